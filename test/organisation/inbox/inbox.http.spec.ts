import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

describe('the inbox', () => {
  let service: TestApp;
  let clinic: Clinic;
  let alex: PatientPerson;
  let officer: Person;
  beforeAll(async () => {
    service = await startTestApp();
    clinic = await Clinic.open(service);
    alex = await clinic.patient();
    officer = await clinic.person(['privacy_officer']);
    for (let times = 0; times < 3; times += 1) {
      const { api } = await clinic.practitioner();
      const reason = 'Nobody of the team can be reached';
      const why = { reasonCode: 'urgent_continuity_of_care', reason, patientId: alex.patientId };
      await api.expect(201, api.post('/v1/break-glass', why));
    }
  });
  afterAll(() => service.close());

  const list = async ({ api }: Person, query = ''): Promise<any> =>
    (await api.expect(200, api.get(`/v1/me/notices${query}`))).body;

  it('has pages, newest first, each notice once', async () => {
    const first = await list(alex, '?limit=2');
    const second = await list(alex, `?limit=2&cursor=${first.next}`);
    const ids = [...first.items, ...second.items].map(({ id }: any) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect([new Set(ids).size, second.next]).toEqual([3, null]);
  });

  it('remembers what was acknowledged, once, and can leave it out', async () => {
    const [{ id }] = (await list(officer)).items;
    const acknowledge = () => officer.api.post(`/v1/me/notices/${id}/acknowledgement`);
    const { body: first } = await officer.api.expect(200, acknowledge());
    service.clock.forward(1000);
    const { body: again } = await officer.api.expect(200, acknowledge());
    expect([again, first.acknowledgedAt]).toEqual([first, expect.any(String)]);
    expect((await list(officer, '?onlyNew=true')).items).toHaveLength(2);
  });

  it('can be narrowed to what is about one kind of thing', async () => {
    const openings = (await list(officer, '?topic=breakGlass')).items;
    expect(openings.map(({ about }: any) => about)).toEqual(['breakGlass', 'breakGlass', 'breakGlass']);
    expect((await list(officer, '?topic=safetyAlert')).items).toEqual([]);
    const { body } = await officer.api.expect(400, officer.api.get('/v1/me/notices?topic=everything'));
    expect(body.errors).toMatchObject([{ pointer: '/topic' }]);
  });

  it('is one’s own', async () => {
    const [{ id }] = (await list(officer)).items;
    const other = await clinic.person(['privacy_officer']);
    expect((await list(other)).items).toEqual([]);
    for (const { api } of [alex, other]) {
      await api.expect(404, api.get(`/v1/me/notices/${id}`));
      await api.expect(404, api.post(`/v1/me/notices/${id}/acknowledgement`));
    }
    await alex.api.expect(404, alex.api.get(`/v1/me/notices/${newId()}`));
  });

  it('holds no text of the record, nor the reason', async () => {
    const { items } = await list(alex);
    expect(JSON.stringify(items)).not.toContain('Nobody of the team');
  });
});
