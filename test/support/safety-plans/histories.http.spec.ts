import fc from 'fast-check';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const dayMs = 24 * 60 * 60 * 1000;
const deeds = [
  ...['write', 'write', 'revise', 'end', 'link', 'propose', 'propose', 'emergency', 'emergency'],
  ...['accept', 'accept', 'decline', 'withdraw', 'wait', 'meddle', 'turn'],
] as const;
const sections = ['warning_signs', 'what_helps_me_alone', 'people_and_places', 'reasons_to_live'] as const;

interface Step {
  readonly deed: (typeof deeds)[number];
  readonly which: number;
  readonly section: (typeof sections)[number];
}

interface Suggested {
  readonly id: string;
  readonly ops: readonly any[];
  readonly inEmergency: boolean;
  readonly lapsesAt: number;
  open: boolean;
}

const step = (deed: Step['deed'], which = 0, section: Step['section'] = 'warning_signs'): Step => ({
  ...{ deed, which, section },
});
/** What every run has seen: a sign and what to do, a yes, a no, and what lapses, over the person's own lines. */
const asItMayGo = [
  ...[step('write'), step('write', 0, 'what_helps_me_alone'), step('link')],
  ...[step('propose', 1), step('accept'), step('emergency', 1), step('meddle'), step('revise')],
  ...[
    step('emergency', 1),
    step('accept', 2),
    step('emergency', 0),
    step('decline', 3),
    step('turn'),
    step('turn', 1),
  ],
  ...[step('emergency', 1), step('wait'), step('wait'), step('accept', 4), step('end', 1)],
];

