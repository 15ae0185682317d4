import { aPeerProfile, readyFor, supportedBy, supportsOf } from '../peer.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('peer support', () => {
  let service: TestApp;
  let room: Room;
  let peer: Person;
  let supports: string;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    peer = await room.clinic.person(['peer_supporter'], { name: 'Sam Vale' });
    supports = supportsOf(room);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const ask = ({ api }: Person, { accountId }: { accountId: string } = peer): Promise<any> =>
    api.post(supports, { accountId });
  const asked = async (by: Person, whom = peer): Promise<any> =>
    (await by.api.expect(201, ask(by, whom))).body;
  const noticesOf = async ({ api }: Person): Promise<string[]> =>
    (await api.get('/v1/me/notices')).body.items.map(({ kind }: any) => kind);
  const reads = async ({ api }: Person): Promise<number[]> => {
    const answers = [];
    for (const path of [room.plan, `${room.plan}/progress`, `${record}/stage-transitions`, supports])
      answers.push((await api.get(path)).status);
    return answers;
  };

  it('begins when the peer is ready and the patient says yes, and opens goals and steps when they say no more', async () => {
    const goalId = await anAgreedGoal(room);
    await agreeOn(room, [
      { op: 'step.add', goalId, description: 'Walk to the lake', owner: { kind: 'patient' } },
    ]);
    const { id, state } = await asked(room.patient);
    expect([state, await noticesOf(peer)]).toEqual(['asked', ['peer_support_asked']]);
    const mine = '/v1/me/peer-support-requests';
    expect((await peer.api.get(mine)).body.items).toMatchObject([{ id, patientName: 'Alex' }]);
    expect((await room.patient.api.post(`${supports}/${id}/acceptance`, {})).status).toBe(409);
    await peer.api.expect(200, peer.api.post(`${mine}/${id}/agreement`));
    expect(await reads(peer)).toEqual([404, 404, 404, 404]);
    const begin = room.patient.api.post(`${supports}/${id}/acceptance`, {});
    const { body: begun } = await room.patient.api.expect(200, begin);
    expect(begun).toMatchObject({
      state: 'active',
      parts: ['goals', 'steps'],
      peer: { displayName: 'Sam Vale' },
    });
    expect(await reads(peer)).toEqual([200, 403, 403, 200]);
    const { body: plan } = await peer.api.get(room.plan);
    expect([plan.goals[0].steps.length, plan.interventions, plan.supports]).toEqual([1, [], []]);
    const consent = await room.patient.api.get(`${record}/consents/${begun.consentId}`);
    expect(consent.body.provisions).toMatchObject([{ dataClasses: ['plan'], planParts: ['goals', 'steps'] }]);
  });

  it('opens the parts that the patient chose, and other ones from the moment that they do', async () => {
    const { id } = await supportedBy(room, peer, ['progress']);
    expect(await reads(peer)).toEqual([403, 200, 403, 200]);
    const change = (parts: string[]): Promise<any> =>
      room.patient.api.post(`${supports}/${id}/parts`, { parts });
    const { body: changed } = await room.patient.api.expect(200, change(['about_me', 'journey']));
    expect(changed).toMatchObject({ state: 'active', parts: ['about_me', 'journey'] });
    expect(await reads(peer)).toEqual([200, 403, 200, 200]);
    expect((await change(['steps'])).status).toBe(422);
    expect((await change([])).status).toBe(400);
    expect(await reads(peer)).toEqual([200, 403, 200, 200]);
    expect((await peer.api.post(`${supports}/${id}/parts`, { parts: ['goals'] })).status).toBe(403);
  });

  it.each(['the patient', 'the peer'])(
    'is ended by %s at once, and the very next request sees nothing',
    async (who) => {
      const { id, consentId } = await supportedBy(room, peer, ['goals', 'progress', 'journey']);
      const { api } = who === 'the peer' ? peer : room.patient;
      const ended = await api.expect(200, api.post(`${supports}/${id}/ending`));
      expect(ended.body).toMatchObject({ state: 'ended', parts: [] });
      expect(await reads(peer)).toEqual([404, 404, 404, 404]);
      const consent = await room.patient.api.get(`${record}/consents/${consentId}`);
      expect([consent.body.status, consent.body.inForce]).toEqual(['inactive', false]);
      const events = await room.patient.api.get(`${record}/consents/${consentId}/events`);
      expect(events.body.items[0]).toMatchObject(
        who === 'the peer'
          ? { move: 'give_back', capacity: 'recipient' }
          : { move: 'withdraw', capacity: 'self' },
      );
      const other = who === 'the peer' ? room.patient : peer;
      expect(await noticesOf(other)).toContain('peer_support_ended');
    },
  );

  it('is asked of nobody who has no room for somebody new, by whichever door', async () => {
    const say = (takesPeople: boolean): Promise<any> =>
      peer.api.expect(200, peer.api.post('/v1/me/peer-profile', { ...aPeerProfile, takesPeople }));
    await say(false);
    for (const who of [room.patient, room.clinician]) {
      const refused = await ask(who);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/accountId']);
    }
    await say(true);
    const { id } = await asked(room.clinician);
    await say(false);
    expect((await room.patient.api.post(`${supports}/${id}/taking-up`)).status).toBe(422);
  });

  it('ends with its consent, by whatever door that is withdrawn', async () => {
    const { id, consentId } = await supportedBy(room, peer);
    await room.patient.api.expect(200, room.patient.api.post(`${record}/consents/${consentId}/withdrawal`));
    expect((await room.patient.api.get(`${supports}/${id}`)).body.state).toBe('ended');
    expect((await room.patient.api.post(`${supports}/${id}/parts`, { parts: ['goals'] })).status).toBe(409);
    expect(await reads(peer)).toEqual([404, 404, 404, 404]);
    await supportedBy(room, peer);
    expect(await reads(peer)).toEqual([200, 403, 403, 200]);
  });

  describe('with somebody with whom the patient shares something besides', () => {
    const share = async (provision: object): Promise<void> => {
      const provisions = [{ effect: 'permit', recipientAccountId: peer.accountId, ...provision }];
      const sharing = { kind: 'sharing', purpose: 'We plan my days', purposeCode: 'peer_support' };
      const { api } = room.patient;
      await api.expect(201, api.post(`${record}/consents`, { ...sharing, provisions }));
    };
    const staysOpen = async (id: string, { api }: Person = room.patient): Promise<any> =>
      (await api.expect(200, api.get(`${supports}/${id}`))).body.staysOpen;

    it('tells the patient what stays open when it ends, and that is just what the peer reads then', async () => {
      const { id } = await supportedBy(room, peer, ['goals', 'steps', 'progress']);
      expect(await staysOpen(id)).toEqual({ dataClasses: [], planParts: null });
      await share({ dataClasses: ['plan'], planParts: ['about_me'] });
      const stays = { dataClasses: ['plan'], planParts: ['about_me'] };
      expect(await staysOpen(id)).toEqual(stays);
      const end = room.patient.api.post(`${supports}/${id}/ending`);
      expect((await room.patient.api.expect(200, end)).body.staysOpen).toEqual(stays);
      expect(await reads(peer)).toEqual([200, 403, 403, 200]);
      const { body } = await peer.api.get('/v1/open-to-me');
      expect(body.items).toMatchObject([stays]);
      expect((await room.patient.api.get(supports)).body.items).toMatchObject([{ id, staysOpen: stays }]);
    });

    it('counts a no before a yes, and tells nobody but the patient’s side', async () => {
      const { id } = await supportedBy(room, peer);
      await share({ dataClasses: ['plan', 'journey', 'substance_use'] });
      await share({ effect: 'deny', dataClasses: ['journey'] });
      expect(await staysOpen(id)).toEqual({ dataClasses: ['plan', 'substance_use'], planParts: null });
      expect([await staysOpen(id, peer), await staysOpen(id, room.clinician)]).toEqual([null, null]);
      await share({ effect: 'deny', dataClasses: ['plan'] });
      expect((await staysOpen(id)).dataClasses).not.toContain('plan');
    });

    it('keeps what is about substance use from who acts for the patient and may not know of it', async () => {
      const { id } = await supportedBy(room, peer);
      await share({ dataClasses: ['plan', 'substance_use'] });
      const gail = await room.clinic.person(['representative']);
      const { api } = room.clinician;
      const authority = {
        ...{ accountId: gail.accountId, kind: 'guardian', acts: ['read'], dataClasses: ['plan'] },
        evidence: 'Order seen',
      };
      await api.expect(201, api.post(`${record}/representatives`, authority));
      expect(await staysOpen(id, gail)).toEqual({ dataClasses: ['plan'], planParts: null });
    });
  });

  it('is suggested by the care team to the patient alone, who takes it up or not', async () => {
    const { id, state } = await asked(room.clinician);
    expect([state, await noticesOf(peer), await noticesOf(room.patient)]).toEqual([
      'suggested',
      [],
      ['peer_support_offered'],
    ]);
    expect((await peer.api.get('/v1/me/peer-support-requests')).body.items).toEqual([]);
    expect((await peer.api.post(`/v1/me/peer-support-requests/${id}/agreement`)).status).toBe(404);
    for (const way of ['taking-up', 'acceptance', 'refusal', 'parts', 'ending'])
      expect((await room.clinician.api.post(`${supports}/${id}/${way}`, { parts: ['goals'] })).status).toBe(
        403,
      );
    await room.patient.api.expect(200, room.patient.api.post(`${supports}/${id}/taking-up`));
    expect(await noticesOf(peer)).toEqual(['peer_support_asked']);
    await peer.api.expect(200, peer.api.post(`/v1/me/peer-support-requests/${id}/refusal`));
    expect((await room.patient.api.get(`${supports}/${id}`)).body.state).toBe('declined');
    const other = await room.clinic.person(['peer_supporter']);
    const { id: unheard } = await asked(room.clinician, other);
    await room.patient.api.expect(200, room.patient.api.post(`${supports}/${unheard}/refusal`));
    expect(await noticesOf(other)).toEqual([]);
  });

  it('is offered by a peer to whom something is open, of themself and nobody else', async () => {
    const other = await room.clinic.person(['peer_supporter']);
    expect((await ask(peer)).status).toBe(404);
    await room.clinic.share(room.patient.patientId, peer, ['journey']);
    expect((await ask(peer, other)).status).toBe(403);
    const { id } = await asked(peer);
    await room.patient.api.expect(200, room.patient.api.post(`${supports}/${id}/refusal`));
    expect((await peer.api.get(`${supports}/${id}`)).body.state).toBe('declined');
  });

  it('is handed over with a yes of the new peer and of the patient, and goes on until then', async () => {
    const { id } = await supportedBy(room, peer);
    const next = await room.clinic.person(['peer_supporter'], { name: 'Kim Lee' });
    const handing = peer.api.post(`${supports}/${id}/handover`, { accountId: next.accountId });
    const { body: handed } = await peer.api.expect(201, handing);
    expect(handed).toMatchObject({ state: 'suggested', takesOverId: id });
    const at = `${supports}/${handed.id}`;
    await room.patient.api.expect(200, room.patient.api.post(`${at}/taking-up`));
    await next.api.expect(200, next.api.post(`/v1/me/peer-support-requests/${handed.id}/agreement`));
    expect([(await reads(peer))[0], (await reads(next))[0]]).toEqual([200, 404]);
    await room.patient.api.expect(200, room.patient.api.post(`${at}/acceptance`, { parts: ['goals'] }));
    expect([(await reads(peer))[0], (await reads(next))[0]]).toEqual([404, 200]);
    expect((await room.patient.api.get(`${supports}/${id}`)).body.state).toBe('ended');
    expect((await next.api.get(supports)).body.items.map((each: any) => each.id)).toEqual([handed.id]);
  });

  it('is with nobody who is not to be told, and what they were asked ends with the rest', async () => {
    const { id } = await asked(room.patient);
    const list = `${record}/excluded-persons`;
    const { body: entry } = await room.patient.api.expect(
      201,
      room.patient.api.post(list, { name: 'Sam Vale' }),
    );
    expect(entry.ties).toMatchObject([{ kind: 'peer_support', id, canEnd: true }]);
    const namesake = await room.clinic.person(['peer_supporter'], { name: 'Vale, Sam' });
    const refused = await ask(room.patient, namesake);
    expect([refused.status, refused.body.type]).toEqual([422, expect.stringContaining('excluded-person')]);
    await peer.api.expect(200, peer.api.post(`/v1/me/peer-support-requests/${id}/agreement`));
    expect((await room.patient.api.post(`${supports}/${id}/acceptance`, {})).status).toBe(422);
    const ending = room.patient.api.post(`${list}/${entry.id}/tie-endings`, { tieIds: [id] });
    expect((await room.patient.api.expect(200, ending)).body).toMatchObject({
      ended: [{ id }],
      notEnded: [],
    });
    expect((await room.patient.api.get(`${supports}/${id}`)).body.state).toBe('declined');
  });

  it('is by peer supporters of the organisation, and asked of each once at a time', async () => {
    const elsewhere = await aRoom(service);
    const strangers = [room.clinician, room.patient, await elsewhere.clinic.person(['peer_supporter'])];
    for (const stranger of strangers) expect((await ask(room.patient, stranger)).status).toBe(422);
    await asked(room.patient);
    expect((await ask(room.patient)).status).toBe(409);
  });

  it('begins once, whoever says so at the same moment', async () => {
    const id = await readyFor(room, peer);
    const begin = (): Promise<any> =>
      room.patient.api.post(`${supports}/${id}/acceptance`, { parts: ['goals'] });
    const answers = (await Promise.all([begin(), begin()])).map(({ status }) => status).sort();
    expect(answers[0]).toBe(200);
    expect([409, 412]).toContain(answers[1]);
    const { body: consents } = await room.patient.api.get(`${record}/consents`);
    expect(consents.items).toHaveLength(1);
  });

  it('is ended by both at once, and once: what one has ended stays as they did', async () => {
    const { id } = await supportedBy(room, peer);
    const end = ({ api }: Person): Promise<any> => api.post(`${supports}/${id}/ending`);
    const answers = await Promise.all([end(room.patient), end(peer)]);
    // Whoever comes after the door has closed finds nothing there any more.
    expect(answers.filter(({ status }) => ![200, 404].includes(status))).toEqual([]);
    const { body: ended } = await room.patient.api.expect(200, end(room.patient));
    expect(ended).toMatchObject({ state: 'ended' });
    const { body: again } = await room.patient.api.expect(200, end(room.patient));
    expect(again).toEqual(ended);
    const twice = await asked(room.patient);
    const decline = (): Promise<any> => room.patient.api.post(`${supports}/${twice.id}/refusal`);
    for (const again of [false, true]) {
      const { body } = await room.patient.api.expect(200, decline());
      expect([again, body.state]).toEqual([again, 'declined']);
    }
  });

  it('tells each in their own words that a peer who is worried may call staff', async () => {
    const { id } = await supportedBy(room, peer);
    const told = async ({ api }: Person): Promise<string> =>
      (await api.expect(200, api.get(`${supports}/${id}`))).body.mayCallStaff;
    expect(await told(room.patient)).toContain('worried about your safety');
    expect(await told(peer)).toContain('you may ask the clinic');
    expect(await told(room.clinician)).toContain('What the two tell each other');
  });

  it('lets nobody write clinical things, assert a stage or sign', async () => {
    await supportedBy(room, peer, ['goals', 'steps', 'about_me', 'progress', 'journey']);
    const goalId = await anAgreedGoal(room);
    const attempts: [string, object][] = [
      [`${record}/stage-transitions`, { perspective: 'clinician', stage: 'rebuilding' }],
      [`${record}/stage-transitions`, { perspective: 'self', stage: 'rebuilding' }],
      [`${record}/setbacks`, { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient' }],
      [`${room.plan}/progress`, { goalId, note: 'Seems stable' }],
      [`${room.plan}/proposals`, { basePlanRevision: 1, ops: [{ op: 'review.set', intervalDays: 30 }] }],
      [`${room.plan}/versions`, {}],
      [`${room.plan}/comments`, { elementId: goalId, kind: 'comment', text: 'A note' }],
      [`${record}/decisions`, { question: 'Which medicine?', options: [] }],
    ];
    for (const [path, body] of attempts)
      expect([path, (await peer.api.post(path, body)).status]).toEqual([path, 403]);
  });

  it('is shown on record: to the patient in the access log, and through the eyes of the peer', async () => {
    await anAgreedGoal(room);
    await supportedBy(room, peer, ['goals']);
    await peer.api.expect(200, peer.api.get(room.plan));
    const log = await room.patient.api.get(`${record}/access-log`);
    expect(log.body.items.map(({ sentence }: any) => sentence)).toContain(
      'Sam Vale (peer supporter) read the plan.',
    );
    const seen = await room.patient.api.get(`${record}/access/view-as?accountId=${peer.accountId}`);
    expect(seen.body).toMatchObject({ relation: 'peer', plan: { supports: [] } });
    const open = await peer.api.get('/v1/open-to-me');
    expect(open.body.items[0].patientId ?? open.body.items[0].patient?.id).toBe(room.patient.patientId);
  });

  it('is touched by who acts for the patient only where their authority covers what is shared by it', async () => {
    const { clinic, clinician } = room;
    const acting = async (dataClasses: string[], name: string): Promise<Person> => {
      const person = await clinic.person(['representative'], { name });
      const authority = {
        ...{ accountId: person.accountId, kind: 'guardian', evidence: 'Order, seen' },
        ...{ dataClasses, acts: ['read', 'take_part', 'consent'] },
      };
      await clinician.api.expect(201, clinician.api.post(`${record}/representatives`, authority));
      return person;
    };
    const ofCheckIns = await acting(['check_ins', 'progress'], 'Toni Bell');
    const ofThePlan = await acting(['plan'], 'Noor Bell');
    const other = await clinic.person(['peer_supporter'], { name: 'Ira Moss' });
    const { id } = await supportedBy(room, peer);
    const tries = async ({ api }: Person): Promise<number[]> => [
      (await api.get(supports)).status,
      (await ask({ api } as Person, other)).status,
      (await api.post(`${supports}/${id}/handover`, { accountId: other.accountId })).status,
      (await api.get(`${record}/peer-notebook`)).status,
      (await api.post(`${supports}/${id}/ending`)).status,
    ];
    expect(await tries(ofCheckIns)).toEqual([403, 403, 403, 200, 403]);
    const [read, askedFor, , notebook, ended] = await tries(ofThePlan);
    expect([read, askedFor, notebook, ended]).toEqual([200, 201, 403, 200]);
  });
});
