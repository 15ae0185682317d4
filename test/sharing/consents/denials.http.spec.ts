import { dataClasses } from '../../../src/access/access-matrix.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type PatientPerson, type Person } from '../../support/world.js';

const minute = 60 * 1000;

describe('yes and no beside each other', () => {
  let service: TestApp;
  let clinic: Clinic;
  let robin: Person;
  let sam: Person;
  let alex: PatientPerson;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    sam = await clinic.person(['peer_supporter'], { name: 'Sam' });
    alex = await clinic.patient();
    record = `/v1/patients/${alex.patientId}`;
  });
  afterAll(() => service.close());

  const give = async (...provisions: object[]): Promise<any> => {
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
    return (await alex.api.expect(201, alex.api.post(`${record}/consents`, consent))).body;
  };
  const withdraw = (id: string): Promise<any> =>
    alex.api.expect(200, alex.api.post(`${record}/consents/${id}/withdrawal`));
  const explain = async (who: Person, action = 'plan.read'): Promise<any> =>
    (await alex.api.get(`${record}/access/explain?accountId=${who.accountId}&action=${action}`)).body;

  it('lets a group in, and keeps one of it out; the answer says that the no counts', async () => {
    const everybody = await give({ recipientClass: 'peer_supporter', dataClasses: ['plan', 'decisions'] });
    for (const { api } of [robin, sam]) await api.expect(200, api.get(`${record}/care-plans`));
    const no = await give({ effect: 'deny', recipientAccountId: robin.accountId, dataClasses: ['plan'] });

    expect(no.overlaps).toEqual([
      {
        recipient: 'Robin',
        dataClasses: ['plan'],
        sentence: 'Another consent would share plan with Robin. This no counts more.',
      },
    ]);
    await robin.api.expect(403, robin.api.get(`${record}/care-plans`));
    await robin.api.expect(200, robin.api.get(`${record}/decisions`));
    await sam.api.expect(200, sam.api.get(`${record}/care-plans`));
    expect(await explain(robin)).toMatchObject({
      allowed: false,
      rule: 'consent_denied',
      consent: { id: no.id, version: 1 },
      sentence: 'Robin may not read the plan: the patient has said no to it, and a no goes before a yes.',
    });
    expect(await explain(sam)).toMatchObject({ allowed: true, consent: { id: everybody.id, version: 1 } });
    const withdrawn = await withdraw(no.id);
    expect(withdrawn.body.notice).toContain('This no counts no longer');
    await robin.api.expect(200, robin.api.get(`${record}/care-plans`));
  });

  it('keeps somebody on the care team from a part of the record, on every list, until it is withdrawn', async () => {
    const dana = await clinic.practitioner('Dana');
    await clinic.join(alex.patientId, dana);
    const plan = await dana.api.expect(201, dana.api.post(`${record}/care-plans`, { title: 'Plan' }));
    const caseload = async (): Promise<any> =>
      (await dana.api.expect(200, dana.api.get('/v1/caseload'))).body.items[0];
    expect((await caseload()).plan).toMatchObject({ id: plan.body.id });
    const no = await give({ effect: 'deny', recipientAccountId: dana.accountId, dataClasses: ['plan'] });

    for (const path of [
      'care-plans',
      `care-plans/${plan.body.id}/proposals`,
      `care-plans/${plan.body.id}/versions`,
    ]) {
      const answer = await dana.api.expect(403, dana.api.get(`${record}/${path}`));
      expect(answer.body.detail).toContain('has said no to it');
    }
    await dana.api.expect(200, dana.api.get(`${record}/decisions`));
    await dana.api.expect(200, dana.api.get(record));
    expect(await caseload()).toMatchObject({ patientId: alex.patientId, plan: null, openProposals: 0 });
    expect(await explain(dana)).toMatchObject({
      rule: 'consent_denied',
      relation: 'care_team',
      consent: { id: no.id },
    });
    await withdraw(no.id);
    await dana.api.expect(200, dana.api.get(`${record}/care-plans`));
    expect((await caseload()).plan).toMatchObject({ id: plan.body.id });
  });

  it('to a group closes the plan on the caseload to whoever of the care team belongs to it', async () => {
    const dana = await clinic.person(['practitioner', 'peer_supporter'], { name: 'Dana' });
    await clinic.join(alex.patientId, dana);
    await dana.api.expect(201, dana.api.post(`${record}/care-plans`, { title: 'Plan' }));
    await give({ effect: 'deny', recipientClass: 'peer_supporter', dataClasses: ['plan'] });

    await dana.api.expect(403, dana.api.get(`${record}/care-plans`));
    const { body } = await dana.api.expect(200, dana.api.get('/v1/caseload'));
    expect(body.items).toMatchObject([{ patientId: alex.patientId, plan: null }]);
  });

  it('keeps an excluded person out: nobody names them, and the attempt is on record', async () => {
    const dana = await clinic.practitioner('Dana');
    const boss = await clinic.person(['administrator']);
    const wholeRecord = [...dataClasses];
    const no = await give({ effect: 'deny', recipientAccountId: dana.accountId, dataClasses: wholeRecord });
    await give({ effect: 'deny', recipientAccountId: robin.accountId, dataClasses: wholeRecord });
    const joining = { accountId: dana.accountId, role: 'member' };

    const refused = await boss.api.expect(422, boss.api.post(`${record}/care-team`, joining));
    expect(refused.body.detail).toContain('has said no to this person for the whole record');
    const sharing = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support' };
    const provisions = [{ recipientAccountId: robin.accountId, dataClasses: ['plan'] }];
    const named = await alex.api.expect(422, alex.api.post(`${record}/consents`, { ...sharing, provisions }));
    expect(named.body.detail).toContain('You have said no to this person');
    const { rows } = await (
      await database()
    ).query(`SELECT action FROM audit_event WHERE tenant_id = $1 AND outcome = 'denied' ORDER BY id`, [
      clinic.tenantId,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(['care_team.change', 'consent.give']);
    await withdraw(no.id);
    await boss.api.expect(201, boss.api.post(`${record}/care-team`, joining));
  });

  it('counts on the very next request, also on a server whose clock is behind', async () => {
    const everybody = await give({ recipientClass: 'peer_supporter', dataClasses: ['plan'] });
    service.clock.forward(-10_000);
    await sam.api.expect(200, sam.api.get(`${record}/care-plans`));
    service.clock.forward(10_000);
    await give({ effect: 'deny', recipientAccountId: robin.accountId, dataClasses: ['plan'] });
    service.clock.forward(-10_000);
    await robin.api.expect(403, robin.api.get(`${record}/care-plans`));
    expect((await sam.api.get(`${record}/care-plans`)).status).toBe(200);
    service.clock.forward(10_000);
    await withdraw(everybody.id);
  });

  it('counts each provision in its own time', async () => {
    const now = service.clock.now().getTime();
    const at = (milliseconds: number): string => new Date(now + milliseconds).toISOString();
    await give(
      { recipientAccountId: robin.accountId, dataClasses: ['plan'], startsAt: at(minute) },
      { recipientAccountId: sam.accountId, dataClasses: ['plan'], endsAt: at(minute) },
    );
    await robin.api.expect(404, robin.api.get(`${record}/care-plans`));
    await sam.api.expect(200, sam.api.get(`${record}/care-plans`));
    service.clock.forward(minute);
    await robin.api.expect(200, robin.api.get(`${record}/care-plans`));
    await sam.api.expect(404, sam.api.get(`${record}/care-plans`));
  });
});
