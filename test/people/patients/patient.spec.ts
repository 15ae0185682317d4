import { BrokenRule, Forbidden } from '../../../src/core/errors.js';
import { Patient, type LegalIdentity } from '../../../src/people/patients/patient.entity.js';

const now = new Date('2026-11-20T12:00:00Z');
const today = '2026-11-20';
const identity: LegalIdentity = {
  identifier: 'MRN-1',
  givenName: 'Alexandra',
  familyName: 'Moreau',
  birthDate: '1990-05-17',
};
const register = (details: Partial<Parameters<typeof Patient.register>[0]> = {}): Patient =>
  Patient.register({ ...identity, id: 'p', recordedBy: 'a', ...details }, now, today);

describe('a patient record', () => {
  it('takes a birth date from 1900 until today, as it is where the organisation is', () => {
    expect(register({ birthDate: '1900-01-01' }).birthDate).toBe('1900-01-01');
    expect(register({ birthDate: '2026-11-20' }).birthDate).toBe('2026-11-20');
    expect(() => register({ birthDate: '2026-11-21' })).toThrow(BrokenRule);
    expect(() => register({ birthDate: '1899-12-31' })).toThrow(/from 1900-01-01 until today/);
  });

  it('spells language tags in one way, each once', () => {
    expect(register({ languages: ['EN-gb', 'fr', 'en-GB'] }).languages).toEqual(['en-GB', 'fr']);
  });

  it('lets the patient say how to be addressed, and the clinic put legal names right', () => {
    const patient = register();
    patient.change({ preferredName: 'Alex', pronouns: 'they/them', languages: ['fr'] }, 'patient', today);
    patient.change({ familyName: 'Moreau-Diaz' }, 'clinician', today);
    patient.change({ identifier: 'MRN-2' }, null, today);

    expect(patient).toMatchObject({ preferredName: 'Alex', pronouns: 'they/them', languages: ['fr'] });
    expect(patient).toMatchObject({ familyName: 'Moreau-Diaz', identifier: 'MRN-2' });
  });

  it('tells the patient who changes a legal name, and takes one that is merely sent along', () => {
    const patient = register();

    expect(() => patient.change({ givenName: 'Alex' }, 'patient', today)).toThrow(Forbidden);
    expect(() => patient.change({ givenName: 'Alex' }, 'patient', today)).toThrow(
      /your care team will put it right with you/,
    );
    expect(() => patient.change({ ...identity, preferredName: 'Alex' }, 'patient', today)).not.toThrow();
  });
});
