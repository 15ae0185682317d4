import { supportedBy, supportsOf } from '../peer.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('the notebook of a patient and a peer supporter', () => {
  let service: TestApp;
  let room: Room;
  let peer: Person;
  let supportId: string;
  let notebook: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    peer = await room.clinic.person(['peer_supporter'], { name: 'Sam Vale' });
    supportId = (await supportedBy(room, peer, ['goals'])).id;
    notebook = `/v1/patients/${room.patient.patientId}/peer-notebook`;
  });
  afterAll(() => service.close());

  const write = async (words: string, by: Person = peer): Promise<any> => {
    const named = by === peer ? {} : { peerSupportId: supportId };
    return (await by.api.expect(201, by.api.post(notebook, { words, ...named }))).body;
  };
  const tagged = ({ api }: Person, version: number): Person['api'] =>
    api.with({ 'if-match': `"${version}"` });
  const approve = ({ id, version }: any, shareWithTeam = true, by: Person = room.patient): Promise<any> =>
    tagged(by, version).post(`${notebook}/${id}/approval`, { shareWithTeam });
  const reword = ({ id, version }: any, words: string, by: Person = peer): Promise<any> =>
    tagged(by, version).patch(`${notebook}/${id}`, { words });
  const seenBy = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get(notebook))).body.items.map(({ words }: any) => words);

  it('stays as it was withheld or taken back, whoever says so again and at the same moment', async () => {
    const entry = await write('We walked to the lake');
    await room.patient.api.expect(200, approve(entry));
    for (const [move, state] of [
      ['withholding', 'approved'],
      ['taking-back', 'taken-back'],
    ]) {
      const say = (): Promise<any> => room.patient.api.post(`${notebook}/${entry.id}/${move}`);
      const answers = [...(await Promise.all([say(), say()])), await say()];
      for (const { status, body } of answers) expect([status, body.state]).toEqual([200, state]);
      expect(new Set(answers.map(({ body }) => body.version)).size).toBe(1);
    }
    expect((await room.patient.api.post(`${notebook}/${entry.id}/sharing`)).status).toBe(409);
  });

  it('is between the two until the patient has approved the wording, and shows it', async () => {
    const entry = await write('We walked to the lake');
    expect(entry).toMatchObject({ state: 'draft', approvedAt: null });
    expect([await seenBy(peer), await seenBy(room.patient)]).toEqual([[entry.words], [entry.words]]);
    expect(await seenBy(room.clinician)).toEqual([]);
    expect((await room.clinician.api.get(`${notebook}/${entry.id}`)).status).toBe(404);
    expect((await approve(entry, true, peer)).status).toBe(403);
    const { body: approved } = await room.patient.api.expect(200, approve(entry, false));
    expect([approved.state, await seenBy(room.clinician)]).toEqual(['approved', []]);
    await room.patient.api.expect(200, room.patient.api.post(`${notebook}/${entry.id}/sharing`));
    expect(await seenBy(room.clinician)).toEqual([entry.words]);
    await room.patient.api.expect(200, room.patient.api.post(`${notebook}/${entry.id}/withholding`));
    expect(await seenBy(room.clinician)).toEqual([]);
  });

  it('takes no number or address from the peer, and what the patient writes there themself', async () => {
    const number = 'Call me on 0171 555 0199';
    for (const words of [number, 'Or robin@example.org', 'I am at ٠١٧١٥٥٥٠١٩٩'])
      expect((await peer.api.post(notebook, { words })).body.errors?.[0].pointer).toBe('/words');
    const entry = await write('We walked to the lake');
    const { status, body } = await reword(entry, number);
    expect([status, body.detail]).toEqual([422, expect.stringContaining('out of the notebook')]);
    const { body: theirs } = await room.patient.api.expect(
      200,
      reword(entry, 'My sister: 0171 555 0111', room.patient),
    );
    const { body: kept } = await peer.api.expect(200, reword(theirs, 'His sister is 0171-555-0111'));
    expect((await reword(kept, 'His sister is 0171 555 0111, I am 0171 555 0199')).status).toBe(422);
  });

  it('is not for who acts for the patient, but for what the patient shows: they neither write, approve nor move anything', async () => {
    const acting = await room.clinic.person(['representative']);
    const authority = {
      accountId: acting.accountId,
      kind: 'guardian',
      evidence: 'Order, seen',
      dataClasses: ['plan', 'progress'],
      acts: ['read', 'take_part', 'consent'],
    };
    const { api } = room.clinician;
    await api.expect(201, api.post(`/v1/patients/${room.patient.patientId}/representatives`, authority));
    const entry = await write('Told to you alone');
    const refusals = async (): Promise<number[]> => {
      const moves = ['sharing', 'withholding', 'taking-back'];
      const moved = moves.map((move) => acting.api.post(`${notebook}/${entry.id}/${move}`));
      const others = [
        approve(entry, true, acting),
        reword(entry, 'Mine now', acting),
        acting.api.post(notebook, { words: 'Mine', peerSupportId: supportId }),
        acting.api.get(`${notebook}/${entry.id}/wordings`),
      ];
      return (await Promise.all([...moved, ...others])).map(({ status }) => status);
    };
    expect(await seenBy(acting)).toEqual([]);
    expect((await acting.api.get(`${notebook}/${entry.id}`)).status).toBe(404);
    expect(await refusals()).toEqual(Array(7).fill(403));
    await room.patient.api.expect(200, approve(entry));
    expect(await seenBy(acting)).toEqual([entry.words]);
    expect(await refusals()).toEqual(Array(7).fill(403));
    expect(await seenBy(room.clinician)).toEqual([entry.words]);
  });

  it('needs another approval for another wording, of whomever', async () => {
    for (const by of [peer, room.patient]) {
      const { body: shared } = await room.patient.api.expect(200, approve(await write('It went well')));
      expect(await seenBy(room.clinician)).toContain('It went well');
      const { body: changed } = await by.api.expect(200, reword(shared, 'It went slowly', by));
      expect(changed).toMatchObject({ state: 'draft', approvedAt: null });
      expect(await seenBy(room.clinician)).toEqual([]);
      await room.patient.api.expect(200, approve(changed));
      expect(await seenBy(room.clinician)).toEqual(['It went slowly']);
      await room.patient.api.expect(200, room.patient.api.post(`${notebook}/${shared.id}/taking-back`));
    }
  });

  it('is approved as it was read: of a wording that came in between nobody has said yes', async () => {
    for (let round = 0; round < 5; round += 1) {
      const entry = await write(`Round ${round}`);
      const [approval, change] = await Promise.all([approve(entry), reword(entry, `Changed ${round}`)]);
      expect([approval.status, change.status].sort()).toEqual([200, 412]);
      const { body: now } = await room.patient.api.get(`${notebook}/${entry.id}`);
      const expected =
        approval.status === 200
          ? { words: `Round ${round}`, state: 'shared' }
          : { words: `Changed ${round}`, state: 'draft' };
      expect(now).toMatchObject(expected);
    }
    const entry = await write('As it is');
    await peer.api.expect(200, reword(entry, 'As it was not read'));
    expect((await approve(entry)).status).toBe(412);
    expect((await room.patient.api.post(`${notebook}/${entry.id}/approval`, {})).status).toBe(428);
  });

  it('is closed to the peer with the support, and stays the patient’s', async () => {
    const entry = await write('Ours');
    await room.patient.api.expect(200, room.patient.api.post(`${supportsOf(room)}/${supportId}/ending`));
    expect((await peer.api.get(notebook)).status).toBe(404);
    await room.clinic.share(room.patient.patientId, peer, ['plan']);
    expect(await seenBy(peer)).toEqual([]);
    expect((await peer.api.post(notebook, { words: 'Still here' })).status).toBe(403);
    expect(await seenBy(room.patient)).toEqual([entry.words]);
  });

  it('is not for another peer, nor for who has none of it', async () => {
    await write('Ours', room.patient);
    const other = await room.clinic.person(['peer_supporter']);
    await supportedBy(room, other);
    expect(await seenBy(other)).toEqual([]);
    expect((await room.clinician.api.post(notebook, { words: 'Mine' })).status).toBe(403);
    expect((await room.patient.api.post(notebook, { words: 'With whom?' })).body.errors[0].pointer).toBe(
      '/peerSupportId',
    );
    for (const role of ['administrator', 'privacy_officer'] as const) {
      const person = await room.clinic.person([role]);
      expect([403, 404]).toContain((await person.api.get(notebook)).status);
    }
  });

  it('goes to the team within the no of the patient to how it is going', async () => {
    await room.patient.api.expect(200, approve(await write('For the team')));
    const provisions = [
      { effect: 'deny', recipientAccountId: room.clinician.accountId, dataClasses: ['progress'] },
    ];
    const no = { kind: 'sharing', purpose: 'Mine', purposeCode: 'care_coordination', provisions };
    const consents = `/v1/patients/${room.patient.patientId}/consents`;
    await room.patient.api.expect(201, room.patient.api.post(consents, no));
    expect(await seenBy(room.clinician)).toEqual([]);
  });

  it('is counted for whoever accompanies the peer: counts and dates, never a word nor whose it is', async () => {
    const administrator = await room.clinic.person(['administrator']);
    const [supervisor, stranger] = [await room.clinic.practitioner(), await room.clinic.practitioner()];
    const name = (accountId: string): Promise<any> =>
      administrator.api.post(`/v1/peer-supporters/${peer.accountId}/supervisor`, { accountId });
    expect((await name(peer.accountId)).status).toBe(422);
    expect((await name(room.patient.accountId)).status).toBe(422);
    await administrator.api.expect(200, name(supervisor.accountId));
    await room.patient.api.expect(200, approve(await write('A very private sentence')));
    await write('Another one');
    const { body, text } = await supervisor.api.get('/v1/me/peer-supervision');
    expect(body.items).toMatchObject([
      {
        id: peer.accountId,
        activeSupports: 1,
        entries: 2,
        approvedEntries: 1,
        lastEntryOn: expect.any(String),
      },
    ]);
    expect(text).not.toMatch(/private|Another|Alex/);
    expect(text).not.toContain(room.patient.patientId);
    expect((await supervisor.api.get(notebook)).status).toBe(404);
    expect((await stranger.api.get('/v1/me/peer-supervision')).body.items).toEqual([]);
    await room.patient.api.expect(200, room.patient.api.post(`${supportsOf(room)}/${supportId}/ending`));
    expect((await supervisor.api.get('/v1/me/peer-supervision')).body.items[0].activeSupports).toBe(0);
  });

  it('asks a peer about words that hurt, and leaves the patient’s own words alone', async () => {
    const asked = await peer.api.post(notebook, { words: 'You were non-compliant again' });
    expect([asked.status, asked.body.type]).toEqual([422, expect.stringContaining('wording')]);
    await write('I was non-compliant, they say', room.patient);
  });
});
