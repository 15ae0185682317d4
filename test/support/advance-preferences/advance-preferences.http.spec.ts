import fc from 'fast-check';
import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('advance preferences', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let address: string;
  let sam: Person;
  let consentId: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    address = `${record}/advance-preferences`;
    sam = await room.clinic.person(['natural_support'], { name: 'Sam' });
    consentId = await letIn(sam);
  });
  afterAll(() => service.close());

  async function letIn(somebody: Person): Promise<string> {
    const provisions = [{ recipientAccountId: somebody.accountId, dataClasses: ['safety_plan'] }];
    const yes = { kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support', provisions };
    const { api } = room.patient;
    return (await api.expect(201, api.post(`${record}/consents`, yes))).body.id;
  }
  const keys = (): string[] => [sam.accountId, room.clinician.accountId];
  const write = async (body: object = {}): Promise<any> => {
    const { api } = room.patient;
    const whole = {
      wantedText: 'A quiet room',
      notWantedText: 'No injections',
      keyHolderIds: keys(),
      ...body,
    };
    return (await api.expect(200, api.post(address, whole))).body;
  };
  const read = async ({ api }: Person): Promise<any> => (await api.expect(200, api.get(address))).body;
  const act = ({ api }: Person, how: string, body: object = {}): Promise<any> =>
    api.post(`${address}/${how}`, body);
  const done = async (who: Person, how: string): Promise<any> =>
    (await who.api.expect(200, act(who, how))).body;
  const kindsTold = async ({ api }: Person): Promise<string[]> =>
    (await api.get('/v1/me/notices')).body.items
      .map(({ kind }: any) => kind)
      .filter((kind: string) => kind.startsWith('advance_'));
  const tell = (): Promise<void> =>
    service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
  /** As if every step had been so many days ago. */
  const age = async (days: number): Promise<void> => {
    const pool = await database();
    const sql = `UPDATE advance_event SET at = at - make_interval(secs => $2), until = until - make_interval(secs => $2) WHERE tenant_id = $1`;
    await pool.query(sql, [room.clinic.tenantId, (days * dayMs) / 1000]);
  };

  it('are there for the clinic to know of, with the day on which they were looked at, and not to read', async () => {
    const { patient, clinician } = room;
    expect((await clinician.api.get(address)).status).toBe(404);
    expect(await write()).toMatchObject({
      isTextOpen: true,
      wantedText: 'A quiet room',
      lastsDays: 14,
      number: 1,
    });
    const closed = { isTextOpen: false, wantedText: null, notWantedText: null, mayAct: null };
    expect(await read(clinician)).toMatchObject({ ...closed, state: 'written', lastLookedAtOn: null });
    const { body: looked } = await act(clinician, 'looking-over');
    expect(looked).toMatchObject({
      ...closed,
      lastLookedAtOn: service.clock.now().toISOString().slice(0, 10),
    });
    expect(await kindsTold(patient)).toEqual(['advance_preferences_looked_at']);
    expect((await read(patient)).notice).toMatch(/^This says what you want\./);
    expect((await read(clinician)).notice).toMatch(/^This says what the person wants\./);
    expect((await act(patient, 'looking-over')).status).toBe(403);
    await write({ visibility: 'shared' });
    for (const reader of [clinician, sam])
      expect(await read(reader)).toMatchObject({
        isTextOpen: true,
        notWantedText: 'No injections',
        number: 2,
      });
  });

  it('count by two keys, each turned by its holder, and everybody concerned is told', async () => {
    const { patient, clinician } = room;
    await write();
    expect(await kindsTold(sam)).toEqual(['advance_key_given']);
    const first = await done(sam, 'key-turns');
    expect(first).toMatchObject({ state: 'one_key', isTextOpen: false, wantedText: null });
    expect(first.keys.map(({ person, hasTurned }: any) => [person.displayName, hasTurned])).toEqual([
      ['Sam', true],
      ['Dana Reyes', false],
    ]);
    expect(await kindsTold(patient)).toContain('advance_key_turned');
    expect(await kindsTold(clinician)).toContain('advance_key_turned');
    const again = await act(sam, 'key-turns');
    expect(`${again.status} ${again.body.detail}`).toMatch(/^409 You have turned your key already/);
    const second = await done(clinician, 'key-turns');
    expect(second).toMatchObject({ state: 'active', isTextOpen: true, wantedText: 'A quiet room' });
    expect(await read(sam)).toMatchObject({ state: 'active', wantedText: 'A quiet room' });
    for (const who of [patient, sam]) expect(await kindsTold(who)).toContain('advance_preferences_activated');
    expect((await act(sam, 'key-turns')).status).toBe(409);
  });

  it('are refused to one key with a sentence that names the other one', async () => {
    await write();
    const refused = await act(sam, 'activation');
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toBe(
      'One key opens nothing here: it takes two. Turn yours with POST …/key-turns, and Dana Reyes turns theirs.',
    );
    expect((await read(room.patient)).state).toBe('written');
    const mia = await room.clinic.practitioner('Mia');
    await room.clinic.join(room.patient.patientId, mia);
    for (const how of ['activation', 'key-turns']) expect((await act(mia, how)).status).toBe(403);
    expect((await act(room.patient, 'key-turns')).status).toBe(422);
  });

  it('count by the person alone, are ended by them at once, and cannot be written over while they count', async () => {
    const { patient, clinician } = room;
    await write({ keyHolderIds: [], lastsDays: 2 });
    const active = await done(patient, 'activation');
    expect(active.state).toBe('active');
    expect(new Date(active.until).getTime() - service.clock.now().getTime()).toBeCloseTo(2 * dayMs, -5);
    expect((await read(clinician)).isTextOpen).toBe(true);
    expect((await patient.api.post(address, { wantedText: 'Other' })).status).toBe(409);
    expect((await act(clinician, 'ending')).status).toBe(403);
    expect((await done(patient, 'ending')).state).toBe('written');
    expect(await read(clinician)).toMatchObject({ isTextOpen: false, wantedText: null });
    expect((await done(patient, 'ending')).state).toBe('written');
    expect((await kindsTold(clinician)).filter((kind) => kind === 'advance_preferences_ended')).toHaveLength(
      1,
    );
    await write();
    expect((await act(patient, 'ending')).status).toBe(409);
    expect(await kindsTold(clinician)).toEqual(
      expect.arrayContaining(['advance_preferences_activated', 'advance_preferences_ended']),
    );
  });

  it('lapse by themselves after the time the person set, and a key alone after three days; then people are told', async () => {
    const { patient, clinician } = room;
    await write({ lastsDays: 5 });
    await done(sam, 'key-turns');
    await age(3);
    await tell();
    expect((await read(patient)).state).toBe('written');
    expect(await kindsTold(patient)).toContain('advance_key_lapsed');
    await done(clinician, 'key-turns');
    expect((await done(sam, 'key-turns')).state).toBe('active');
    await tell();
    expect(await kindsTold(patient)).not.toContain('advance_preferences_lapsed');
    await age(5);
    expect(await read(clinician)).toMatchObject({ state: 'written', isTextOpen: false });
    await tell();
    await tell();
    for (const who of [patient, clinician, sam])
      expect((await kindsTold(who)).filter((kind) => kind === 'advance_preferences_lapsed')).toHaveLength(1);
  });

  it('take no key of whom is let in no more, before or after it was turned', async () => {
    const { patient, clinician } = room;
    await write();
    await done(sam, 'key-turns');
    await patient.api.expect(200, patient.api.post(`${record}/consents/${consentId}/withdrawal`));
    expect(['403', '404']).toContain(String((await act(sam, 'key-turns')).status));
    expect(await done(clinician, 'key-turns')).toMatchObject({ state: 'one_key' });
    const shown = (await read(patient)).keys;
    expect(shown.map(({ person, counts }: any) => [person.displayName, counts])).toEqual([
      ['Sam', false],
      ['Dana Reyes', true],
    ]);
  });

  it('are refused with a sentence for keys that open nothing, and people who are not to be told', async () => {
    const { clinic, patient, clinician } = room;
    const stranger = await clinic.person(['natural_support'], { name: 'Lee' });
    const mia = await clinic.practitioner('Mia');
    await clinic.join(patient.patientId, mia);
    await patient.api.expect(201, patient.api.post(`${record}/excluded-persons`, { name: 'Sean Brennan' }));
    const refused = async (body: object): Promise<string> => {
      const answer = await patient.api.post(address, { wantedText: 'A quiet room', ...body });
      expect(answer.body.detail).toMatch(/\.$/);
      return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
    };
    const staff = clinician.accountId;
    expect(await refused({ keyHolderIds: [staff] })).toBe('422 /keyHolderIds');
    expect(await refused({ keyHolderIds: [sam.accountId, sam.accountId] })).toBe('422 /keyHolderIds');
    expect(await refused({ keyHolderIds: [staff, mia.accountId] })).toBe('422 /keyHolderIds');
    expect(await refused({ keyHolderIds: [staff, stranger.accountId] })).toBe('422 /keyHolderIds/1');
    expect(await refused({ keyHolderIds: [patient.accountId, staff] })).toBe('422 /keyHolderIds/0');
    expect(await refused({ mayAct: [{ name: 'Sean Brennan' }] })).toBe('422 /mayAct/0/name');
    expect(await refused({ wantedText: null })).toBe('422 /wantedText');
    expect((await patient.api.get(address)).status).toBe(404);
  });

  it('are written by the patient alone, and open to nobody by another class', async () => {
    const { clinic, patient, clinician } = room;
    await write({ visibility: 'shared' });
    for (const other of [clinician, sam])
      expect((await other.api.post(address, { wantedText: 'Mine' })).status).toBe(403);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['plan', 'progress']);
    expect((await peer.api.get(address)).status).toBe(403);
    expect((await (await clinic.practitioner()).api.get(address)).status).toBe(404);
    await clinic.share(patient.patientId, peer, ['safety_plan']);
    expect(await read(peer)).toMatchObject({ isTextOpen: true, keys: [] });
  });

  it('are read in an emergency while they count or are shown, and else only known of', async () => {
    const { clinic, patient } = room;
    await write();
    const helper = await clinic.practitioner();
    await clinic.breakGlass(patient.patientId, helper);
    expect(await read(helper)).toMatchObject({ isTextOpen: false, wantedText: null, keys: [] });
    await done(patient, 'activation');
    expect(await read(helper)).toMatchObject({ isTextOpen: true, wantedText: 'A quiet room' });
  });

  it('have every step on record, which says nothing of the text', async () => {
    const { patient, clinician } = room;
    await write();
    await done(sam, 'key-turns');
    await done(patient, 'ending');
    await act(clinician, 'looking-over', { lookedOn: '2026-01-05' });
    const { body } = await clinician.api.expect(200, clinician.api.get(`${address}/events`));
    expect(body.items.map(({ kind, by }: any) => `${kind} ${by.displayName}`)).toEqual([
      'looked_at Dana Reyes',
      'ended Alex',
      'key_turned Sam',
      'written Alex',
    ]);
    expect((await sam.api.get(`${address}/events`)).status).toBe(403);
  });

  it('are activated once where both keys are turned at the same moment, and a key once', async () => {
    await write();
    const answers = await Promise.all([sam, room.clinician, sam].map((who) => act(who, 'key-turns')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect((await read(room.patient)).state).toBe('active');
    const { body } = await room.patient.api.get(`${address}/events`);
    expect(body.items.map(({ kind }: any) => kind)).toEqual(['activated', 'key_turned', 'written']);
  });

  it('hold over random histories of the patient, two key holders and a clinician', async () => {
    const mia = await room.clinic.practitioner('Mia');
    await room.clinic.join(room.patient.patientId, mia);
    const people = { patient: room.patient, sam, dana: room.clinician, mia };
    const step = fc.record({
      who: fc.constantFrom<keyof typeof people>('patient', 'sam', 'dana', 'mia'),
      how: fc.constantFrom('key-turns', 'key-turns', 'activation', 'ending'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (history) => {
        await act(room.patient, 'ending');
        await write();
        const turned = new Set<string>();
        let active = false;
        let everTurned = false;
        for (const { who, how } of history) {
          const { status } = await act(people[who], how);
          const holds = who === 'sam' || who === 'dana';
          if (how === 'ending') {
            expect(status).toBe(who !== 'patient' ? 403 : everTurned ? 200 : 409);
            if (status === 200) [active] = [false, turned.clear()];
          } else if (who === 'patient' && how === 'activation') {
            expect(status).toBe(active ? 409 : 200);
            [active] = [true, turned.clear()];
          } else if (holds && how === 'key-turns') {
            expect(status).toBe(active || turned.has(who) ? 409 : 200);
            if (status === 200) turned.add(who);
            if (turned.size === 2) [active] = [true, turned.clear()];
          } else expect(status).toBe(who === 'mia' ? 403 : 422);
          everTurned ||= active || turned.size > 0;
          const expected = active ? 'active' : turned.size === 1 ? 'one_key' : 'written';
          expect((await read(mia)).state).toBe(expected);
          expect((await read(mia)).isTextOpen).toBe(active);
        }
      }),
      { numRuns: 4 },
    );
  });
});
