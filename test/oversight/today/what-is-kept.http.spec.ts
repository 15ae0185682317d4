import { newId } from '../../../src/core/ids.js';
import { fromNow, heardByNow } from '../../organisation/events/hearing.js';
import { supportedBy } from '../../support/peer.js';
import { agreeOn, anAgreedGoal, aRoomIn, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

/** A word and an id that stand in nothing but what is kept from somebody. */
const word = 'Zinfandel';
const owner = { kind: 'patient' };

describe('the page of a patient shows everybody what is open to them', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoomIn(await Clinic.open(service));
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${room.patient.patientId}`;
  const ask = (who: Person): Promise<any> => who.api.get(`${record()}/today`);
  const today = async (who: Person): Promise<any> => (await who.api.expect(200, ask(who))).body;
  const make = async (who: Person, path: string, body: object = {}): Promise<any> =>
    (await who.api.expect(201, who.api.post(path, body))).body;
  const consent = (who: Person, effect: string, dataClasses: string[]): Promise<any> =>
    make(room.patient, `${record()}/consents`, {
      ...{ kind: 'sharing', purpose: 'Mine to say', purposeCode: 'peer_support' },
      provisions: [{ effect, recipientAccountId: who.accountId, dataClasses }],
    });
  const acting = async (dataClasses: string[], acts = ['read', 'take_part', 'consent']): Promise<Person> => {
    const toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const authority = { accountId: toni.accountId, kind: 'guardian', evidence: 'Order, seen' };
    await make(room.clinician, `${record()}/representatives`, { ...authority, dataClasses, acts });
    return toni;
  };
  /** Something of every kind. */
  const aFullRecord = async (): Promise<void> => {
    const { clinician, patient, plan } = room;
    const goalId = await anAgreedGoal(room);
    await agreeOn(room, [{ op: 'step.add', goalId, description: 'Walk to the shop', owner }]);
    await make(patient, `${record()}/stage-transitions`, { perspective: 'self', stage: 'rebuilding' });
    await make(patient, `${record()}/check-ins`, { mood: 'good', visibility: 'shared' });
    const ops = [{ op: 'goal.add', statement: 'Sleep', lifeDomain: 'health' }];
    await make(clinician, `${plan}/proposals`, { basePlanRevision: 2, ops });
  };

  it('is not there for whoever has nothing to do with the patient, nor for another organisation', async () => {
    await aFullRecord();
    const other = await aRoomIn(await Clinic.open(service));
    const strangers = [
      await room.clinic.practitioner(),
      await room.clinic.person(['peer_supporter']),
      await room.clinic.person(['representative']),
      await room.clinic.patient(),
      other.clinician,
      other.patient,
    ];
    for (const stranger of strangers) {
      const refused = await ask(stranger);
      const absent = await stranger.api.get(`/v1/patients/${newId()}/today`);
      expect([refused.status, absent.status]).toEqual([404, 404]);
      expect({ ...refused.body, instance: 'here' }).toEqual({ ...absent.body, instance: 'here' });
    }
    const { clinic } = room;
    for (const role of ['administrator', 'privacy_officer'] as const)
      expect([403, 404]).toContain((await ask(await clinic.person([role]))).status);
  });

  it('has for a peer the parts that are shared with them, and nothing that waits', async () => {
    await aFullRecord();
    const peer = await room.clinic.person(['peer_supporter']);
    await supportedBy(room, peer, ['goals']);
    const closed = { checkIn: null, journey: null, review: null, waiting: [], nextSteps: null };
    expect(await today(peer)).toMatchObject(closed);
    const seeing = await room.clinic.person(['peer_supporter']);
    await supportedBy(room, seeing, ['goals', 'steps', 'journey']);
    const seen = await today(seeing);
    expect(seen).toMatchObject({ checkIn: null, review: null, waiting: [], plan: { inForce: null } });
    expect(seen.nextSteps).toEqual([
      expect.objectContaining({ description: 'Walk to the shop', isYours: false }),
    ]);
    expect(seen.journey.self.stage.code).toBe('rebuilding');
    expect(seen.changes.items.map(({ name }: any) => name)).not.toContain('proposal.made');
  });

  it('is empty at once when the consent is withdrawn', async () => {
    await aFullRecord();
    const peer = await room.clinic.person(['peer_supporter']);
    const { consentId } = await supportedBy(room, peer, ['goals', 'steps', 'journey']);
    expect((await today(peer)).journey).not.toBeNull();
    const { api } = room.patient;
    await api.expect(200, api.post(`${record()}/consents/${consentId}/withdrawal`));
    expect((await ask(peer)).status).toBe(404);
  });

  it('keeps from the team what the patient says no to', async () => {
    await aFullRecord();
    const dana = room.clinician;
    expect(await today(dana)).toMatchObject({ checkIn: { checkInId: expect.any(String) } });
    await consent(dana, 'deny', ['check_ins', 'journey']);
    const kept = await today(dana);
    expect(kept).toMatchObject({ checkIn: null, journey: null, plan: { title: 'My recovery plan' } });
    expect(kept.waiting).toEqual([]);
    await consent(dana, 'deny', ['plan']);
    expect(await today(dana)).toMatchObject({ plan: null, nextSteps: null, review: null });
  });

  it('has for who acts for the patient what their authority covers', async () => {
    await aFullRecord();
    const toni = await acting(['plan']);
    const seen = await today(toni);
    expect(seen).toMatchObject({ checkIn: null, journey: null });
    expect(seen.waiting.map(({ kind }: any) => kind)).toEqual(['proposal']);
    expect(seen.nextSteps).toEqual([expect.objectContaining({ isYours: true })]);
    const reading = await acting(['plan'], ['read']);
    const read = await today(reading);
    expect(read.waiting).toEqual([]);
    expect(read.nextSteps).toEqual([expect.objectContaining({ isYours: false })]);
  });

  it('does not ask whoever is let in by a consent to decide on it', async () => {
    const toni = await acting(['plan']);
    const provisions = [{ effect: 'permit', recipientAccountId: toni.accountId, dataClasses: ['journey'] }];
    const sharing = { kind: 'sharing', purpose: 'To be near', purposeCode: 'natural_support', provisions };
    await make(room.clinician, `${record()}/consents/requests`, sharing);
    expect((await today(toni)).waiting).toEqual([]);
    expect((await today(room.patient)).waiting).toHaveLength(1);
  });

  it('does not count a private check-in or setback for anybody else', async () => {
    const { patient, clinician } = room;
    const before = await fromNow(clinician);
    const said = await make(patient, `${record()}/check-ins`, { mood: 'low' });
    const occurredAt = new Date(service.clock.now().getTime() - 60_000).toISOString();
    const hard = { occurredAt, noticedBy: 'patient', visibility: 'only_me' };
    const setback = await make(patient, `${record()}/setbacks`, hard);
    await heardByNow(clinician, before);
    const { body } = await clinician.api.expect(200, clinician.api.get(`${record()}/today?after=${before}`));
    expect(body).toMatchObject({ checkIn: { checkInId: null }, journey: { openSetbackIds: [] } });
    expect(body.changes.items).toEqual([]);
    const own = await today(patient);
    expect([own.checkIn.checkInId, own.journey.openSetbackIds]).toEqual([said.id, [setback.id]]);
  });

  it('leaves out what is labelled, and does not count it either', async () => {
    const { patient, clinician, plan } = room;
    const denied = await room.clinic.practitioner();
    await room.clinic.join(patient.patientId, denied);
    const before = await fromNow(denied);
    await consent(denied, 'deny', ['substance_use']);
    const labelled = { op: 'goal.add', lifeDomain: 'health', substanceUse: true };
    const { ops } = await agreeOn(room, [{ ...labelled, ownWords: { text: `Less ${word}` } }], 'patient');
    const { goalId } = ops[0];
    const mine = { kind: 'team_member', accountId: denied.accountId };
    await agreeOn(room, [{ op: 'step.add', goalId, description: `Ask about ${word}`, owner: mine }]);
    await make(patient, `${plan}/proposals`, {
      basePlanRevision: 2,
      ops: [{ ...labelled, statement: word }],
    });
    const question = { kind: 'question', text: `Why ${word}?`, elementId: goalId };
    await make(patient, `${plan}/comments`, question);
    const occurredAt = new Date(service.clock.now().getTime() - 60_000).toISOString();
    await make(patient, `${record()}/setbacks`, { occurredAt, noticedBy: 'patient', substanceUse: true });
    expect((await today(clinician)).waiting).toHaveLength(2);
    await heardByNow(denied, before);
    const { text, body } = await denied.api.expect(200, denied.api.get(`${record()}/today?after=${before}`));
    expect(text).not.toMatch(new RegExp(`${word}|${goalId}`));
    expect(body).toMatchObject({ waiting: [], nextSteps: [], journey: { openSetbackIds: [] } });
    expect(body.changes.items.map(({ name }: any) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(proposal|comment|setback)\./)]),
    );
    expect(body.notices).toEqual(expect.objectContaining({ toDo: 0 }));
  });

  it('asks nothing any more of whoever has died', async () => {
    await aFullRecord();
    const { clinician, patient } = room;
    await make(clinician, `${record()}/deaths`, {
      ...{ diedOn: service.clock.now().toISOString().slice(0, 10), knownFrom: 'The family called' },
    });
    expect((await today(clinician)).waiting).toEqual([]);
    expect((await ask(patient)).status).toBeLessThan(500);
  });
});
