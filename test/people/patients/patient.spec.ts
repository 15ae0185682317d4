import { BrokenRule, Forbidden } from '../../../src/core/errors.js';
import { Patient, type LegalIdentity } from '../../../src/people/patients/patient.entity.js';

const now = new Date('2026-11-20T12:00:00Z');
const identity: LegalIdentity = {
  identifier: 'MRN-1',
  givenName: 'Alexandra',
  familyName: 'Moreau',
  birthDate: '1990-05-17',
};
const register = (details: Partial<Parameters<typeof Patient.register>[0]> = {}): Patient =>
  Patient.register({ ...identity, id: 'p', recordedBy: 'a', ...details }, now);

describe('a patient record', () => {
  it('takes a birth date from 1900 until today, wherever on earth today is', () => {
    expect(register({ birthDate: '1900-01-01' }).birthDate).toBe('1900-01-01');
    expect(register({ birthDate: '2026-11-21' }).birthDate).toBe('2026-11-21');
    expect(() => register({ birthDate: '2026-11-22' })).toThrow(BrokenRule);
    expect(() => register({ birthDate: '1899-12-31' })).toThrow(/from 1900-01-01 until today/);
  });

  it('spells language tags in one way, each once', () => {
    expect(register({ languages: ['EN-gb', 'fr', 'en-GB'] }).languages).toEqual(['en-GB', 'fr']);
  });

  it('lets the patient say how to be addressed, and the clinic put legal names right', () => {
    const patient = register();
    patient.change({ preferredName: 'Alex', pronouns: 'they/them', languages: ['fr'] }, 'patient', now);
    patient.change({ familyName: 'Moreau-Diaz' }, 'clinician', now);
    patient.change({ identifier: 'MRN-2' }, null, now);

    expect(patient).toMatchObject({ preferredName: 'Alex', pronouns: 'they/them', languages: ['fr'] });
    expect(patient).toMatchObject({ familyName: 'Moreau-Diaz', identifier: 'MRN-2' });
  });

  it('tells the patient who changes a legal name, and takes one that is merely sent along', () => {
    const patient = register();

    expect(() => patient.change({ givenName: 'Alex' }, 'patient', now)).toThrow(Forbidden);
    expect(() => patient.change({ givenName: 'Alex' }, 'patient', now)).toThrow(
      /your care team will put it right with you/,
    );
    expect(() => patient.change({ ...identity, preferredName: 'Alex' }, 'patient', now)).not.toThrow();
  });
});
