import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

describe('The stages of an organisation', () => {
  let service: TestApp;
  let clinic: Clinic;
  let administrator: Person;
  let patient: PatientPerson;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    administrator = await clinic.person(['administrator']);
    patient = await clinic.patient();
  });
  afterAll(() => service.close());

  const catalogues = '/v1/stage-catalogues';
  const current = async ({ api }: Person): Promise<any> =>
    (await api.expect(200, api.get(`${catalogues}/current`))).body;
  const publish = ({ api }: Person, input: object): ReturnType<typeof api.post<any>> =>
    api.post(catalogues, input);
  const stage = (code: string, title = code): object => ({ code, title, description: `Where ${title} is` });

  it('are the eight of the recovery model to begin with, with notes for staff only', async () => {
    const forStaff = await current(administrator);
    const forPatients = await current(patient);
    expect(forStaff.version).toBe(1);
    expect(forStaff.stages.map(({ code }: any) => code)).toEqual([
      'recognition',
      'seeking_help',
      'diagnosis_and_treatment',
      'acceptance',
      'active_treatment',
      'rebuilding',
      'sustaining_wellness',
      'growth_and_meaning',
    ]);
    for (const { clinicalNote, crosswalk } of forStaff.stages) {
      expect(clinicalNote).not.toBeNull();
      expect(crosswalk.stori).not.toBeNull();
    }
    expect(forPatients.stages.map(({ clinicalNote }: any) => clinicalNote)).toEqual(Array(8).fill(null));
  });

  it('change in versions that carry everybody on, while history keeps its own', async () => {
    const record = `/v1/patients/${patient.patientId}`;
    const moves = `${record}/stage-transitions`;
    const begun = { perspective: 'self', stage: 'acceptance' };
    const { body: before } = await patient.api.expect(201, patient.api.post(moves, begun));
    const { stages } = await current(administrator);
    const kept = stages.filter(({ code }: any) => code !== 'acceptance');
    const next = { title: 'Our stages', stages: [...kept, stage('making_peace', 'Making peace')] };
    const orphaned = await administrator.api.expect(422, publish(administrator, next));
    expect(orphaned.body.detail).toContain('which stage takes the place of “acceptance”');
    const mapping = [{ from: 'acceptance', to: 'making_peace' }];
    const { body: published, headers } = await administrator.api.expect(
      201,
      publish(administrator, { ...next, mapping }),
    );
    expect(published).toMatchObject({ version: 2, mapping });
    expect(headers.get('location')).toBe(`${catalogues}/${published.id}`);
    const { body: journey } = await patient.api.expect(200, patient.api.get(`${record}/journey`));
    expect(journey).toMatchObject({ catalogueVersion: 2, self: { stage: { code: 'making_peace' } } });
    const { body: now } = await patient.api.expect(200, patient.api.get(`${moves}/${before.id}`));
    expect(now).toMatchObject({ toStage: 'acceptance', catalogueVersion: 1 });
    const retired = await patient.api.expect(422, patient.api.post(moves, begun));
    expect(retired.body.detail).toContain('was retired. Its place was taken by “making_peace”');
    const back = { perspective: 'self', stage: 'rebuilding', kind: 'return', declinedToSay: true };
    const { body: moved } = await patient.api.expect(201, patient.api.post(moves, back));
    expect(moved).toMatchObject({ fromStage: 'making_peace', catalogueVersion: 2 });
    const { body: list } = await administrator.api.expect(200, administrator.api.get(catalogues));
    expect(list.items.map(({ version }: any) => version)).toEqual([2, 1]);
  });

  it('are published by the administrator, without an end and without words that hurt', async () => {
    const two = [stage('one'), stage('two')];
    const mapping = (await current(administrator)).stages.map(({ code }: any) => ({ from: code, to: 'one' }));
    const whole = { title: 'Two', stages: two, mapping };
    await patient.api.expect(403, publish(patient, whole));
    const refused = async (status: number, change: object, pointer: string): Promise<void> => {
      const { body } = await administrator.api.expect(
        status,
        publish(administrator, { ...whole, ...change }),
      );
      expect(body.errors.map((error: any) => error.pointer)).toContain(pointer);
    };
    await refused(422, { stages: [...two, stage('three', 'Cured')] }, '/stages/2/title');
    await refused(422, { stages: [...two, stage('two')] }, '/stages/2/code');
    await refused(400, { stages: [stage('one')] }, '/stages');
    await refused(400, { stages: [...two, stage('Not a code')] }, '/stages/2/code');
    await refused(400, { version: 7 }, '/version');
    const hurting = [...two, { ...stage('three'), description: 'For the non-compliant' }];
    const { body } = await administrator.api.expect(
      422,
      publish(administrator, { ...whole, stages: hurting }),
    );
    expect(body.type).toContain('wording');
    await administrator.api.expect(201, publish(administrator, whole));
  });

  it('are one organisation’s own', async () => {
    const mapping = (await current(administrator)).stages.map(({ code }: any) => ({ from: code, to: 'one' }));
    const { body } = await administrator.api.expect(
      201,
      publish(administrator, { title: 'Two', stages: [stage('one'), stage('two')], mapping }),
    );
    const elsewhere = await (await Clinic.open(service)).person(['administrator']);
    expect((await current(elsewhere)).version).toBe(1);
    await elsewhere.api.expect(404, elsewhere.api.get(`${catalogues}/${body.id}`));
  });
});
