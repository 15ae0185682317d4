import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

describe('how people are called', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let robert: PatientPerson;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner('Dana');
    robert = await clinic.patient([dana], 'Robert');
  });
  afterAll(() => service.close());

  const nameOf = async ({ api }: Person): Promise<string> =>
    (await api.expect(200, api.get('/v1/me'))).body.displayName;
  const record = async () =>
    (await dana.api.expect(200, dana.api.get(`/v1/patients/${robert.patientId}`))).body;
  const prefer = (preferredName: string | null, version: number) =>
    robert.api
      .with({ 'if-match': `"${version}"` })
      .patch(`/v1/patients/${robert.patientId}`, { preferredName });

  it('is said in the record and counts everywhere, also on what was done before', async () => {
    await robert.api.expect(200, robert.api.get(`/v1/patients/${robert.patientId}`));
    await robert.api.expect(200, prefer('Ruth', 1));
    expect(await nameOf(robert)).toBe('Ruth');
    const log = await robert.api.get(`/v1/patients/${robert.patientId}/access-log`);
    const sentences: string[] = log.body.items.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences.join(' ')).toContain('Ruth');
    expect(sentences.join(' ')).not.toContain('Robert');
    await robert.api.expect(200, prefer(null, 2));
    expect(await nameOf(robert)).toBe('Robert');
  });

  it('is said with the account, and the record says the same', async () => {
    await robert.api.expect(204, robert.api.put('/v1/me/name', { displayName: 'Ruth' }));
    expect([await nameOf(robert), (await record()).preferredName]).toEqual(['Ruth', 'Ruth']);
    await robert.api.expect(400, robert.api.put('/v1/me/name', { displayName: ' ' }));
  });

  it('is another fact at work, for staff who are patients too', async () => {
    const both = await clinic.person(['practitioner', 'patient'], {
      name: 'Dr Eve',
      patientId: await clinic.record('Eva'),
    });
    await both.api.expect(204, both.api.put('/v1/me/name', { displayName: 'Dr Eve Vance' }));
    expect(await nameOf(both)).toBe('Dr Eve Vance');
    await dana.api.expect(204, dana.api.put('/v1/me/name', { displayName: 'Dana R.' }));
    expect(await nameOf(dana)).toBe('Dana R.');
  });
});
