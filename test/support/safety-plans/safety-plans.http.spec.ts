import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('the safety plan', () => {
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
    address = `${record}/safety-plan`;
  });
  afterAll(() => service.close());

  const add = (section: string, text: string, more: object = {}): object => ({
    ...{ op: 'entry.add', section, text, ...more },
  });
  const write = async (ops: object[], by: Person = room.patient): Promise<any> =>
    (await by.api.expect(200, by.api.post(`${address}/changes`, { ops }))).body;
  const read = async ({ api }: Person): Promise<any> => (await api.expect(200, api.get(address))).body;
  const status = async ({ api }: Person, path = address): Promise<number> => (await api.get(path)).status;
  const linesOf = (plan: any, section: string): any[] =>
    plan.sections.find((part: any) => part.section === section).entries;
  const texts = (plan: any): string[] =>
    plan.sections.flatMap((part: any) => part.entries.map(({ text }: any) => text));
  const suggest = async (ops: object[], baseRevision: number): Promise<any> => {
    const { api } = room.clinician;
    return (await api.expect(201, api.post(`${address}/proposals`, { baseRevision, ops }))).body;
  };
  const answer = ({ api }: Person, id: string, how: string): Promise<any> =>
    api.post(`${address}/proposals/${id}/${how}`, {});
  const kindsTold = async ({ api }: Person): Promise<string[]> =>
    (await api.get('/v1/me/notices')).body.items.map(({ kind }: any) => kind);
  const sayNo = async (recipientAccountId: string, dataClass: string): Promise<void> => {
    const provisions = [{ effect: 'deny', recipientAccountId, dataClasses: [dataClass] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, no));
  };

  it('is one call away, also before anything was written, and names somebody to reach', async () => {
    const { api } = room.patient;
    const { body } = await api.expect(200, api.get('/v1/me/safety-plan'));
    expect(body).toMatchObject({ revision: 0, ifThen: [], updatedAt: null });
    expect(body.reach).toMatch(/danger now\? Call /);
    expect(body.sections.map(({ section }: any) => section)).toHaveLength(7);
    await write([add('reasons_to_live', 'My dog')]);
    expect(texts((await api.get('/v1/me/safety-plan')).body)).toEqual(['My dog']);
    expect(await status(room.clinician, '/v1/me/safety-plan')).toBe(403);
  });

  it('is written by the patient alone, all or nothing, and keeps what was there before', async () => {
    const plan = await write([
      add('warning_signs', 'I stop answering the phone'),
      add('what_helps_me_alone', 'Walk round the block', { minutes: 5 }),
    ]);
    const [sign] = linesOf(plan, 'warning_signs');
    const [walk] = linesOf(plan, 'what_helps_me_alone');
    await write([{ op: 'link.set', signId: sign.id, actionIds: [walk.id] }]);
    const broken = [
      { op: 'entry.end', entryId: walk.id },
      { op: 'entry.end', entryId: room.planId },
    ];
    const refused = await room.patient.api.post(`${address}/changes`, { ops: broken });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/ops/1/entryId']);
    const after = await write([{ op: 'entry.revise', entryId: sign.id, text: 'The phone stays silent' }]);
    expect(after.ifThen[0]).toMatchObject({
      actionIds: [walk.id],
      sentence: 'When I notice “The phone stays silent”: Walk round the block',
    });
    const { body: states } = await room.patient.api.get(`${address}/revisions`);
    expect(states.items.map(({ revision }: any) => revision)).toEqual([3, 2, 1]);
    expect(texts(states.items[2])).toContain('I stop answering the phone');
    const late = { baseRevision: 2, ops: [{ op: 'entry.revise', entryId: sign.id, text: 'Another device' }] };
    expect((await room.patient.api.post(`${address}/changes`, late)).status).toBe(409);
  });

  it('loses nothing when two devices write at once', async () => {
    const both = ['Sing', 'Swim'].map((text) => write([add('what_helps_me_alone', text)]));
    await Promise.all(both);
    const plan = await read(room.patient);
    expect([plan.revision, texts(plan).sort()]).toEqual([2, ['Sing', 'Swim']]);
  });

  it('is open to the team within the patient’s no, to others by a consent over this class alone', async () => {
    const { clinic, patient, clinician } = room;
    await write([add('people_i_ask', 'Call my sister', { name: 'Sam', phone: '555 0100' })]);
    expect(texts(await read(clinician))).toEqual(['Call my sister']);
    const [peer, denied, stranger] = [
      await clinic.person(['peer_supporter']),
      await clinic.practitioner(),
      await clinic.practitioner(),
    ];
    await clinic.join(patient.patientId, denied);
    expect(await status(stranger)).toBe(404);
    expect(await status(peer)).toBe(404);
    const consentId = await clinic.share(patient.patientId, peer, [
      'plan',
      'progress',
      'journey',
      'check_ins',
    ]);
    expect(await status(peer)).toBe(403);
    const toRead = await clinic.share(patient.patientId, peer, ['safety_plan']);
    expect(texts(await read(peer))).toEqual(['Call my sister']);
    for (const path of ['/proposals', '/revisions']) expect(await status(peer, address + path)).toBe(403);
    const ops = [add('reasons_to_live', 'Not mine to write')];
    expect((await peer.api.post(`${address}/changes`, { ops })).status).toBe(403);
    expect((await clinician.api.post(`${address}/changes`, { ops })).status).toBe(403);
    for (const id of [toRead, consentId])
      await patient.api.expect(200, patient.api.post(`${record}/consents/${id}/withdrawal`));
    expect(await status(peer)).toBe(404);
    await sayNo(denied.accountId, 'safety_plan');
    expect(await status(denied)).toBe(403);
  });

  it('is read and written by who acts for the patient within their authority over this class', async () => {
    const acting = async (dataClasses: string[]): Promise<Person> => {
      const person = await room.clinic.person(['representative']);
      const authority = { kind: 'guardian', evidence: 'Order, seen', acts: ['read', 'take_part'] };
      const { api } = room.clinician;
      const body = { ...authority, accountId: person.accountId, dataClasses };
      await api.expect(201, api.post(`${record}/representatives`, body));
      return person;
    };
    const within = await acting(['safety_plan']);
    const plan = await write([add('reasons_to_live', 'The garden')], within);
    expect(linesOf(plan, 'reasons_to_live')[0]).toMatchObject({ from: 'patient' });
    const labelled = { ops: [add('warning_signs', 'I pour a drink', { substanceUse: true })] };
    expect((await within.api.post(`${address}/changes`, labelled)).status).toBe(422);
    const { api } = room.clinician;
    await api.get(`${record}/representatives`);
    const without = await acting(['plan']);
    expect(await status(without)).toBe(403);
  });

  it('keeps lines about substance use from whom that class is not open to, in the plan, its states and its prints', async () => {
    const { clinic, patient } = room;
    await write([
      add('warning_signs', 'I pour a drink', { substanceUse: true }),
      add('warning_signs', 'I hide'),
    ]);
    const peer = await clinic.person(['peer_supporter']);
    const denied = await clinic.practitioner();
    await clinic.share(patient.patientId, peer, ['safety_plan']);
    await clinic.join(patient.patientId, denied);
    await sayNo(denied.accountId, 'substance_use');
    const { id } = await suggest([add('warning_signs', 'I drink alone', { substanceUse: true })], 1);
    for (const reader of [peer, denied])
      for (const path of ['', '/print.txt', '/revisions', '/proposals', `/proposals/${id}`]) {
        const answered = await reader.api.get(address + path);
        expect(answered.text).not.toMatch(/drink/);
      }
    expect(texts(await read(denied))).toEqual(['I hide']);
    expect(texts(await read(room.clinician))).toEqual(['I pour a drink', 'I hide']);
  });

  it('takes what the care team suggests only by the patient’s yes', async () => {
    const { patient, clinician } = room;
    const { id, state } = await suggest([add('people_and_places', 'The library')], 0);
    expect(state).toBe('open');
    expect(await kindsTold(patient)).toContain('support_suggested');
    expect(texts(await read(patient))).toEqual([]);
    expect((await answer(clinician, id, 'acceptance')).status).toBe(403);
    const answers = await Promise.all([answer(patient, id, 'acceptance'), answer(patient, id, 'acceptance')]);
    expect(answers.map((each) => each.status).sort()).toEqual([200, 409]);
    const [line] = linesOf(await read(patient), 'people_and_places');
    expect(line).toMatchObject({ text: 'The library', from: 'together', notCoAgreed: null });
    expect(await kindsTold(clinician)).toContain('support_answered');
    const other = await suggest([{ op: 'entry.end', entryId: line.id }], 1);
    await write([{ op: 'entry.revise', entryId: line.id, text: 'The library, upstairs' }]);
    expect((await answer(patient, other.id, 'acceptance')).status).toBe(409);
    const answered = (await kindsTold(clinician)).length;
    for (const one of [patient, patient])
      expect((await answer(one, other.id, 'declining')).body.state).toBe('declined');
    expect((await kindsTold(clinician)).length).toBe(answered + 1);
    expect((await answer(clinician, other.id, 'withdrawal')).status).toBe(409);
    const third = await suggest([add('people_and_places', 'The lake')], 2);
    for (const one of [clinician, clinician])
      expect((await answer(one, third.id, 'withdrawal')).body.state).toBe('withdrawn');
    expect(texts(await read(patient))).toEqual(['The library, upstairs']);
  });

  it('shows an emergency edit at once, marked and told, until the patient answers or its time is over', async () => {
    const { patient, clinician } = room;
    const [own] = linesOf(
      await write([add('professionals', 'Dana', { phone: '555 0100' })]),
      'professionals',
    );
    const ops = [
      { op: 'entry.revise', entryId: own.id, text: 'Dana, new number', phone: '555 0199' },
      add('making_the_place_safe', 'The keys are with my neighbour'),
    ];
    const edit = { baseRevision: 1, ops, rationale: 'The number was wrong', discussWithinDays: 3 };
    const make = async (): Promise<any> =>
      (await clinician.api.expect(201, clinician.api.post(`${address}/emergency-edits`, edit))).body;
    const made = await make();
    expect(await kindsTold(patient)).toContain('support_changed_in_emergency');
    const marked = await read(patient);
    expect(linesOf(marked, 'professionals')[0]).toMatchObject({
      ...{ text: 'Dana, new number', from: 'clinician' },
      notCoAgreed: { proposalId: made.id, byName: 'Dana Reyes', insteadOf: 'Dana' },
    });
    const { text: print } = await patient.api.get(`${address}/print.txt`);
    expect(print).toMatch(/I had written: Dana\b[^]*Not co-agreed: Dana Reyes/);
    service.clock.forward(3 * dayMs + 1000);
    const later = await room.clinic.signIn(patient);
    expect(linesOf(await read(later), 'professionals')[0]).toMatchObject({ text: 'Dana', notCoAgreed: null });
    expect((await later.api.get(`${address}/proposals/${made.id}`)).body.state).toBe('lapsed');
    expect((await answer(later, made.id, 'acceptance')).status).toBe(409);
  });

  it('has an emergency edit gone with the patient’s no, and keeps it with a yes; nothing of theirs is taken away', async () => {
    const { patient, clinician } = room;
    const [own] = linesOf(await write([add('reasons_to_live', 'My dog')]), 'reasons_to_live');
    const edit = (ops: object[]): Promise<any> =>
      clinician.api.post(`${address}/emergency-edits`, {
        baseRevision: 1,
        ops,
        rationale: 'It could not wait',
      });
    const taking = await edit([{ op: 'entry.end', entryId: own.id }]);
    expect([taking.status, taking.body.errors[0].pointer]).toEqual([422, '/ops/0/op']);
    const one = (await edit([add('professionals', 'The night nurse')])).body;
    const other = (await edit([add('professionals', 'The ward')])).body;
    expect(texts(await read(patient))).toEqual(['The night nurse', 'The ward', 'My dog']);
    expect((await answer(patient, one.id, 'declining')).status).toBe(200);
    expect((await answer(patient, other.id, 'acceptance')).status).toBe(200);
    const plan = await read(patient);
    expect(texts(plan)).toEqual(['The ward', 'My dog']);
    expect(linesOf(plan, 'professionals')[0]).toMatchObject({ from: 'together', notCoAgreed: null });
  });

  it('puts what the person has changed meanwhile before what an emergency put there, line by line', async () => {
    const { patient, clinician } = room;
    const [own] = linesOf(
      await write([add('professionals', 'Dana', { phone: '555 0100' })]),
      'professionals',
    );
    const ops = [
      { op: 'entry.revise', entryId: own.id, text: 'Dana, by day' },
      add('people_i_ask', 'The night nurse'),
    ];
    const edit = { baseRevision: 1, ops, rationale: 'It could not wait' };
    const { id } = (await clinician.api.expect(201, clinician.api.post(`${address}/emergency-edits`, edit)))
      .body;
    expect(texts(await read(patient))).toEqual(['The night nurse', 'Dana, by day']);
    await write([{ op: 'entry.revise', entryId: own.id, text: 'Not Dana. The ward' }]);
    const plan = await read(patient);
    expect(texts(plan)).toEqual(['The night nurse', 'Not Dana. The ward']);
    expect(linesOf(plan, 'professionals')[0]).toMatchObject({ from: 'patient', notCoAgreed: null });
    expect(linesOf(plan, 'people_i_ask')[0].notCoAgreed).toMatchObject({ proposalId: id });
    expect((await answer(patient, id, 'acceptance')).status).toBe(409);
  });

  it('says that it is too late for a yes where the person has taken out what a suggestion is about', async () => {
    const { patient } = room;
    const [own] = linesOf(await write([add('people_and_places', 'The library')]), 'people_and_places');
    const { id } = await suggest([{ op: 'entry.revise', entryId: own.id, text: 'The library, upstairs' }], 1);
    await write([{ op: 'entry.end', entryId: own.id }]);
    const late = await answer(patient, id, 'acceptance');
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('no such line now')]);
    expect((await patient.api.get(`${address}/proposals/${id}`)).body.state).toBe('open');
  });

  it('leaves no sign without something to do alone, whoever takes it away or draws it out', async () => {
    const { patient, clinician } = room;
    const alone = 'what_helps_me_alone';
    const written = await write([
      add('warning_signs', 'I stop answering'),
      add(alone, 'Breathe slowly', { minutes: 5 }),
      add('people_i_ask', 'My aunt'),
    ]);
    const [sign, breathe, aunt] = ['warning_signs', alone, 'people_i_ask'].map(
      (section) => linesOf(written, section)[0].id,
    );
    const { revision } = await write([{ op: 'link.set', signId: sign, actionIds: [breathe, aunt] }]);
    const refused = async ({ api }: Person, door: string, op: object): Promise<string> => {
      const body = { baseRevision: revision, ops: [op], rationale: 'It could not wait' };
      const sent = door === 'changes' ? { ops: [op] } : body;
      const { status: code, body: said } = await api.post(`${address}/${door}`, sent);
      return `${code} ${said.errors?.[0]?.pointer}`;
    };
    const ending = { op: 'entry.end', entryId: breathe };
    const longer = { op: 'entry.revise', entryId: breathe, minutes: 30 };
    expect(await refused(patient, 'changes', ending)).toBe('422 /ops/0/entryId');
    expect(await refused(clinician, 'proposals', ending)).toBe('422 /ops/0/entryId');
    expect(await refused(patient, 'changes', longer)).toBe('422 /ops/0/minutes');
    expect(await refused(clinician, 'emergency-edits', longer)).toBe('422 /ops/0/minutes');
    expect((await read(patient)).ifThen[0].actionIds).toEqual([breathe, aunt]);
  });

  it('is printed by whose it is without any id, as a page and as text', async () => {
    const { api } = room.patient;
    await write([add('reasons_to_live', 'My dog')]);
    const { text: print } = await api.expect(200, api.get('/v1/me/safety-plan/print.txt'));
    expect(print).toContain('My dog');
    const { text, headers } = await api.expect(200, api.get('/v1/me/safety-plan/print.pdf'));
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(text.startsWith('%PDF')).toBe(true);
    for (const path of ['/v1/me/safety-plan/print.txt', '/v1/me/safety-plan/print.pdf'])
      expect(await status(room.clinician, path)).toBe(403);
  });

  it('names nobody as support who is not to be told, in no part of a text, and says of signs what is so', async () => {
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: 'Sean Brennan' }));
    const refused = async (ops: object[]): Promise<string> => {
      const answer = await api.post(`${address}/changes`, { ops });
      return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
    };
    for (const section of ['people_i_ask', 'professionals', 'people_and_places'])
      for (const words of ['I call Sean Brennan', 'At Sean Brennan’s', "Sean Brennan's house"])
        expect(await refused([add(section, words)])).toBe('422 /ops/0/text');
    const plan = await write([
      add('warning_signs', 'Sean Brennan is at the door'),
      add('people_i_ask', 'Sean Brennandale, next door'),
    ]);
    const [line] = linesOf(plan, 'people_i_ask');
    const revise = { op: 'entry.revise', entryId: line.id, text: 'Brennan, Sean' };
    expect(await refused([revise])).toBe('422 /ops/0/text');
    const { api: theirs } = room.clinician;
    const offered = { baseRevision: plan.revision, ops: [add('people_i_ask', 'Ask Sean Brennan')] };
    expect((await theirs.post(`${address}/proposals`, offered)).status).toBe(422);
  });

  it('tells the patient and who put it there when what an emergency added lapses', async () => {
    const edit = {
      baseRevision: 0,
      ops: [add('people_i_ask', 'Night nurse')],
      rationale: 'No number was right',
    };
    const { api } = room.clinician;
    await api.expect(201, api.post(`${address}/emergency-edits`, edit));
    const tell = (): Promise<void> =>
      service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
    await tell();
    expect(await kindsTold(room.patient)).not.toContain('support_change_lapsed');
    const sql = `UPDATE safety_plan_proposal SET lapses_at = $2 WHERE tenant_id = $1`;
    await (
      await database()
    ).query(sql, [room.clinic.tenantId, new Date(service.clock.now().getTime() - dayMs)]);
    await tell();
    await tell();
    for (const who of [room.patient, room.clinician])
      expect((await kindsTold(who)).filter((kind) => kind === 'support_change_lapsed')).toHaveLength(1);
  });

  it('is printed on one page, however much is in it', async () => {
    const { api } = room.patient;
    for (const section of ['warning_signs', 'what_helps_me_alone', 'people_i_ask'])
      await write(
        Array.from({ length: 8 }, (_, index) =>
          add(section, `Line ${index} of what I wrote about ${section}`),
        ),
      );
    const { text, headers } = await api.expect(200, api.get(`${address}/print.pdf`));
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('asks about a name in a line that is like one of who is not to be told, until it is told apart', async () => {
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: 'Sean Brennan' }));
    const change = (text: string): Promise<any> =>
      api.post(`${address}/changes`, { ops: [add('people_i_ask', text)] });
    for (const text of ['S. Brennan', 'Sean', 'I call Sean B. at night', 'At S. Brennan’s']) {
      const { status, body } = await change(text);
      expect([text, status, body.errors?.[0].pointer]).toEqual([text, 409, '/ops/0/text']);
    }
    const { body } = await change('I call S. Brennan');
    await api.expect(201, api.post(body.tellApart, { name: body.name }));
    await api.expect(200, change('I call S. Brennan'));
    for (const text of ['I call Kim Brennan', 'Sean’s bench by the lake'])
      await api.expect(200, change(text));
  });

  it('names nobody who is not to be told, and no word that hurts', async () => {
    const { api } = room.patient;
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: 'Sean Brennan' }));
    const named = { ops: [add('people_i_ask', 'Call', { name: 'Sean Brennan' })] };
    const refused = await api.post(`${address}/changes`, named);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/ops/0/name']);
    const hurting = { baseRevision: 0, ops: [add('warning_signs', 'Is non-compliant')] };
    expect((await room.clinician.api.post(`${address}/proposals`, hurting)).status).toBe(422);
  });

  it('gives no consent that was there before anything of it, and has every state kept by privilege', async () => {
    const pool = await database();
    const { rows } = await pool.query(
      `SELECT privilege_type AS may FROM information_schema.role_table_grants
       WHERE grantee = 'concord_app' AND table_name = 'safety_plan_revision' ORDER BY 1`,
    );
    expect(rows.map(({ may }) => may)).toEqual(['INSERT', 'SELECT']);
  });
});
