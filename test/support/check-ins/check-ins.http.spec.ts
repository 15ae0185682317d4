import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('check-ins', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let address: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    address = `${record}/check-ins`;
  });
  afterAll(() => service.close());

  const say = async (body: object, by: Person = room.patient): Promise<any> =>
    (await by.api.expect(201, by.api.post(address, body))).body;
  const seenBy = async ({ api }: Person): Promise<string[]> => {
    const { body, status } = await api.get(address);
    return status === 200 ? body.items.map(({ id }: any) => id) : [`${status}`];
  };
  const day = (days: number): string =>
    new Date(service.clock.now().getTime() + days * dayMs).toISOString().slice(0, 10);
  const acting = async (dataClasses: string[]): Promise<Person> => {
    const toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const authority = {
      ...{ accountId: toni.accountId, kind: 'guardian', evidence: 'Order, seen' },
      ...{ dataClasses, acts: ['read', 'take_part'] },
    };
    const { api } = room.clinician;
    await api.expect(201, api.post(`${record}/representatives`, authority));
    return toni;
  };
  const writePlan = async (ops: object[]): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(200, api.post(`${record}/safety-plan/changes`, { ops }))).body;
  };
  const add = (section: string, text: string, more: object = {}): object => ({
    ...{ op: 'entry.add', section, text, ...more },
  });
  const lineOf = (plan: any, text: string): any =>
    plan.sections.flatMap(({ entries }: any) => entries).find((entry: any) => entry.text === text);
  /** A plan of a sign, what to do about it, and Sam. @returns the sign */
  const aPlan = async (more: object = {}): Promise<any> => {
    const plan = await writePlan([
      add('warning_signs', 'I stop answering the phone', more),
      add('what_helps_me_alone', 'Walk round the block', { minutes: 5 }),
      add('people_i_ask', 'My sister', { name: 'Sam Moreau', phone: '555 0100' }),
    ]);
    const sign = lineOf(plan, 'I stop answering the phone');
    const actionIds = [lineOf(plan, 'Walk round the block').id];
    await writePlan([{ op: 'link.set', signId: sign.id, actionIds }]);
    return sign;
  };

  it.each([
    { mood: 'low' },
    { sleep: 'enough' },
    { energy: 'hardly' },
    { mood: 'not_today' },
    { words: 'A quiet day' },
    { signWords: ['I skip meals'] },
  ])('take one field: %j', async (body) => {
    expect(await say(body)).toMatchObject({ visibility: 'private', checkedInOn: day(0), isTakenBack: false });
  });

  it('answer a sign at once with what to do about it, and the people whom the person chose', async () => {
    const sign = await aPlan();
    for (const body of [{ signIds: [sign.id] }, { signWords: ['i stop answering THE phone '] }]) {
      const { signs, help } = await say(body);
      expect(signs[0].signId).toBe(sign.id);
      expect(help.signs[0].whatToDo).toEqual(['Walk round the block']);
      expect(help.people).toEqual([{ text: 'My sister', name: 'Sam Moreau', phone: '555 0100' }]);
      expect(help.says.slice(0, 3)).toEqual([
        'Thank you for noticing.',
        'Do this first: Walk round the block',
        'You can reach Sam Moreau: 555 0100.',
      ]);
      expect(help.safetyPlan).toBe(`${record}/safety-plan`);
    }
  });

  it('name somebody to reach where there is no safety plan, and where it is very hard', async () => {
    for (const body of [{ signWords: ['I skip meals'] }, { mood: 'very_low' }]) {
      const { help } = await say(body);
      expect(help.reach).toMatch(/danger now\? Call /);
      expect(help.says.slice(1)).toEqual(help.reach.split('\n'));
      expect(help.says.every((sentence: string) => sentence.length < 200)).toBe(true);
    }
    expect((await say({ mood: 'low' })).help).toBeNull();
  });

  it('meet words with no silence, whatever they say, and without an alarm: nobody reads them at once, and whom to reach', async () => {
    const [hard, easy] = [await say({ words: 'I want to die' }), await say({ words: 'A nice walk' })];
    expect(hard.help).toBeNull();
    const lines = hard.reach.split('\n');
    expect(lines[0]).toBe('Nobody reads this at once. Should it get hard, this is whom you can reach:');
    expect(lines[1]).toContain('Dana Reyes');
    expect(lines.at(-1)).toMatch(/danger now\? Call /);
    expect(easy.reach).toBe(hard.reach);
    expect((await say({ mood: 'low' })).reach).toBe(hard.reach);
    const { body } = await room.patient.api.expect(200, room.patient.api.get(`${address}/${hard.id}`));
    expect(body.reach).toBe(hard.reach);
    for (const other of [{ mood: 'good' }, { sleep: 'some' }, { mood: 'not_today' }])
      expect((await say(other)).reach).toBeNull();
    const known = await say({ words: 'Hard', mood: 'very_low' });
    expect([known.reach, typeof known.help.reach]).toEqual([null, 'string']);
    const shown = await say({ words: 'Hard', visibility: 'shared' });
    const { body: seen } = await room.clinician.api.get(`${address}/${shown.id}`);
    expect([seen.words, seen.reach]).toEqual(['Hard', null]);
    const taken = await room.patient.api.post(`${address}/${shown.id}/taking-back`);
    expect(taken.body.reach).toBeNull();
  });

  it('name nobody who came onto the list of those who are not to be told', async () => {
    const sign = await aPlan();
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: 'Sam Moreau' }));
    const { help } = await say({ signIds: [sign.id] });
    expect(help.people).toEqual([]);
    expect(JSON.stringify(help)).not.toContain('Sam');
  });

  it('are theirs alone until they show them: then to the team, and by consent to others', async () => {
    const { clinic, patient, clinician } = room;
    const checkIn = await say({ mood: 'low' });
    const [peer, sister] = [
      await clinic.person(['peer_supporter']),
      await clinic.person(['natural_support']),
    ];
    await clinic.share(patient.patientId, peer, ['check_ins']);
    const provisions = [{ recipientAccountId: sister.accountId, dataClasses: ['check_ins'] }];
    const yes = { kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support', provisions };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, yes));
    const readers = [clinician, peer, sister];
    const show = async (visibility: string, version: number): Promise<void> => {
      const changed = patient.api.with({ 'if-match': `"${version}"` });
      await patient.api.expect(200, changed.patch(`${address}/${checkIn.id}`, { visibility }));
    };
    for (const reader of readers) expect(await seenBy(reader)).toEqual([]);
    await show('shared', 1);
    for (const reader of readers) expect(await seenBy(reader)).toEqual([checkIn.id]);
    await show('private', 2);
    for (const reader of readers) expect((await reader.api.get(`${address}/${checkIn.id}`)).status).toBe(404);
  });

  it('open to nobody by another class, in an emergency, or by an office', async () => {
    const { clinic, patient } = room;
    await say({ mood: 'low', visibility: 'shared' });
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['plan', 'progress', 'safety_plan']);
    const stranger = await clinic.practitioner();
    await clinic.breakGlass(patient.patientId, stranger);
    for (const reader of [peer, stranger]) expect(await seenBy(reader)).toEqual(['403']);
    for (const role of ['privacy_officer', 'administrator'] as const)
      expect(['403', '404']).toContain((await seenBy(await clinic.person([role])))[0]);
  });

  it('show a sign of the safety plan only to whom the plan is open, and help to the patient’s side alone', async () => {
    const { clinic, patient, clinician } = room;
    const sign = await aPlan();
    const { id } = await say({ signIds: [sign.id], signWords: ['I skip meals'], visibility: 'shared' });
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['check_ins']);
    const read = async ({ api }: Person): Promise<any> =>
      (await api.expect(200, api.get(`${address}/${id}`))).body;
    expect((await read(peer)).signs.map(({ text }: any) => text)).toEqual(['I skip meals']);
    expect((await read(clinician)).signs).toHaveLength(2);
    for (const reader of [peer, clinician]) expect((await read(reader)).help).toBeNull();
    expect((await read(patient)).help.signs).toHaveLength(2);
  });

  it('carry the label of the line that they name', async () => {
    const { clinic, patient, clinician } = room;
    const sign = await aPlan({ substanceUse: true });
    const checkIn = await say({ signIds: [sign.id], visibility: 'shared' });
    expect(checkIn.substanceUse).toBe(true);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['check_ins', 'safety_plan']);
    expect(await seenBy(peer)).toEqual([]);
    expect(await seenBy(clinician)).toEqual([checkIn.id]);
    const correction = patient.api.post(`${address}/${checkIn.id}/correction`, { mood: 'low' });
    expect((await patient.api.expect(201, correction)).body.substanceUse).toBe(true);
  });

  it('are said by who acts for the patient within their authority, who reads no safety plan without it', async () => {
    const sign = await aPlan();
    const toni = await acting(['check_ins']);
    const { help, signs } = await say({ signWords: ['I stop answering the phone'] }, toni);
    expect(signs).toEqual([{ signId: null, text: 'I stop answering the phone' }]);
    expect(help.people).toEqual([]);
    expect(help.reach).toMatch(/danger now\? Call /);
    expect((await toni.api.post(address, { signIds: [sign.id] })).status).toBe(422);
    const kim = await acting(['plan']);
    for (const other of [kim, room.clinician])
      expect((await other.api.post(address, { mood: 'low' })).status).toBe(403);
  });

  it('are corrected whole and taken back by whoever said them, or the patient', async () => {
    const toni = await acting(['check_ins']);
    const own = await say({ mood: 'low', words: 'Tired', visibility: 'shared', checkedInOn: day(-2) });
    const correct = ({ api }: Person, id: string): Promise<any> =>
      api.post(`${address}/${id}/correction`, { mood: 'in_between' });
    expect((await correct(toni, own.id)).status).toBe(403);
    const { body: newer } = await correct(room.patient, own.id);
    const kept = { visibility: 'shared', checkedInOn: day(-2), correctsId: own.id };
    expect(newer).toMatchObject({ mood: 'in_between', words: null, ...kept });
    expect((await correct(room.patient, own.id)).status).toBe(409);
    expect(await seenBy(room.clinician)).toEqual([newer.id]);
    expect(await seenBy(room.patient)).toEqual([newer.id, own.id]);
    const { body: gone } = await room.patient.api.post(`${address}/${newer.id}/taking-back`);
    expect(gone).toMatchObject({ isTakenBack: true, help: null });
    expect(await seenBy(room.clinician)).toEqual([]);
  });

  it('are taken back once, whoever asks again and at the same moment', async () => {
    const { id } = await say({ mood: 'low', visibility: 'shared' });
    const takeBack = (which: string): Promise<any> =>
      room.patient.api.post(`${address}/${which}/taking-back`);
    const answers = [...(await Promise.all([takeBack(id), takeBack(id)])), await takeBack(id)];
    for (const { status, body } of answers) expect([status, body.isTakenBack]).toEqual([200, true]);
    expect(new Set(answers.map(({ body }) => body.version)).size).toBe(1);
    const said = await say({ mood: 'low', visibility: 'shared' });
    const { body: newer } = await room.patient.api.post(`${address}/${said.id}/correction`, { mood: 'good' });
    expect((await takeBack(said.id)).status).toBe(200);
    expect(await seenBy(room.clinician)).toEqual([newer.id]);
    expect((await room.patient.api.post(`${address}/${id}/correction`, { mood: 'good' })).status).toBe(409);
  });

  it('count once where two devices correct one at the same moment', async () => {
    const { id } = await say({ mood: 'low', visibility: 'shared' });
    const answers = await Promise.all(
      ['in_between', 'good'].map((mood) => room.patient.api.post(`${address}/${id}/correction`, { mood })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await seenBy(room.clinician)).toHaveLength(1);
  });

  it('are refused with a sentence for nothing said, a day that has not come, and a sign that is not there', async () => {
    const refused = async (body: object): Promise<string> => {
      const answer = await room.patient.api.post(address, body);
      expect(answer.body.detail).toMatch(/\.$/);
      return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
    };
    expect(await refused({})).toBe('422 ');
    expect(await refused({ signIds: [], signWords: [], mood: null })).toBe('422 ');
    expect(await refused({ mood: 'low', checkedInOn: day(2) })).toBe('422 /checkedInOn');
    expect(await refused({ mood: 'low', checkedInOn: '1990-06-01' })).toBe('422 /checkedInOn');
    expect(await refused({ signIds: [room.planId] })).toBe('422 /signIds');
    expect(await refused({ mood: 'terrible' })).toBe('400 /mood');
    expect(await refused({ signWords: [' '] })).toBe('400 /signWords');
    expect(await seenBy(room.patient)).toEqual([]);
  });

  it('are on the caseload as far as they are shown, and not for whom the patient says no to', async () => {
    const { clinic, patient, clinician } = room;
    await say({ mood: 'low', visibility: 'shared', checkedInOn: day(-1) });
    await say({ sleep: 'some', visibility: 'shared' });
    await say({ mood: 'good' });
    const denied = await clinic.practitioner();
    await clinic.join(patient.patientId, denied);
    const provisions = [{ effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['check_ins'] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, no));
    const onCaseload = async ({ api }: Person): Promise<any> =>
      (await api.expect(200, api.get('/v1/caseload'))).body.items[0].lastCheckIns;
    expect(await onCaseload(clinician)).toEqual([
      { checkedInOn: day(-1), mood: 'low', sleep: null, energy: null },
      { checkedInOn: day(0), mood: null, sleep: 'some', energy: null },
    ]);
    expect(await onCaseload(denied)).toEqual([]);
  });
});
