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

  it('is found without its hyphens and blanks, unless two records differ by nothing else', async () => {
    const { api } = await clinic.person(['administrator']);
    const register = async (identifier: string, birthDate: string): Promise<string> =>
      (await api.expect(201, api.post('/v1/patients', { ...person, birthDate, identifier }))).body.id;
    const listed = async (typed: string): Promise<string[]> =>
      (await api.get(`/v1/patients?identifier=${encodeURIComponent(typed)}`)).body.items.map(
        ({ id }: any) => id,
      );
    const [one, two, three] = [
      await register('RIV-0008', '1951'),
      await register('RIV-00-12', '1961'),
      await register('RIV-0012', '1971'),
    ];
    const opened = async (identifier: string) => {
      const doctor = await clinic.practitioner();
      const { status, body } = await doctor.api.post('/v1/break-glass', { ...emergency, identifier });
      return [status, body.patientId];
    };
    for (const typed of ['riv 0008', 'riv0008', 'RIV 00 08', ' R I V-0008 ']) {
      expect([typed, await listed(typed)]).toEqual([typed, [one]]);
      expect([typed, ...(await opened(typed))]).toEqual([typed, 201, one]);
    }
    for (const typed of ['RIV0012', 'riv 0012', 'riv 00 12']) {
      expect([typed, await listed(typed)]).toEqual([typed, []]);
      expect([typed, ...(await opened(typed))]).toEqual([typed, 404, undefined]);
    }
    for (const typed of ['RIV0009', 'RIV-008', 'RIV-00081']) expect(await listed(typed)).toEqual([]);
    expect([await opened('riv-00-12'), await opened('riv-0012')]).toEqual([
      [201, two],
      [201, three],
    ]);
  });
});
