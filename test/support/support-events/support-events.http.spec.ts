import { all, answered, asked, dayFrom, gad7 } from '../measures-room.js';
import { supportedBy, supportsOf } from '../peer.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('The support around a person, on the timeline', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const made = async ({ api }: Person, address: string, body: object = {}): Promise<any> =>
    (await api.expect(201, api.post(address, body))).body;
  const done = async ({ api }: Person, address: string, body: object = {}): Promise<any> =>
    (await api.expect(200, api.post(address, body))).body;
  const timeline = async ({ api }: Person, query = ''): Promise<any> =>
    (await api.expect(200, api.get(`${record}/timeline${query}`))).body;
  const told = async (person: Person, kind: string): Promise<string[]> =>
    (await timeline(person, `?kinds=${kind}`)).items.map(({ sentence }: any) => sentence);
  const keepFrom = async ({ accountId }: Person, dataClass: string): Promise<void> => {
    const provisions = [{ effect: 'deny', recipientAccountId: accountId, dataClasses: [dataClass] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await made(room.patient, `${record}/consents`, no);
  };

  it('has what questionnaires came to, in plain words, as it counts today and never the answers', async () => {
    const { path } = await asked(room, gad7);
    await answered(room, path, all(6, 1));
    expect(await told(room.patient, 'measure')).toEqual([]);
    await answered(room, path, [{ item: 7, value: 1 }]);
    await answered(room, path, [{ item: 7, value: 3 }]);
    const sentence = 'GAD-7: 9 of 21, which whoever made it calls “mild”. It is a screen and no diagnosis.';
    for (const reader of [room.patient, room.clinician])
      expect(await told(reader, 'measure')).toEqual([sentence]);
    const { items } = await timeline(room.patient);
    expect(items[0]).toMatchObject({ kind: 'measure', value: 9, party: 'patient' });
    await keepFrom(room.clinician, 'measures');
    expect(await told(room.clinician, 'measure')).toEqual([]);
  });

  it('has check-ins, of others only those that are shown and stand, and none of their words', async () => {
    const words = 'Only for me';
    const say = (body: object): Promise<any> => made(room.patient, `${record}/check-ins`, body);
    await say({ mood: 'very_low', words });
    await say({ sleep: 'some', words, visibility: 'shared' });
    const wrong = await say({ mood: 'good', visibility: 'shared' });
    await done(room.patient, `${record}/check-ins/${wrong.id}/taking-back`);
    expect(await told(room.patient, 'check-in')).toEqual(['A check-in.', 'A check-in: a very low day.']);
    expect(await told(room.clinician, 'check-in')).toEqual(['A check-in.']);
    expect(JSON.stringify(await timeline(room.patient))).not.toContain(words);
    await keepFrom(room.clinician, 'check_ins');
    expect(await told(room.clinician, 'check-in')).toEqual([]);
  });

  it('has the safety plan where the two agreed on something of it, and nothing of what it says', async () => {
    const ops = [{ op: 'entry.add', section: 'warning_signs', text: 'I stop answering calls' }];
    const address = `${record}/safety-plan/proposals`;
    const { id } = await made(room.clinician, address, { baseRevision: 0, ops });
    expect(await told(room.patient, 'safety-plan')).toEqual([]);
    await done(room.patient, `${address}/${id}/acceptance`);
    expect(await told(room.patient, 'safety-plan')).toEqual([
      'You and your care team looked at your safety plan together.',
    ]);
    expect(await told(room.clinician, 'safety-plan')).toEqual([
      'The two looked at the safety plan together.',
    ]);
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['journey']);
    expect(await told(peer, 'safety-plan')).toEqual([]);
  });

  it('has the days on which the two looked at what is wanted in a crisis, and nothing of what that is', async () => {
    const address = `${record}/advance-preferences`;
    const wantedText = 'Call my sister first';
    await room.patient.api.expect(200, room.patient.api.post(address, { wantedText, keyHolderIds: [] }));
    const lookOn = (lookedOn?: string): Promise<any> =>
      done(room.clinician, `${address}/looking-over`, lookedOn ? { lookedOn } : {});
    await lookOn();
    await lookOn('2026-01-05');
    const own = 'You and your care team looked together at what you want in a crisis.';
    expect(await told(room.patient, 'advance-preferences')).toEqual([own, own]);
    const { items } = await timeline(room.clinician, '?kinds=advance-preferences&limit=1');
    expect(items).toMatchObject([
      { party: 'clinician', sentence: 'The two looked together at what is wanted in a crisis.' },
    ]);
    const { items: all } = await timeline(room.patient);
    expect(all.at(-1)).toMatchObject({ kind: 'advance-preferences', at: '2026-01-05T00:00:00.000Z' });
    expect(JSON.stringify(all)).not.toContain(wantedText);
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['journey', 'safety_plan']);
    expect(await told(peer, 'advance-preferences')).toEqual([]);
    await keepFrom(room.clinician, 'safety_plan');
    expect(await told(room.clinician, 'advance-preferences')).toEqual([]);
  });

  it('has support by peers from its beginning to its end; a peer sees what concerns them', async () => {
    const robin = await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' });
    const kit = await room.clinic.person(['peer_supporter'], { name: 'Kit Moss' });
    const { id } = await supportedBy(room, robin, ['journey']);
    await supportedBy(room, kit, ['journey']);
    const begun = (name: string): string => `${name} walks alongside as a peer from now on.`;
    expect(await told(room.patient, 'peer-support')).toEqual([begun('Kit Moss'), begun('Robin Hale')]);
    expect(await told(robin, 'peer-support')).toEqual([begun('Robin Hale')]);
    await done(room.patient, `${supportsOf(room)}/${id}/ending`);
    const ended = 'The time with Robin Hale as a peer came to its end.';
    expect(await told(room.clinician, 'peer-support')).toEqual([
      ended,
      begun('Kit Moss'),
      begun('Robin Hale'),
    ]);
  });

  it('has who stands in for a colleague, and who takes over, once they do', async () => {
    const mia = await room.clinic.practitioner('Mia Lund');
    const arrange = (more: object): Promise<any> =>
      made(room.clinician, '/v1/coverages', { coverAccountId: mia.accountId, reason: 'A course', ...more });
    await arrange({ kind: 'cover', until: dayFrom(room, 7) });
    expect(await told(room.patient, 'cover')).toEqual(['Mia Lund stands in for Dana Reyes for a time.']);
    await arrange({ kind: 'hand-over' });
    expect((await told(room.patient, 'cover'))[0]).toBe('Mia Lund takes over from Dana Reyes.');
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['journey']);
    expect(await told(peer, 'cover')).toEqual([]);
  });

  it('pages through all kinds once, in their order', async () => {
    const robin = await room.clinic.person(['peer_supporter']);
    await supportedBy(room, robin);
    const { path } = await asked(room, gad7);
    await answered(room, path, all(7, 1));
    for (const mood of ['low', 'good', 'low']) await made(room.patient, `${record}/check-ins`, { mood });
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { items, next } = await timeline(room.patient, `?limit=2${cursor}`);
      seen.push(...items.map(({ id }: any) => id));
      if (!next) break;
      cursor = `&cursor=${next}`;
    }
    const { items } = await timeline(room.patient, '?limit=100');
    expect(seen).toEqual(items.map(({ id }: any) => id));
    expect(new Set(seen).size).toBe(5);
  });
});
