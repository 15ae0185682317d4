import { startTestApp, type TestApp } from '../../support/test-app.js';
import { typings } from '../../support/typings.js';
import { Clinic } from '../../support/world.js';

const number = 'MRN-1a';
const person = { givenName: 'Alex', familyName: 'Moreau', birthDate: '1990-05-17' };
const emergency = { reasonCode: 'medical_emergency', reason: 'Brought in unconscious' };

describe('a record number, however it is typed', () => {
  let service: TestApp;
  let clinic: Clinic;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
  });
  afterAll(() => service.close());

  it('is kept as it was written, and is one record', async () => {
    const { api } = await clinic.person(['administrator']);
    const written = 'MRN\u20101a';
    const { body } = await api.expect(201, api.post('/v1/patients', { ...person, identifier: written }));
    expect(body.identifier).toBe(written);
    // Around it blanks are refused, as always.
    for (const type of Object.values(typings).filter((each) => each(number) === each(number).trim())) {
      await api.expect(409, api.post('/v1/patients', { ...person, identifier: type(number) }));
    }
    for (const [hand, type] of Object.entries(typings)) {
      const found = await api.get(`/v1/patients?identifier=${encodeURIComponent(type(number))}`);
      expect([hand, found.body.items.map(({ id }: any) => id)]).toEqual([hand, [body.id]]);
    }
    const other = await api.expect(
      201,
      api.post('/v1/patients', { ...person, birthDate: '1971', identifier: 'MRN-2' }),
    );
    const change = api
      .with({ 'if-match': '"1"' })
      .patch(`/v1/patients/${other.body.id}`, { identifier: 'mrn-1A' });
    await api.expect(409, change);
  });

  it('opens the record in an emergency', async () => {
    const { api } = await clinic.person(['administrator']);
    await api.expect(201, api.post('/v1/patients', { ...person, identifier: number }));
    for (const type of Object.values(typings)) {
      const doctor = await clinic.practitioner();
      const opening = { ...emergency, identifier: type(number) };
      await doctor.api.expect(201, doctor.api.post('/v1/break-glass', opening));
    }
  });
});
