import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { agreeOn, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

type Api = Person['api'];
const dayMs = 24 * 60 * 60 * 1000;

/** Whoever has come newly into a role, to a record or in somebody's place hears of what waits there already, and of nothing twice. */
describe('who comes later', () => {
  let service: TestApp;
  let room: Room & { goalId: string };
  let record: string;

  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aCompleteRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const post = async ({ api }: { api: Api }, path: string, body: object = {}): Promise<any> => {
    const answer = await api.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  /** What waits for somebody, of one kind: what it is about, newest first. */
  const waits = async ({ api }: { api: Api }, kind: string): Promise<string[]> => {
    const { items } = (await api.expect(200, api.get('/v1/me/notices?toDo=true'))).body;
    return items.filter((each: any) => each.kind === kind).map(({ aboutId }: any) => aboutId);
  };
  const join = (who: Person, more: object = {}): Promise<any> =>
    post(room.clinician, `${record}/care-team`, { accountId: who.accountId, role: 'member', ...more });
  const sign = (who: Person, { version, address }: any, more: object = {}): Promise<any> =>
    post(who, `${address}/signatures`, { contentHash: version.contentHash, ...more });
  const propose = async (who: Person): Promise<any> => {
    const { body } = await who.api.expect(200, who.api.get(room.plan));
    const op = { op: 'goal.revise', goalId: room.goalId, statement: `Out ${body.revision}` };
    return post(who, `${room.plan}/proposals`, { basePlanRevision: body.revision, ops: [op] });
  };
  const round = (): Promise<void> =>
    service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
  const set = async (sql: string): Promise<unknown> => (await database()).query(sql, [room.clinic.tenantId]);
  const count = async ({ accountId }: Person): Promise<number> =>
    (await (await database()).query('SELECT FROM notice WHERE account_id = $1', [accountId])).rowCount ?? 0;

  it('a supervisor, of a co-signature that waits where nobody supervised before; not when it is given', async () => {
    const trainee = await room.clinic.practitioner('Tia');
    await join(trainee, { inTraining: true });
    const made = await frozen(room);
    await sign(trainee, made);
    const [sue, una] = [await room.clinic.practitioner('Sue'), await room.clinic.practitioner('Una')];
    await join(sue, { role: 'supervisor' });
    expect(await waits(sue, 'co_signature_wanted')).toEqual([made.version.id]);
    await sign(sue, made, { capacity: 'supervisor' });
    await join(una, { role: 'supervisor' });
    for (const who of [sue, una]) expect(await waits(who, 'co_signature_wanted')).toEqual([]);
  });

  it('a supervisor, of a plan that waits to go on without the patient’s signature', async () => {
    const made = await frozen(room);
    await set("UPDATE plan_version SET frozen_at = frozen_at - interval '5 days' WHERE tenant_id = $1");
    await sign(room.clinician, made);
    for (const days of [3, 2, 1]) {
      const occurredOn = new Date(service.clock.now().getTime() - days * dayMs).toISOString().slice(0, 10);
      const unable = { outcome: 'unable', method: 'in-person', reason: 'Asleep after the night' };
      const late = { ...unable, occurredOn, lateReason: 'Written down after the weekend' };
      await post(room.clinician, `${made.address}/signature-attempts`, late);
    }
    const sue = await room.clinic.practitioner('Sue');
    await join(sue, { role: 'supervisor' });
    expect(await waits(sue, 'co_signature_wanted')).toEqual([made.version.id]);
  });

  it('a new clinician and a new lead, of what the patient proposed and asked', async () => {
    const { id } = await propose(room.patient);
    const comment = await post(room.patient, `${room.plan}/comments`, {
      ...{ kind: 'question', elementId: room.goalId, text: 'How often?' },
    });
    const mia = await room.clinic.practitioner('Mia');
    await join(mia);
    expect(await waits(mia, 'proposal_made')).toEqual([id]);
    expect(await waits(mia, 'question_asked')).toEqual([comment.id]);
    const own = await propose(room.clinician);
    const kim = await room.clinic.practitioner('Kim');
    await join(kim);
    expect(await waits(kim, 'proposal_made')).not.toContain(own.id);
    await post(room.clinician, `${room.plan}/proposals/${id}/acceptance`);
    const ole = await room.clinic.practitioner('Ole');
    await join(ole);
    expect(await waits(ole, 'proposal_made')).toEqual([]);
  });

  it('whoever comes to act for the patient, and only of what their authority covers', async () => {
    const { id } = await propose(room.clinician);
    const consent = { kind: 'telehealth', purpose: 'talks by video', purposeCode: 'treatment' };
    const asked = await post(room.clinician, `${record}/consents/requests`, consent);
    const acting = async (name: string, dataClasses: string[]): Promise<Person> => {
      const person = await room.clinic.person(['representative'], { name });
      await post(room.patient, `${record}/representatives`, {
        ...{ accountId: person.accountId, kind: 'patient_appointed', dataClasses },
        acts: ['read', 'take_part', 'consent'],
      });
      return person;
    };
    const toni = await acting('Toni', ['plan']);
    expect(await waits(toni, 'proposal_made')).toEqual([id]);
    expect(await waits(toni, 'consent_asked')).toEqual([asked.id]);
    const ola = await acting('Ola', ['journey']);
    expect(await waits(ola, 'proposal_made')).toEqual([]);
  });

  it('a patient who signs in for the first time, of what was asked before', async () => {
    const { clinic, clinician } = room;
    const patientId = await clinic.record('Sam');
    await clinic.join(patientId, clinician, 'lead');
    const plans = `/v1/patients/${patientId}/care-plans`;
    const { id: planId, revision } = await post(clinician, plans, { title: 'Our plan' });
    const ops = [{ op: 'criteria.set', criteria: ['I sleep through'] }];
    const proposal = await post(clinician, `${plans}/${planId}/proposals`, {
      basePlanRevision: revision,
      ops,
    });
    const email = `sam-${patientId}@example.org`;
    const { code } = await post(clinician, `/v1/patients/${patientId}/portal-invitations`, { email });
    const password = 'the-first-light-of-may-5';
    await service.api.post('/v1/invitation-redemptions', { code, password });
    const { body } = await service.api.post('/v1/sessions', { tenant: clinic.slug, email, password });
    const api = service.api.as(() => Promise.resolve(body.accessToken));
    expect(await waits({ api }, 'proposal_made')).toEqual([proposal.id]);
  });

  it('an officer and an administrator, whether others hold the role already or nobody did', async () => {
    const { clinic, patient } = room;
    const restriction = await post(patient, `${record}/restrictions`, {
      ...{ recipientOutside: 'Acme Insurance', dataClasses: ['plan'], words: 'Not to them' },
      purposes: ['payment'],
    });
    const admin = await clinic.person(['administrator'], { name: 'Admin' });
    const asking = await clinic.practitioner('Noor');
    const office = admin.api.with({ 'if-match': '"1"' });
    const roles = { roles: ['privacy_officer'] };
    await office.expect(200, office.patch(`/v1/accounts/${asking.accountId}`, roles));
    expect(await waits(asking, 'restriction_asked')).toEqual([restriction.id]);
    expect(await waits(admin, 'restriction_asked')).toEqual([]);
    const changes = `/v1/accounts/${room.clinician.accountId}/changes`;
    const change = await post(admin, changes, { what: 'password', reason: 'Forgotten' });
    const other = await clinic.person(['peer_supporter'], { name: 'Other' });
    await office.expect(200, office.patch(`/v1/accounts/${other.accountId}`, { roles: ['administrator'] }));
    expect(await waits(other, 'account_change_to_confirm')).toEqual([change.id]);
    expect(await waits(admin, 'account_change_to_confirm')).toEqual([]);
  });

  it('the clock tells those whose place begins by itself, and nobody twice', async () => {
    const { clinic, clinician, patient } = room;
    const { id } = await propose(patient);
    const mia = await clinic.practitioner('Mia');
    await clinic.join(patient.patientId, mia);
    expect(await waits(mia, 'proposal_made')).toEqual([]);
    const before = await Promise.all([clinician, patient].map(count));
    await round();
    expect(await waits(mia, 'proposal_made')).toEqual([id]);
    await round();
    expect(await waits(mia, 'proposal_made')).toEqual([id]);
    expect(await Promise.all([clinician, patient].map(count))).toEqual(before);
  });

  it('nobody of what is about something labelled that is kept from them, nor the one who did it', async () => {
    const { clinic, patient } = room;
    await agreeOn(room, [
      { op: 'goal.add', lifeDomain: 'health', statement: 'Fewer pills', substanceUse: true },
    ]);
    const mia = await clinic.practitioner('Mia');
    await post(patient, `${record}/consents`, {
      ...{ kind: 'sharing', purpose: 'not to Mia', purposeCode: 'care_coordination' },
      provisions: [{ effect: 'deny', recipientAccountId: mia.accountId, dataClasses: ['substance_use'] }],
    });
    const { body: plan } = await patient.api.expect(200, patient.api.get(room.plan));
    const goal = plan.goals.find(({ statement }: any) => statement === 'Fewer pills');
    const labelled = await post(patient, `${room.plan}/proposals`, {
      basePlanRevision: plan.revision,
      ops: [{ op: 'goal.revise', goalId: goal.id, statement: 'No pills' }],
    });
    await join(mia);
    expect(await waits(mia, 'proposal_made')).not.toContain(labelled.id);
    await round();
    expect(await waits(mia, 'proposal_made')).not.toContain(labelled.id);
    expect(await waits(patient, 'proposal_made')).toEqual([]);
  });
});
