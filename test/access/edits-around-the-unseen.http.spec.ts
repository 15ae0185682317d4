import { agreeOn, aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';

/** Somebody who does not see a part of something edits it: the part stays, where it is, and nothing says that it is there. */
describe('an edit by somebody who does not see a part', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let safety: string;
  let acting: Person;
  let denied: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    safety = `${record}/safety-plan`;
    acting = await room.clinic.person(['representative']);
    const authority = { kind: 'guardian', evidence: 'Order, seen', acts: ['read', 'take_part'] };
    const given = { ...authority, accountId: acting.accountId, dataClasses: ['plan', 'safety_plan'] };
    await room.clinician.api.expect(201, room.clinician.api.post(`${record}/representatives`, given));
    denied = await room.clinic.practitioner();
    await room.clinic.join(room.patient.patientId, denied);
    const provisions = [
      { effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, no));
  });
  afterAll(() => service.close());

  const add = (section: string, text: string, more: object = {}): object => ({
    ...{ op: 'entry.add', section, text, ...more },
  });
  const write = async (ops: object[], { api }: Person = room.patient): Promise<any> =>
    (await api.expect(200, api.post(`${safety}/changes`, { ops }))).body;
  const read = async ({ api }: Person = room.patient): Promise<any> =>
    (await api.expect(200, api.get(safety))).body;
  const linesOf = (plan: any, section: string): any[] =>
    plan.sections.find((part: any) => part.section === section).entries;
  const idOf = (plan: any, text: string): string =>
    plan.sections.flatMap(({ entries }: any) => entries).find((entry: any) => entry.text === text).id;

  /** A sign that leads to a walk, to a meeting (labelled) and to a sister; a sign that is labelled leads to the walk. */
  const written = async (): Promise<any> => {
    const plan = await write([
      add('warning_signs', 'I hide'),
      add('warning_signs', 'I pour a drink', { substanceUse: true }),
      add('what_helps_me_alone', 'Walk', { minutes: 5 }),
      add('people_and_places', 'The meeting', { substanceUse: true }),
      add('people_i_ask', 'Sam'),
    ]);
    const [hide, drink, walk, meeting, sam] = ['I hide', 'I pour a drink', 'Walk', 'The meeting', 'Sam'].map(
      (text) => idOf(plan, text),
    );
    await write([
      { op: 'link.set', signId: hide, actionIds: [walk, meeting, sam] },
      { op: 'link.set', signId: drink, actionIds: [walk, meeting] },
    ]);
    return { hide, drink, walk, meeting, sam };
  };
  const ledTo = (plan: any, signId: string): string[] =>
    plan.ifThen.find((each: any) => each.signId === signId).actionIds;

  it('keeps what a sign of the safety plan leads to, when somebody acts for the patient', async () => {
    const { hide, drink, walk, meeting, sam } = await written();
    expect(ledTo(await read(acting), hide)).toEqual([walk, sam]);
    await write([{ op: 'link.set', signId: hide, actionIds: [walk] }], acting);
    await write([{ op: 'link.set', signId: hide, actionIds: [walk, sam] }], acting);

    const whole = await read();
    expect([ledTo(whole, hide), ledTo(whole, drink)]).toEqual([
      [walk, meeting, sam],
      [walk, meeting],
    ]);
  });

  it('keeps it when the care team suggests it and the patient says yes, and while an emergency edit shows', async () => {
    const { hide, walk, meeting, sam } = await written();
    const { revision } = await read(denied);
    const ops = [{ op: 'link.set', signId: hide, actionIds: [walk] }];
    const shown = { baseRevision: revision, ops, rationale: 'She asked me by phone', discussWithinDays: 3 };
    await denied.api.expect(201, denied.api.post(`${safety}/emergency-edits`, shown));
    expect(ledTo(await read(), hide)).toEqual([walk, meeting]);

    const { body: made } = await denied.api.expect(
      201,
      denied.api.post(`${safety}/proposals`, {
        baseRevision: revision,
        ops: [{ ...ops[0], actionIds: [walk, sam] }],
      }),
    );
    const { api } = room.patient;
    await api.expect(200, api.post(`${safety}/proposals/${made.id}/acceptance`, {}));
    const { body: states } = await api.get(`${safety}/revisions`);
    expect(ledTo(states.items[0], hide)).toEqual([walk, meeting, sam]);
  });

  it('counts places and room by what they see', async () => {
    const labelled = add('reasons_to_live', 'Sober mornings', { substanceUse: true });
    const plan = await write([
      add('reasons_to_live', 'My dog'),
      labelled,
      ...Array.from({ length: 8 }, (_, count) => add('reasons_to_live', `Reason ${count}`)),
    ]);
    const last = idOf(plan, 'Reason 7');
    await write([{ op: 'entry.move', entryId: last, position: 2 }], acting);
    const seen = linesOf(await read(acting), 'reasons_to_live').map(({ text }: any) => text);
    expect(seen.slice(0, 3)).toEqual(['My dog', 'Reason 7', 'Reason 0']);
    const whole = linesOf(await read(), 'reasons_to_live').map(({ text }: any) => text);
    expect(whole.slice(0, 2)).toEqual(['My dog', 'Sober mornings']);

    await write([add('reasons_to_live', 'One more')], acting);
    expect(linesOf(await read(), 'reasons_to_live')).toHaveLength(11);
  });

  it('answers the same for a line that they do not see and for one that is not there', async () => {
    const { meeting, hide, walk } = await written();
    const { revision } = await read(acting);
    const absent = room.planId;
    const about = (id: string): object[][] => [
      [{ op: 'entry.revise', entryId: id, text: 'x' }],
      [{ op: 'entry.end', entryId: id }],
      [{ op: 'entry.move', entryId: id, position: 1 }],
      [{ op: 'link.set', signId: id, actionIds: [] }],
      [{ op: 'link.set', signId: hide, actionIds: [walk, id] }],
    ];
    for (const [path, who] of [
      ['changes', acting],
      ['proposals', denied],
      ['emergency-edits', denied],
    ] as const)
      for (const baseRevision of [revision, 1]) {
        const asked = (id: string): Promise<any>[] =>
          about(id).map((ops) =>
            who.api.post(`${safety}/${path}`, {
              ...{ baseRevision, ops },
              ...(path === 'emergency-edits' ? { rationale: 'She asked me by phone' } : {}),
            }),
          );
        const said = (answers: any[]): unknown[] =>
          answers.map(({ status, body: { instance: _, ...body } }) => ({ status, body }));
        const [hidden, missing] = [
          said(await Promise.all(asked(meeting))),
          said(await Promise.all(asked(absent))),
        ];
        expect(hidden).toEqual(missing);
      }
  });

  it('keeps the place of a goal in the order', async () => {
    const goals = ['Sleep', 'Drink less', 'Walk'].map((text) => ({
      ...{ op: 'goal.add', lifeDomain: 'health', ownWords: { text } },
      ...(text === 'Drink less' ? { substanceUse: true } : {}),
    }));
    const accepted = await agreeOn(room, goals, 'patient');
    const [sleep, drink, walk] = accepted.ops.map(({ goalId }: any) => goalId);
    await agreeOn({ ...room, clinician: denied }, [{ op: 'goal.reorder', goalIds: [sleep, walk] }]);
    const { body: plan } = await room.patient.api.get(room.plan);
    const inOrder = [...plan.goals].sort((one: any, other: any) => one.position - other.position);
    expect(inOrder.map(({ id }: any) => id)).toEqual([sleep, drink, walk]);
  });

  it('keeps sentences about the person', async () => {
    const nothing = { strengths: [], values: [], preferences: [], barriers: [], hopes: [] };
    const about = { ...nothing, strengths: ['Stubborn', 'Nine weeks without', 'Kind'] };
    const { api } = room.patient;
    const first = await api.expect(
      200,
      api.put(`${room.plan}/about-me`, { ...about, substanceUse: ['Nine weeks without'] }),
    );
    expect(first.body.strengths).toHaveLength(3);
    const theirs = await acting.api.expect(200, acting.api.get(`${room.plan}/about-me`));
    expect(theirs.body.strengths).toEqual(['Stubborn', 'Kind']);
    const tag = theirs.headers.get('etag') ?? '';
    const changed = { ...nothing, strengths: ['Stubborn', 'Kind', 'Funny'] };
    await acting.api.expect(200, acting.api.with({ 'if-match': tag }).put(`${room.plan}/about-me`, changed));
    const { body } = await api.get(`${room.plan}/about-me`);
    expect(body.strengths).toEqual(['Stubborn', 'Nine weeks without', 'Kind', 'Funny']);
  });
});
