import { newId } from '../../../src/core/ids.js';
import { anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';

describe('GET /v1/patients/{patientId}/access/view-as', () => {
  let service: TestApp;
  let room: Room;
  let robin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
    await anAgreedGoal(room, 'I want to get out more');
    const goalId = await anAgreedGoal(room, 'I want to drink less');
    const { api } = room.clinician;
    await api.expect(200, api.post(`${room.plan}/goals/${goalId}/sensitivity`, { substanceUse: true }));
    const { revision } = (await api.get(room.plan)).body;
    const ops = [{ op: 'review.set', intervalDays: 30 }];
    await api.expect(201, api.post(`${room.plan}/proposals`, { basePlanRevision: revision, ops }));
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${room.patient.patientId}`;
  const viewAs = async (who: Pick<Person, 'accountId'>): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(200, api.get(`${record()}/access/view-as?accountId=${who.accountId}`))).body;
  };
  const own = async (who: Person): Promise<any> => {
    const { status, body } = await who.api.get(room.plan);
    return status === 200 ? body : null;
  };
  const allowedFor = (view: any): string[] =>
    view.actions.filter(({ allowed }: any) => allowed).map(({ action }: any) => action);

  it('shows the plan just as that person gets it, and none where they get none', async () => {
    const people = [room.patient, room.clinician, robin];
    const compare = async (): Promise<void> => {
      for (const who of people) {
        const view = await viewAs(who);
        const { people: named, ...plan } = (await own(who)) ?? { people: [] };
        expect(view.plan ?? {}).toEqual(plan);
        expect(view.people).toEqual(expect.arrayContaining(named));
      }
    };
    await compare();
    expect((await viewAs(robin)).plan).toBeNull();

    await room.clinic.share(room.patient.patientId, robin, ['plan']);
    await compare();
    const shared = await viewAs(robin);
    expect(shared).toMatchObject({ relation: 'peer', seesSubstanceUse: false });
    expect([shared.plan.goals.length, shared.plan.openProposals]).toEqual([1, null]);

    const { api, patientId } = room.patient;
    const more = await room.clinic.share(patientId, robin, ['substance_use']);
    await compare();
    expect((await viewAs(robin)).plan.goals).toHaveLength(2);
    await api.expect(200, api.post(`${record()}/consents/${more}/withdrawal`));
    const provisions = [
      { effect: 'deny', recipientAccountId: room.clinician.accountId, dataClasses: ['substance_use'] },
      { effect: 'deny', recipientAccountId: robin.accountId, dataClasses: ['plan'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await api.expect(201, api.post(`${record()}/consents`, no));
    await compare();
    expect((await viewAs(room.clinician)).plan.goals).toHaveLength(1);
    expect((await viewAs(robin)).plan).toBeNull();
  });

  it('shows a facilitator the plan of their conversation and no other', async () => {
    const [{ id: chainId }] = (await room.patient.api.get(`${room.plan}/proposals`)).body.items;
    const { patientId } = room.patient;
    await room.clinic.askIn(robin, { chainId, planId: room.planId, patientId });
    const view = await viewAs(robin);
    const { people: _, ...plan } = await own(robin);
    expect(view).toMatchObject({ relation: 'facilitator', plan });
    expect(allowedFor(view)).toContain('comment.write');
  });

  it('says for everything that can be done with a record what explain says, with sentence, class and consent', async () => {
    const consent = await room.clinic.share(room.patient.patientId, robin, ['plan']);
    const { actions } = await viewAs(robin);
    const { api } = room.patient;
    for (const seen of actions) {
      const question = `accountId=${robin.accountId}&action=${seen.action}`;
      const explained = await api.expect(200, api.get(`${record()}/access/explain?${question}`));
      expect(explained.body).toMatchObject({ accountId: robin.accountId, ...seen });
    }
    expect(actions.find(({ action }: any) => action === 'plan.read')).toEqual({
      action: 'plan.read',
      dataClass: 'plan',
      allowed: true,
      relation: 'peer',
      rule: 'consent',
      consent: { id: consent, version: 1 },
      sentence: 'Robin may read the plan: the patient shares this with them.',
    });
    expect(actions.length).toBeGreaterThan(40);
  });

  it('is the patient’s own look and nobody else’s: on record so, and nothing is written', async () => {
    const pool = await database();
    const written = async (): Promise<number> =>
      (
        await pool.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM audit_event WHERE tenant_id = $1 AND outcome = 'written'`,
          [room.clinic.tenantId],
        )
      ).rows[0]?.count ?? 0;
    const before = await written();
    await viewAs(room.clinician);
    expect(await written()).toBe(before);
    const { rows } = await pool.query(
      `SELECT account_id, relation, outcome FROM audit_event WHERE tenant_id = $1 AND action = 'access.view_as'`,
      [room.clinic.tenantId],
    );
    expect(rows).toEqual([{ account_id: room.patient.accountId, relation: 'self', outcome: 'read' }]);
    const others = [room.clinician, await room.clinic.person(['privacy_officer'])];
    const address = `${record()}/access/view-as?accountId=${robin.accountId}`;
    const refused = await Promise.all(others.map(async ({ api }) => (await api.get(address)).status));
    expect(refused).toEqual([403, 404]);
  });

  it('knows nobody of another organisation, and shows nothing through an account that is not active', async () => {
    const { api } = room.patient;
    const foreign = await (await Clinic.open(service)).practitioner();
    for (const accountId of [foreign.accountId, newId()])
      await api.expect(404, api.get(`${record()}/access/view-as?accountId=${accountId}`));
    const wrong = await api.expect(400, api.get(`${record()}/access/view-as?accountId=robin`));
    expect(wrong.body.errors[0].pointer).toBe('/accountId');
    const disable = `UPDATE account SET status = 'disabled' WHERE id = $1`;
    await (await database()).query(disable, [room.clinician.accountId]);
    const view = await viewAs(room.clinician);
    expect([view.plan, allowedFor(view)]).toEqual([null, []]);
  });
});