/** A patient, the clinician who holds one of two keys, and somebody of the patient's own who holds the other. */
describe('the safety plan, over random histories of the patient, a clinician and two key holders', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let address: string;
  let people: Record<'patient' | 'dana' | 'sam', Person>;
  /** What is the person's own, by id of the line: their words, and what they said yes to. */
  let own: Map<string, string>;
  let suggested: Suggested[];
  let changes: number;
  let said: number;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const begin = async (): Promise<void> => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    address = `${record}/safety-plan`;
    const sam = await room.clinic.person(['natural_support'], { name: 'Sam' });
    const provisions = [{ recipientAccountId: sam.accountId, dataClasses: ['safety_plan'] }];
    const yes = { kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support', provisions };
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/consents`, yes));
    people = { patient: room.patient, dana: room.clinician, sam };
    const keyHolderIds = [people.dana.accountId, sam.accountId];
    const written = { wantedText: 'A quiet room', keyHolderIds };
    await api.expect(200, api.post(`${record}/advance-preferences`, written));
    [own, suggested, changes, said] = [new Map(), [], 0, 0];
  };
  const read = async ({ api }: Person): Promise<any> => (await api.expect(200, api.get(address))).body;
  const linesOf = (plan: any): any[] => plan.sections.flatMap(({ entries }: any) => entries);
  /** One of the lines that are the person's own. */
  const lineAt = (which: number): string | undefined => [...own.keys()][which % Math.max(own.size, 1)];
  const words = (): string => `Line ${(said += 1)}`;
  const adding = ({ section }: Step): object => ({
    ...{ op: 'entry.add', section, text: words() },
    ...(section === 'what_helps_me_alone' ? { minutes: 3 } : {}),
  });
  const isOpen = ({ open, lapsesAt }: Suggested): boolean => open && lapsesAt > service.clock.now().getTime();

  /** Of the person's own lines: as it counts once they have said so. */
  const count = (ops: readonly any[], plan: any): void => {
    changes += 1;
    for (const op of ops)
      if (op.op === 'entry.end') own.delete(op.entryId);
      else if (op.op === 'entry.revise') own.set(op.entryId, op.text);
      else if (op.op === 'entry.add') {
        const [line] = linesOf(plan).filter(({ id, text }) =>
          op.entryId ? id === op.entryId : text === op.text,
        );
        own.set(line.id, op.text);
      }
  };
  const write = async (ops: readonly any[]): Promise<void> => {
    const { status, body } = await people.patient.api.post(`${address}/changes`, { ops });
    if (status === 200) count(ops, body);
    else expect([409, 422]).toContain(status);
  };
  const suggest = async (how: 'proposals' | 'emergency-edits', op: object): Promise<void> => {
    const { revision: baseRevision } = await read(people.dana);
    const more = how === 'emergency-edits' ? { rationale: 'It could not wait', discussWithinDays: 3 } : {};
    const { status, body } = await people.dana.api.post(`${address}/${how}`, {
      baseRevision,
      ops: [op],
      ...more,
    });
    if (status !== 201) return expect([409, 422]).toContain(status);
    const { id, ops, inEmergency, lapsesAt } = body;
    suggested.push({ id, ops, inEmergency, lapsesAt: Date.parse(lapsesAt), open: true });
  };
  const answer = async (how: 'acceptance' | 'declining' | 'withdrawal', which: number): Promise<void> => {
    const one = suggested[which % Math.max(suggested.length, 1)];
    if (!one) return;
    const by = how === 'withdrawal' ? people.dana : people.patient;
    const { status, body } = await by.api.post(`${address}/proposals/${one.id}/${how}`, {});
    expect([200, 409]).toContain(status);
    if (!isOpen(one)) {
      // What was said no to or taken back already stays so; nothing is agreed to any more.
      if (how === 'acceptance') expect(status).toBe(409);
      return;
    }
    if (status === 200 && how === 'acceptance') count(one.ops, await read(people.patient));
    if (status === 200) one.open = false;
    expect(status === 200 || how !== 'declining').toBe(true);
    if (status === 200) expect(body.state).not.toBe('open');
  };
  const wait = async (): Promise<void> => {
    service.clock.forward(2 * dayMs);
    const { patient, dana, sam } = people;
    const [again, clinician, friend] = await Promise.all(
      [patient, dana, sam].map((each) => room.clinic.signIn(each)),
    );
    people = { patient: again as Person, dana: clinician as Person, sam: friend as Person };
  };
  /** Whoever else reads it changes nothing of it, whatever they try. */
  const meddle = async (which: number): Promise<void> => {
    const id = suggested[which % Math.max(suggested.length, 1)]?.id;
    const ops = [{ op: 'entry.add', section: 'reasons_to_live', text: 'x' }];
    for (const { api } of [people.dana, people.sam]) {
      expect((await api.post(`${address}/changes`, { ops })).status).toBe(403);
      if (id) expect((await api.post(`${address}/proposals/${id}/acceptance`, {})).status).toBe(403);
    }
  };
  const turn = async (which: number): Promise<void> => {
    const { api } = which % 2 === 0 ? people.dana : people.sam;
    expect([200, 409]).toContain((await api.post(`${record}/advance-preferences/key-turns`)).status);
  };
  const link = async (which: number): Promise<void> => {
    const plan = await read(people.patient);
    const [signs, alone] = plan.sections.map(({ entries }: any) =>
      entries.filter(({ id }: any) => own.has(id)),
    );
    const [sign, action] = [
      signs[which % Math.max(signs.length, 1)],
      alone[which % Math.max(alone.length, 1)],
    ];
    if (sign && action) await write([{ op: 'link.set', signId: sign.id, actionIds: [action.id] }]);
  };
  const change = (step: Step): object => {
    const entryId = lineAt(step.which);
    return step.which % 2 === 0 || !entryId ? adding(step) : { op: 'entry.revise', entryId, text: words() };
  };
  const doing: Record<Step['deed'], (step: Step) => Promise<void>> = {
    write: (step) => write([adding(step)]),
    revise: async ({ which }) => {
      const entryId = lineAt(which);
      if (entryId) await write([{ op: 'entry.revise', entryId, text: words() }]);
    },
    end: async ({ which }) => {
      const entryId = lineAt(which);
      if (entryId) await write([{ op: 'entry.end', entryId }]);
    },
    link: ({ which }) => link(which),
    propose: (step) => suggest('proposals', change(step)),
    emergency: (step) => suggest('emergency-edits', change(step)),
    accept: ({ which }) => answer('acceptance', which),
    decline: ({ which }) => answer('declining', which),
    withdraw: ({ which }) => answer('withdrawal', which),
    wait,
    meddle: ({ which }) => meddle(which),
    turn: ({ which }) => turn(which),
  };

  /** What is theirs is as they said and agreed, whatever lies over it; what lies over it is marked, and open. */
  const expectSound = async (): Promise<void> => {
    const plan = await read(people.patient);
    const lines = linesOf(plan);
    const theirs = lines.flatMap(({ id, text, notCoAgreed }) =>
      notCoAgreed === null
        ? [[id, text]]
        : notCoAgreed.insteadOf === null
          ? []
          : [[id, notCoAgreed.insteadOf]],
    );
    expect(new Map(theirs as [string, string][])).toEqual(own);
    const open = suggested.filter((each) => each.inEmergency && isOpen(each)).map(({ id }) => id);
    for (const { notCoAgreed } of lines) if (notCoAgreed) expect(open).toContain(notCoAgreed.proposalId);
    const ids = new Set(lines.map(({ id }) => id));
    const [signs] = plan.sections.map(({ entries }: any) => entries.map(({ id }: any) => id));
    expect(plan.ifThen.map(({ signId }: any) => signId).sort()).toEqual([...signs].sort());
    for (const { actionIds } of plan.ifThen) for (const each of actionIds) expect(ids).toContain(each);
    expect([plan.revision, plan.reach.length > 0]).toEqual([changes, true]);
    for (const who of [people.dana, people.sam]) expect(linesOf(await read(who))).toEqual(lines);
  };
  const states = async (): Promise<any[]> =>
    (await people.patient.api.expect(200, people.patient.api.get(`${address}/revisions?limit=100`))).body
      .items;

  it('keeps what is theirs but for what they say themselves or say yes to, and every state of it', async () => {
    const anyStep: fc.Arbitrary<Step> = fc.record({
      deed: fc.constantFrom(...deeds),
      which: fc.nat({ max: 20 }),
      section: fc.constantFrom(...sections),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 16 }), async (history) => {
        await begin();
        let before: any[] = [];
        for (const each of history) {
          await doing[each.deed](each);
          await expectSound();
          const now = await states();
          expect(now.slice(now.length - before.length)).toEqual(before);
          before = now;
        }
        expect(before).toHaveLength(changes);
      }),
      { numRuns: 5, examples: [[asItMayGo]] },
    );
  });
});
