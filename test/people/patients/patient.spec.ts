import { Forbidden } from '../../../src/core/errors.js';
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
  it('spells language tags in one way, each once', () => {
    expect(register({ languages: ['EN-gb', 'fr', 'en-GB'] }).languages).toEqual(['en-GB', 'fr']);
  });

  it('lets the patient say how to be addressed, and the clinic put legal names right', () => {
    const patient = register();
    patient.change({ preferredName: 'Alex', pronouns: 'they/them', languages: ['fr'] }, 'patient');
    patient.change({ familyName: 'Moreau-Diaz' }, 'clinician');
    patient.change({ identifier: 'MRN-2' }, null);

    expect(patient).toMatchObject({ preferredName: 'Alex', pronouns: 'they/them', languages: ['fr'] });
    expect(patient).toMatchObject({ familyName: 'Moreau-Diaz', identifier: 'MRN-2' });
  });

  it('tells the patient who changes a legal name, and takes one that is merely sent along', () => {
    const patient = register();

    expect(() => patient.change({ givenName: 'Alex' }, 'patient')).toThrow(Forbidden);
    expect(() => patient.change({ givenName: 'Alex' }, 'patient')).toThrow(
      /your care team will put it right with you/,
    );
    expect(() => patient.change({ ...identity, preferredName: 'Alex' }, 'patient')).not.toThrow();
  });
});
