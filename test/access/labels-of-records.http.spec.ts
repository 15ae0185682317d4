import { dataClasses } from '../../src/access/access-matrix.js';
import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { each } from '../support/each.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../support/room.js';
import { supportedBy } from '../support/peer.js';
import { completed, frozen } from '../support/signed.js';
import { onPaper } from '../support/signed-elsewhere.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import type { Person } from '../support/world.js';

/** A word that stands in all that is labelled, and nowhere else. */
const word = 'Calvados';
/** A technique that the service ships. */
const breathing = '01980000-0000-7000-8001-000000000001';
const others = dataClasses.filter((name) => name !== 'substance_use');

describe('The label of a record', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  const recordOf = ({ patient }: Room): string => `/v1/patients/${patient.patientId}`;

  async function made(who: Person, path: string, body: object): Promise<any> {
    const answer = await who.api.post(path, body);
    if (![200, 201].includes(answer.status)) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  /** Somebody on the team whom the patient told no for what is about substance use, and a peer with all but that. */
  async function withoutTheClass(room: Room): Promise<Person[]> {
    const { clinic, patient } = room;
    const [peer, denied] = [await clinic.person(['peer_supporter']), await clinic.practitioner()];
    await clinic.share(patient.patientId, peer, others);
    await clinic.join(patient.patientId, denied);
    const provisions = [
      { effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await made(patient, `${recordOf(room)}/consents`, no);
    return [peer, denied];
  }

  /** Each kind of record with words of its own, with the word in each of its texts. */
  const writing: Readonly<Record<string, (room: Room, label: object) => Promise<{ id: string }>>> = {
    setback: (room, label) =>
      made(room.patient, `${recordOf(room)}/setbacks`, {
        ...{ occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient', visibility: 'shared', ...label },
        ...{ intensityWords: word, warningSigns: [word], triggers: [word], supportsUsed: [word] },
        ...{ lesson: word, whatHelped: word },
      }),
    stage: (room, label) =>
      made(room.patient, `${recordOf(room)}/stage-transitions`, {
        ...{
          perspective: 'self',
          stage: 'rebuilding',
          words: word,
          narrative: word,
          evidence: [word],
          ...label,
        },
      }),
    decision: (room, label) =>
      made(room.clinician, `${recordOf(room)}/decisions`, { question: word, ...label }),
    comment: async (room, label) =>
      made(room.clinician, `${room.plan}/comments`, {
        ...{ elementId: await anAgreedGoal(room), kind: 'comment', text: word, ...label },
      }),
    progress: async (room, label) =>
      made(room.clinician, `${room.plan}/progress`, {
        goalId: await anAgreedGoal(room),
        note: word,
        ...label,
      }),
    proposal: async (room, label) => {
      const { revision } = (await room.clinician.api.get(room.plan)).body;
      const ops = [{ op: 'review.set', intervalDays: 45 }];
      return made(room.clinician, `${room.plan}/proposals`, {
        ...{ basePlanRevision: revision, ops, rationale: word, ...label },
      });
    },
    amendment: (room, label) =>
      made(room.patient, `${recordOf(room)}/amendments`, { dataClass: 'plan', words: word, ...label }),
    restriction: (room, label) =>
      made(room.patient, `${recordOf(room)}/restrictions`, {
        ...{ recipientOutside: word, dataClasses: ['plan'], purposes: ['payment'], words: word, ...label },
      }),
    referral: (room, label) =>
      made(room.clinician, `${recordOf(room)}/referrals`, {
        ...{ toName: 'The evening class', reason: word, goesAlong: word, ...label },
      }),
    practice: (room, label) =>
      made(room.patient, `${recordOf(room)}/practice`, {
        ...{ techniqueId: breathing, words: word, visibility: 'shared', ...label },
      }),
    'advance preferences': async (room, label) => {
      const { api } = room.patient;
      const written = { wantedText: word, notWantedText: word, visibility: 'shared', ...label };
      const { body } = await api.expect(200, api.post(`${recordOf(room)}/advance-preferences`, written));
      return body;
    },
    'check-in': (room, label) =>
      made(room.patient, `${recordOf(room)}/check-ins`, {
        ...{ words: word, signWords: [word], visibility: 'shared', ...label },
      }),
    'helpful technique': (room, label) =>
      made(room.patient, `${recordOf(room)}/helpful-techniques`, {
        ...{ techniqueId: breathing, words: word, visibility: 'shared', ...label },
      }),
    'notebook entry': async (room, label) => {
      const { id: peerSupportId } = await supportedBy(room, await room.clinic.person(['peer_supporter']));
      const entry = await made(room.patient, `${recordOf(room)}/peer-notebook`, {
        words: word,
        peerSupportId,
        ...label,
      });
      const approval = `${recordOf(room)}/peer-notebook/${entry.id}/approval`;
      const { api } = room.patient;
      const approving = api.with({ 'if-match': '"1"' }).post(approval, { shareWithTeam: true });
      return (await api.expect(200, approving)).body;
    },
    review: (room, label) => made(room.patient, `${room.plan}/reviews`, { reason: word, ...label }),
    'signature attempt': async (room, label) => {
      const { address } = await frozen(await completed(room));
      const occurredOn = service.clock.now().toISOString().slice(0, 10);
      const attempt = { outcome: 'unable', method: 'phone', occurredOn, reason: word, witness: word };
      const { attempts } = await made(room.clinician, `${address}/signature-attempts`, {
        ...attempt,
        ...label,
      });
      return attempts[0];
    },
    'status change': (room, label) =>
      made(room.clinician, `${room.plan}/status-changes`, { move: 'void', reason: word, ...label }),
    'signature contest': async (room, label) => {
      const { version, address } = await frozen(await completed(room));
      const today = service.clock.now().toISOString().slice(0, 10);
      const signed = await onPaper(room.clinician, room.patient.patientId, today);
      const given = { contentHash: version.contentHash, signed };
      const { signatures } = await made(room.clinician, `${address}/recorded-signatures`, given);
      const contest = `${address}/signatures/${signatures[0].id}/contest`;
      const told = await made(room.patient, contest, { reason: word, ...label });
      return told.signatures[0].contested;
    },
    'emergency opening': async (room, label) =>
      made(await room.clinic.practitioner(), '/v1/break-glass', {
        ...{ patientId: room.patient.patientId, reasonCode: 'danger_to_self_or_others' },
        ...{ reason: `Found with ${word}`, ...label },
      }),
  };

  /** Every address of the record that names nothing by its id, and those of the record itself. In a PDF no word can be looked for. */
  const everywhere = (): string[] =>
    operationsOf(service.contract)
      .filter(
        ({ method, path }) => method === 'GET' && /^\/v1\/patients\/{patientId}.*(?<!\.pdf)$/.test(path),
      )
      .map(({ path }) => path);

  /** @returns where the word is told; as they stand in the description */
  async function telling(
    room: Room,
    { api }: Person,
    { id, at }: { id: string; at: string[] },
  ): Promise<string[]> {
    const found: string[] = [];
    await each([...new Set(at)], async (path) => {
      const address = path
        .replace('{patientId}', room.patient.patientId)
        .replace('{planId}', room.planId)
        .replace(/\{\w+\}/g, id);
      const { status, text } = await api.get(address);
      if (status === 200 && text.includes(word)) found.push(path);
    });
    return found;
  }

  /** Where a record of each kind is told to whom the class is open. */
  const known = new Map<string, string[]>();

  /** Wherever such a record is told, and of all else some in turn. */
  const whereToLook = async (room: Room, kind: string, id: string): Promise<string[]> => {
    const told = known.get(kind) ?? (await telling(room, room.clinician, { id, at: everywhere() }));
    known.set(kind, told);
    return [...told, ...inTurn(everywhere(), Object.keys(writing).indexOf(kind), 4)];
  };

  it.each(Object.keys(writing))(
    'is given where a %s is written, and keeps its words from whom the class is not open',
    async (kind) => {
      const room = await aRoom(service);
      const readers = await withoutTheClass(room);
      const { id } = (await writing[kind]?.(room, { substanceUse: true })) ?? { id: '' };
      const at = await whereToLook(room, kind, id);
      for (const reader of readers) expect(await telling(room, reader, { id, at })).toEqual([]);
      expect(known.get(kind)).not.toEqual([]);
    },
  );

  it.each(Object.keys(writing))(
    'is put on a %s later by either side, and taken off by the patient’s side alone',
    async (kind) => {
      const room = await aRoom(service);
      const [, denied] = await withoutTheClass(room);
      if (!denied) throw new Error('Nobody was told no.');
      const { id } = (await writing[kind]?.(room, {})) ?? { id: '' };
      const label = `${recordOf(room)}/records/${id}/sensitivity`;
      const at = await whereToLook(room, kind, id);
      expect(await telling(room, denied, { id, at })).not.toEqual([]);
      const refused = await denied.api.post(label, { substanceUse: true });
      expect(refused.status).toBe(403);
      expect(await made(room.clinician, label, { substanceUse: true })).toMatchObject({
        id,
        substanceUse: true,
      });
      expect(await telling(room, denied, { id, at })).toEqual([]);
      await room.clinician.api.expect(403, room.clinician.api.post(label, { substanceUse: false }));
      expect(await made(room.patient, label, { substanceUse: false })).toMatchObject({ substanceUse: false });
      expect(await telling(room, denied, { id, at })).not.toEqual([]);
    },
  );

  it('stays when what gave it is changed or cut, until the patient’s side takes it off the record itself', async () => {
    const room = await aRoom(service);
    const [, denied] = await withoutTheClass(room);
    const { clinician, patient, plan } = room;
    const goalId = await anAgreedGoal(room);
    const goal = `${plan}/goals/${goalId}/sensitivity`;
    await made(clinician, goal, { substanceUse: true });
    const decisions = `${recordOf(room)}/decisions`;
    const decision = await made(clinician, decisions, { question: word, goalId });
    const { api } = clinician;
    const cut = api.with({ 'if-match': '"1"' }).patch(`${decisions}/${decision.id}`, { goalId: null });
    expect((await api.expect(200, cut)).body.substanceUse).toBe(true);
    await made(patient, goal, { substanceUse: false });
    if (!denied) throw new Error('Nobody was told no.');
    await denied.api.expect(404, denied.api.get(`${decisions}/${decision.id}`));
    await made(patient, `${recordOf(room)}/records/${decision.id}/sensitivity`, { substanceUse: false });
    await denied.api.expect(200, denied.api.get(`${decisions}/${decision.id}`));
  });

  it('comes to all that belongs to a goal with its own, and leaves with it where nothing else gives it', async () => {
    const room = await aRoom(service);
    const [peer] = await withoutTheClass(room);
    const { clinician, patient, plan } = room;
    const goalId = await anAgreedGoal(room);
    const decision = await made(clinician, `${recordOf(room)}/decisions`, { question: word, goalId });
    const comment = await made(clinician, `${plan}/comments`, {
      elementId: goalId,
      kind: 'question',
      text: word,
    });
    await made(patient, `${plan}/comments/${comment.id}/replies`, { text: word });
    const entry = await made(clinician, `${plan}/progress`, { goalId, note: word });
    const ids = [decision.id, comment.id, entry.id];
    if (!peer) throw new Error('There is no peer.');
    await made(clinician, `${plan}/goals/${goalId}/sensitivity`, { substanceUse: true });
    const at: Record<string, string[]> = {};
    for (const [turn, id] of ids.entries()) {
      const told = await telling(room, clinician, { id, at: everywhere() });
      at[id] = [...told, ...inTurn(everywhere(), turn, 3)];
      expect(await telling(room, peer, { id, at: at[id] })).toEqual([]);
    }
    await made(patient, `${plan}/goals/${goalId}/sensitivity`, { substanceUse: false });
    for (const id of ids) expect(await telling(room, peer, { id, at: at[id] ?? [] })).not.toEqual([]);
  });

  it('is given to a question about the access log, which the privacy officer still reads', async () => {
    const room = await aRoom(service);
    const { clinic, clinician, patient } = room;
    const [guardian, officer] = [
      await clinic.person(['representative']),
      await clinic.person(['privacy_officer']),
    ];
    await made(clinician, `${recordOf(room)}/representatives`, {
      ...{ accountId: guardian.accountId, kind: 'guardian', dataClasses: ['plan'], acts: ['read'] },
      evidence: 'Order of the court, seen by the team',
    });
    await clinician.api.get(room.plan);
    const log = (await patient.api.get(`${recordOf(room)}/access-log`)).body.items;
    const question = { words: word, substanceUse: true };
    const { id } = await made(patient, `${recordOf(room)}/access-log/${log[0].id}/dispute`, question);
    const one = `${recordOf(room)}/access-disputes/${id}`;
    await guardian.api.expect(404, guardian.api.get(one));
    expect(await telling(room, guardian, { id, at: everywhere() })).toEqual([]);
    expect((await officer.api.expect(200, officer.api.get(`/v1/access-disputes/${id}`))).body.words).toBe(
      word,
    );
    const label = `${recordOf(room)}/records/${id}/sensitivity`;
    await made(patient, label, { substanceUse: false });
    await guardian.api.expect(200, guardian.api.get(one));
  });

  it('is that of a move after a labelled setback: the stage is told, what was said of it is not', async () => {
    const room = await aRoom(service);
    const [peer] = await withoutTheClass(room);
    if (!peer) throw new Error('There is no peer.');
    const stages = `${recordOf(room)}/stage-transitions`;
    await made(room.patient, stages, { perspective: 'self', stage: 'rebuilding' });
    const setback = await writing.setback?.(room, { substanceUse: true });
    const back = { perspective: 'self', stage: 'acceptance', setbackId: setback?.id, words: word };
    const move = await made(room.patient, stages, back);
    expect((await peer.api.get(`${stages}/${move.id}`)).body).toMatchObject({
      ...{ toStage: 'acceptance', words: null, setbackId: null },
    });
    expect((await peer.api.get(`${recordOf(room)}/journey`)).body.self.stage.code).toBe('acceptance');
  });

  it('lets who does not know of a goal put the others in order', async () => {
    const room = await aRoom(service);
    const [, denied] = await withoutTheClass(room);
    const one = await anAgreedGoal(room);
    const two = await anAgreedGoal(room, 'Sleep again');
    const hidden = await anAgreedGoal(room, word);
    await made(room.clinician, `${room.plan}/goals/${hidden}/sensitivity`, { substanceUse: true });
    if (!denied) throw new Error('Nobody was told no.');
    await agreeOn({ ...room, clinician: denied }, [{ op: 'goal.reorder', goalIds: [two, one] }]);
    const order = (await room.patient.api.get(room.plan)).body.goals.map(({ id }: { id: string }) => id);
    expect(order).toEqual([two, one, hidden]);
  });
});
