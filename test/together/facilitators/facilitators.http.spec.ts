import { newId } from '../../../src/core/ids.js';
import { anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type PatientPerson, type Person } from '../../support/world.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How many wait, in this database, for what somebody else has locked. */
const kept = `
  SELECT count(*)::int AS waiting FROM pg_stat_activity
  WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`;

describe('a facilitator', () => {
  let service: TestApp;
  let room: Room;
  let kim: Person;
  let facilitations: string;
  let comments: string;
  let goalId: string;
  /** The proposals that counter each other; the clinician made the first, the patient the next, and so on. */
  let chain: any[];
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    const limit = 'UPDATE tenant_setting SET counter_limit = 2 WHERE tenant_id = $1';
    await (await database()).query(limit, [room.clinic.tenantId]);
    kim = await room.clinic.practitioner('Kim Sato');
    facilitations = `${room.plan}/facilitations`;
    comments = `${room.plan}/comments`;
    goalId = await anAgreedGoal(room);
    chain = [];
    for (let round = 0; round < 3; round += 1) await goBackAndForth();
  });
  afterAll(() => service.close());

  /** One more proposal of the same conversation. */
  async function goBackAndForth(): Promise<void> {
    const last = chain.at(-1);
    const { api } = chain.length % 2 === 0 ? room.clinician : room.patient;
    const path = last ? `${room.plan}/proposals/${last.id}/counter-proposal` : `${room.plan}/proposals`;
    const ops = [{ op: 'review.set', intervalDays: 30 + chain.length }];
    chain.push((await api.expect(201, api.post(path, { basePlanRevision: 1, ops }))).body);
  }

  const name = async (by: Person = room.patient, input: object = {}): Promise<any> => {
    const body = { proposalId: chain.at(-1).id, accountId: kim.accountId, ...input };
    return (await by.api.expect(201, by.api.post(facilitations, body))).body;
  };
  const agreeOnKim = async (input: object = {}): Promise<any> => {
    const { id } = await name(room.patient, input);
    const { api } = room.clinician;
    return (await api.expect(200, api.post(`${facilitations}/${id}/acceptance`))).body;
  };
  const explain = async (who: Person, action: string): Promise<any> => {
    const question = `accountId=${who.accountId}&action=${action}`;
    const path = `/v1/patients/${room.patient.patientId}/access/explain?${question}`;
    return (await room.patient.api.expect(200, room.patient.api.get(path))).body;
  };

  it('is offered, named by one side, accepted by the other, and then reads the plan and this conversation', async () => {
    const { patient, clinician, plan } = room;
    expect(chain.map(({ facilitatorOffered }) => facilitatorOffered)).toEqual([false, false, true]);
    const named = await name(patient, { reason: 'We both know Kim' });
    expect(named).toMatchObject({
      state: 'named',
      party: 'patient',
      reason: 'We both know Kim',
      chainId: chain[0].id,
      facilitator: { accountId: kim.accountId, displayName: 'Kim Sato' },
      answeredAt: null,
    });
    expect((await kim.api.get(plan)).status).toBe(404);
    const own = await patient.api.post(`${facilitations}/${named.id}/acceptance`);
    expect([own.status, own.body.detail]).toEqual([403, expect.stringContaining('The other side says')]);

    const accepted = await clinician.api.expect(
      200,
      clinician.api.post(`${facilitations}/${named.id}/acceptance`),
    );
    expect(accepted.body).toMatchObject({ state: 'active', answeredBy: { displayName: 'Dana Reyes' } });
    const read = await kim.api.expect(200, kim.api.get(plan));
    expect(read.body).toMatchObject({ id: room.planId, openProposals: null });
    const proposals = await kim.api.expect(200, kim.api.get(`${plan}/proposals`));
    expect(proposals.body.items.map(({ id }: any) => id)).toEqual(chain.map(({ id }) => id).reverse());
    await kim.api.expect(200, kim.api.get(`${plan}/proposals/${chain[1].id}`));
    expect((await kim.api.get(`/v1/patients/${patient.patientId}/care-plans`)).body.items).toHaveLength(1);
    expect((await kim.api.get(`${facilitations}/${named.id}`)).body).toEqual(accepted.body);
  });

  it('sees nothing of other conversations, other plans and other parts of the record', async () => {
    const { clinic, patient, clinician, plan } = room;
    const other = await clinician.api.post(`${plan}/proposals`, {
      basePlanRevision: 1,
      ops: [{ op: 'criteria.set', criteria: ['Sleeps well'] }],
    });
    const said = await patient.api.post(comments, { elementId: goalId, kind: 'comment', text: 'Between us' });
    await agreeOnKim();
    const record = `/v1/patients/${patient.patientId}`;
    expect((await kim.api.get(`${plan}/proposals/${other.body.id}`)).status).toBe(404);
    expect((await kim.api.get(comments)).body.items).toEqual([]);
    expect((await kim.api.get(`${comments}/${said.body.id}`)).status).toBe(404);
    expect((await kim.api.post(`${comments}/${said.body.id}/replies`, { text: 'x' })).status).toBe(404);
    expect((await kim.api.get(`${record}/care-plans/${newId()}`)).status).toBe(404);
    for (const path of ['', '/decisions', '/consents', '/care-team', '/access-log'])
      expect([path, (await kim.api.get(record + path)).status]).toEqual([path, 403]);
    const bo = await clinic.patient([clinician]);
    expect((await kim.api.get(`/v1/patients/${bo.patientId}/care-plans`)).status).toBe(404);
  });

  it('comments on this conversation, in their own voice and with kind words, and does nothing else', async () => {
    const { patient, plan } = room;
    await agreeOnKim();
    const [first, , last] = chain;
    const asked = await patient.api.post(comments, {
      elementId: first.id,
      kind: 'question',
      text: 'Why so soon?',
    });
    const body = { elementId: last.id, kind: 'comment', text: 'Could it be every 31 days?' };
    const made = await kim.api.expect(201, kim.api.post(comments, body));
    expect(made.body).toMatchObject({ party: 'facilitator', author: { displayName: 'Kim Sato' } });
    const reply = await kim.api.post(`${comments}/${asked.body.id}/replies`, { text: 'A good question' });
    expect(reply.status).toBe(201);
    expect((await kim.api.get(comments)).body.items).toHaveLength(2);
    expect((await kim.api.post(comments, { ...body, text: 'Alex refuses' })).body.type).toBe(
      'urn:concord:problem:wording',
    );
    const elsewhere = await kim.api.post(comments, { ...body, elementId: goalId });
    expect([elsewhere.status, elsewhere.body.detail]).toEqual([
      403,
      expect.stringContaining('the conversation that you were asked into'),
    ]);
    const others: [string, object][] = [
      ['proposals', { basePlanRevision: 1, ops: [{ op: 'review.set', intervalDays: 31 }] }],
      [`proposals/${last.id}/acceptance`, {}],
      [`proposals/${last.id}/withdrawal`, {}],
      [`agreements/${goalId}`, { stance: 'agree' }],
      ['facilitations', { proposalId: last.id, accountId: kim.accountId }],
      ['versions', {}],
    ];
    for (const [path, input] of others)
      expect([path, (await kim.api.post(`${plan}/${path}`, input)).status]).toEqual([path, 403]);
  });

  it('is gone with the very next request, however the conversation ends', async () => {
    const { patient, plan } = room;
    await agreeOnKim();
    await goBackAndForth();
    await kim.api.expect(200, kim.api.get(`${plan}/proposals/${chain[3].id}`));
    await room.clinician.api.expect(
      200,
      room.clinician.api.post(`${plan}/proposals/${chain[3].id}/acceptance`),
    );

    for (const path of ['', '/proposals', '/comments', '/facilitations'])
      expect([path, (await kim.api.get(plan + path)).status]).toEqual([path, 404]);
    const listed = await patient.api.get(facilitations);
    expect(listed.body.items[0]).toMatchObject({ state: 'lapsed', endedAt: null });
    const { id } = listed.body.items[0];
    expect((await patient.api.post(`${facilitations}/${id}/ending`)).status).toBe(409);
  });

  it.each(['declination', 'withdrawal'])('is gone when the last proposal ends in a %s', async (way) => {
    const { patient, clinician, plan } = room;
    await agreeOnKim();
    const who = way === 'declination' ? patient : clinician;
    await who.api.expect(
      200,
      who.api.post(`${plan}/proposals/${chain[2].id}/${way}`, way === 'declination' ? { reason: 'No' } : {}),
    );
    expect((await kim.api.get(plan)).status).toBe(404);
  });

  it('is gone when either side ends it, or they do, or the plan ends', async () => {
    const { patient, clinician, plan } = room;
    for (const who of [patient, clinician, kim]) {
      const { id } = await agreeOnKim();
      await kim.api.expect(200, kim.api.get(plan));
      const ended = await who.api.expect(200, who.api.post(`${facilitations}/${id}/ending`));
      expect(ended.body).toMatchObject({ state: 'ended', endedBy: { accountId: who.accountId } });
      expect((await kim.api.get(plan)).status).toBe(404);
    }
  });

  it('is gone at its time, by itself, and makes room for another', async () => {
    const { clinic, plan } = room;
    const endsAt = new Date(service.clock.now().getTime() + day).toISOString();
    await agreeOnKim({ endsAt });
    service.clock.forward(day - minute);
    kim = await clinic.signIn(kim);
    await kim.api.expect(200, kim.api.get(plan));
    service.clock.forward(minute);
    expect((await kim.api.get(plan)).status).toBe(404);
    const patient: PatientPerson = { ...room.patient, ...(await clinic.signIn(room.patient)) };
    expect((await patient.api.get(facilitations)).body.items[0].state).toBe('lapsed');
    await name(patient);
  });

  it('is on record: the patient sees why they may, and what they did', async () => {
    const { patient, plan } = room;
    expect(await explain(kim, 'plan.read')).toMatchObject({ allowed: false, rule: 'no_relation' });
    await agreeOnKim();
    expect(await explain(kim, 'plan.read')).toMatchObject({
      allowed: true,
      rule: 'facilitator',
      relation: 'facilitator',
      consent: null,
      sentence:
        'Kim Sato may read the plan: both sides have asked them to help with a conversation about the plan.',
    });
    expect(await explain(kim, 'proposal.answer')).toMatchObject({ allowed: false });
    await kim.api.expect(200, kim.api.get(plan));
    const log = await patient.api.get(`/v1/patients/${patient.patientId}/access-log?excludeSelf=true`);
    expect(log.body.items[0]).toMatchObject({
      sentence: 'Kim Sato (facilitator) read the plan.',
      relation: 'facilitator',
    });
  });

  it('is accepted or withdrawn, never half of both: of two who answer at once the second hears what has become of it', async () => {
    const { patient, clinician } = room;
    const { id } = await name(patient);
    const owner = await (await database()).connect();
    try {
      await owner.query('BEGIN');
      await owner.query('SELECT FROM facilitation WHERE id = $1 FOR UPDATE', [id]);
      const answers = [
        clinician.api.post(`${facilitations}/${id}/acceptance`),
        patient.api.post(`${facilitations}/${id}/withdrawal`),
      ];
      // Both have begun before either can write.
      while ((await owner.query(kept)).rows[0].waiting < answers.length);
      await owner.query('COMMIT');
      const statuses = (await Promise.all(answers)).map(({ status }) => status);

      expect(statuses.sort()).toEqual([200, 409]);
    } finally {
      owner.release();
    }
  });

  it('can be declined with a reason, or the name withdrawn, and then another named', async () => {
    const { patient, clinician, clinic } = room;
    const first = await name(patient);
    const busy = await clinician.api.post(facilitations, {
      proposalId: chain[2].id,
      accountId: (await clinic.practitioner()).accountId,
    });
    expect([busy.status, busy.body.detail]).toEqual([
      409,
      expect.stringContaining('named for this conversation already'),
    ]);
    const silent = await clinician.api.post(`${facilitations}/${first.id}/declination`);
    expect([silent.status, silent.body.errors[0].pointer]).toEqual([400, '/reason']);
    const unkind = await clinician.api.post(`${facilitations}/${first.id}/declination`, {
      reason: 'Alex is manipulative',
    });
    expect([unkind.status, unkind.body.errors[0].pointer]).toEqual([422, '/reason']);
    const declined = await clinician.api.expect(
      200,
      clinician.api.post(`${facilitations}/${first.id}/declination`, { reason: 'Kim is away' }),
    );
    expect(declined.body).toMatchObject({ state: 'declined', answerWords: 'Kim is away' });
    expect((await clinician.api.post(`${facilitations}/${first.id}/acceptance`)).status).toBe(409);

    const robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    const second = await name(clinician, { accountId: robin.accountId });
    expect((await patient.api.post(`${facilitations}/${second.id}/withdrawal`)).status).toBe(403);
    const gone = await clinician.api.expect(
      200,
      clinician.api.post(`${facilitations}/${second.id}/withdrawal`),
    );
    expect(gone.body.state).toBe('withdrawn');
    const third = await name(clinician, { accountId: robin.accountId });
    await patient.api.expect(200, patient.api.post(`${facilitations}/${third.id}/acceptance`));
    await robin.api.expect(200, robin.api.get(`${room.plan}/proposals`));
    const page = await patient.api.get(`${facilitations}?limit=2`);
    expect(page.body.items.map(({ id }: any) => id)).toEqual([third.id, second.id]);
    expect((await patient.api.get(`${facilitations}?cursor=${page.body.next}`)).body.items[0].id).toBe(
      first.id,
    );
    expect((await robin.api.get(facilitations)).body.items).toHaveLength(3 - 1);
  });

  it('is on neither side, and is not asked for too soon: each fault is named', async () => {
    const { clinic, patient, clinician, plan } = room;
    const admin = await clinic.person(['administrator']);
    const elsewhere = await (await Clinic.open(service)).practitioner();
    const wrong: [object, number, string][] = [
      [{ accountId: clinician.accountId }, 422, '/accountId'],
      [{ accountId: patient.accountId }, 422, '/accountId'],
      [{ accountId: admin.accountId }, 422, '/accountId'],
      [{ accountId: elsewhere.accountId }, 422, '/accountId'],
      [{ accountId: 'kim' }, 400, '/accountId'],
      [{ proposalId: newId() }, 422, '/proposalId'],
      [{ proposalId: undefined }, 400, '/proposalId'],
      [{ reason: ' ' }, 400, '/reason'],
      [{ endsAt: 'soon' }, 400, '/endsAt'],
      [{ endsAt: '2027-02-30T00:00:00Z' }, 400, '/endsAt'],
      [{ endsAt: '2020-01-01T00:00:00Z' }, 422, '/endsAt'],
      [{ endsAt: '2099-01-01T00:00:00Z' }, 422, '/endsAt'],
      [{ state: 'active' }, 400, '/state'],
    ];
    for (const [fault, status, pointer] of wrong) {
      const body = { proposalId: chain[2].id, accountId: kim.accountId, ...fault };
      const answer = await patient.api.post(facilitations, body);
      expect([fault, answer.status, answer.body.errors?.[0].pointer]).toEqual([fault, status, pointer]);
    }
    const closed = await patient.api.post(facilitations, {
      proposalId: chain[0].id,
      accountId: kim.accountId,
    });
    expect([closed.status, closed.body.detail]).toEqual([409, expect.stringContaining('open now')]);
    const fresh = await clinician.api.post(`${plan}/proposals`, {
      basePlanRevision: 1,
      ops: [{ op: 'criteria.set', criteria: ['Sleeps well'] }],
    });
    const early = await patient.api.post(facilitations, {
      proposalId: fresh.body.id,
      accountId: kim.accountId,
    });
    expect([early.status, early.body.detail]).toEqual([
      409,
      expect.stringContaining('after 2 counter-proposals'),
    ]);
  });

  it('who has joined the care team meanwhile is accepted no more', async () => {
    const { clinic, patient, clinician } = room;
    const { id } = await name(patient);
    await clinic.join(patient.patientId, kim);
    const late = await clinician.api.post(`${facilitations}/${id}/acceptance`);
    expect([late.status, late.body.detail]).toEqual([422, expect.stringContaining('on the care team')]);
  });

  it('is nobody’s business but the two sides’', async () => {
    const { clinic, patient } = room;
    const { id } = await name(patient);
    const elsewhere = await Clinic.open(service);
    for (const { api } of [kim, await clinic.practitioner(), await elsewhere.practitioner()]) {
      expect((await api.get(facilitations)).status).toBe(404);
      for (const way of ['acceptance', 'withdrawal', 'ending'])
        expect((await api.post(`${facilitations}/${id}/${way}`)).status).toBe(404);
    }
    const robin = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, robin);
    expect((await robin.api.get(facilitations)).status).toBe(403);
  });

  describe('in a conversation that speaks of substance use', () => {
    const labelled = async (): Promise<void> => {
      const { patientId, api } = room.patient;
      const label = `/v1/patients/${patientId}/records/${chain[0].id}/sensitivity`;
      await api.expect(200, api.post(label, { substanceUse: true }));
    };
    const read = async ({ api }: Person, id: string): Promise<any> =>
      (await api.expect(200, api.get(`${facilitations}/${id}`))).body;

    it('is asked only where that is open to them, and the answer says how the patient opens it', async () => {
      await labelled();
      const body = { proposalId: chain.at(-1).id, accountId: kim.accountId };
      const refused = await room.patient.api.post(facilitations, body);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/accountId']);
      expect(refused.body.detail).toMatch(/consent that names substance_use/);
      const other = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
      await room.clinic.share(room.patient.patientId, other, ['substance_use']);
      expect((await name(room.patient, { accountId: other.accountId })).keptFromFacilitator).toBeNull();
    });

    it('is not let in by the other side either, where the label came between asking and answering', async () => {
      const { id } = await name();
      await labelled();
      expect((await read(room.patient, id)).keptFromFacilitator).toMatch(/not open to this person/);
      const accepting = await room.clinician.api.post(`${facilitations}/${id}/acceptance`);
      expect(accepting.status).toBe(422);
    });

    it('steps back by themself also where the label came after they were let in, and hears no words of it', async () => {
      const { id } = await name(room.clinician, {
        ...{ reason: 'Alex refuses to talk about vodka', keepWording: { reason: 'Alex says so of vodka' } },
      });
      await room.patient.api.expect(200, room.patient.api.post(`${facilitations}/${id}/acceptance`));
      expect((await kim.api.get(facilitations)).text.match(/vodka/g)).toHaveLength(2);
      await labelled();
      expect((await kim.api.get(facilitations)).text).not.toMatch(/vodka/);
      const ended = await kim.api.expect(200, kim.api.post(`${facilitations}/${id}/ending`));
      expect([ended.body.state, ended.text.includes('vodka')]).toEqual(['ended', false]);
      expect((await read(room.patient, id)).state).toBe('ended');
      await kim.api.expect(404, kim.api.get(room.plan));
    });

    it('learns nothing of it, while the two sides are told what is kept from them and can end it', async () => {
      const { id } = await agreeOnKim();
      await labelled();
      for (const side of [room.patient, room.clinician])
        expect((await read(side, id)).keptFromFacilitator).toMatch(/not open to this person/);
      expect(await read(kim, id)).toMatchObject({ state: 'active', reason: null, keptFromFacilitator: null });
      const proposals = await kim.api.expect(200, kim.api.get(`${room.plan}/proposals`));
      expect(proposals.body.items.map((each: any) => each.id)).not.toContain(chain[0].id);
      const { api } = room.patient;
      const ended = await api.expect(200, api.post(`${facilitations}/${id}/ending`));
      expect(ended.body.state).toBe('ended');
    });
  });
});
