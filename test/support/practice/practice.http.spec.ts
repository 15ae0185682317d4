import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const breathing = '01980000-0000-7000-8001-000000000001';
const drinking = '01980000-0000-7000-8001-000000000029';

describe('what patients practise', () => {
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

  const note = async (body: object = {}, by: Person = room.patient): Promise<any> =>
    (await by.api.expect(201, by.api.post(`${record}/practice`, { techniqueId: breathing, ...body }))).body;
  const seenBy = async ({ api }: Person, what = 'practice'): Promise<string[]> => {
    const { body, status } = await api.get(`${record}/${what}`);
    return status === 200 ? body.items.map(({ id }: any) => id) : [`${status}`];
  };
  const acting = async (dataClasses: string[], acts = ['read', 'take_part']): Promise<Person> => {
    const toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const authority = {
      accountId: toni.accountId,
      kind: 'guardian',
      evidence: 'Order, seen',
      dataClasses,
      acts,
    };
    const { api } = room.clinician;
    await api.expect(201, api.post(`${record}/representatives`, authority));
    return toni;
  };

  it('of medicines, eating or substances nobody is told to leave it, but whom to ask first', async () => {
    const numbered = (number: number): string => `01980000-0000-7000-8001-0000000000${number}`;
    for (const techniqueId of [numbered(28), drinking, numbered(30)]) {
      const { care } = await note({ techniqueId, helped: 'made_it_harder' });
      expect(care).not.toContain('Leave it');
      expect(care).toMatch(
        /do not change, leave out or stop a medicine by yourself.*ask whoever prescribes it/,
      );
    }
    expect((await note({ helped: 'made_it_harder' })).care).toContain('Leave it for today');
  });

  it('is noted by one call with one field, and stays theirs alone until they show it', async () => {
    const { clinic, patient, clinician } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['check_ins']);
    const entry = await note();
    expect(entry).toMatchObject({ title: 'Mindful breathing', visibility: 'private', care: null });
    expect(await seenBy(patient)).toEqual([entry.id]);
    for (const reader of [clinician, peer]) {
      expect(await seenBy(reader)).toEqual([]);
      expect((await reader.api.get(`${record}/practice/${entry.id}`)).status).toBe(404);
    }
    const show = async (visibility: string, version: number): Promise<any> =>
      patient.api
        .with({ 'if-match': `"${version}"` })
        .patch(`${record}/practice/${entry.id}`, { visibility });
    await patient.api.expect(200, show('shared', 1));
    for (const reader of [clinician, peer]) expect(await seenBy(reader)).toEqual([entry.id]);
    await patient.api.expect(200, show('private', 2));
    for (const reader of [clinician, peer]) expect(await seenBy(reader)).toEqual([]);
  });

  it('is opened to a peer by a consent over check-ins and no other, and closed to the team by a no to it', async () => {
    const { clinic, patient } = room;
    const entry = await note({ visibility: 'shared' });
    const [peer, denied] = [await clinic.person(['peer_supporter']), await clinic.practitioner()];
    await clinic.share(patient.patientId, peer, ['plan', 'progress', 'journey']);
    await clinic.join(patient.patientId, denied);
    expect(await seenBy(peer)).toEqual(['403']);
    expect(await seenBy(denied)).toEqual([entry.id]);
    const provisions = [{ effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['check_ins'] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, no));
    expect(await seenBy(denied)).toEqual(['403']);
    const stranger = await clinic.practitioner();
    expect(await seenBy(stranger)).toEqual(['404']);
  });

  it('is noted by the patient and who acts for them, and nobody else', async () => {
    const toni = await acting(['plan', 'check_ins']);
    const entry = await note({ visibility: 'private' }, toni);
    expect(await seenBy(room.patient)).toEqual([entry.id]);
    const body = { techniqueId: breathing };
    expect((await room.clinician.api.post(`${record}/practice`, body)).status).toBe(403);
    const kim = await acting(['plan']);
    expect((await kim.api.post(`${record}/practice`, body)).status).toBe(403);
    expect(await seenBy(kim)).toEqual(['403']);
  });

  it('answers what made things harder with what to do now', async () => {
    const { care } = await note({ helped: 'made_it_harder', words: 'My heart raced' });
    expect(care).toMatch(/^Thank you for saying so\. [^]* in danger now\? Call /);
    const ours = {
      name: 'Our night nurse',
      kind: 'other',
      languages: ['en'],
      cost: 'free',
      isCrisisContact: true,
    };
    const always = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
    const channels = [{ kind: 'call', to: '555 0100', onPhoneBill: 'no' }];
    const { api } = room.clinician;
    await api.expect(201, api.post('/v1/resources', { ...ours, hours: always, channels }));
    const { body } = await room.patient.api.get(`${record}/practice`);
    expect(body.items[0].care).toContain('You can reach Our night nurse.\nCall 555 0100.');
  });

  it('is refused for a day that has not come, a technique that is not there, and nothing else', async () => {
    const day = (days: number): string =>
      new Date(service.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const refused = async (body: object): Promise<string> => {
      const answer = await room.patient.api.post(`${record}/practice`, { techniqueId: breathing, ...body });
      return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
    };
    expect(await refused({ practisedOn: day(2) })).toBe('422 /practisedOn');
    expect(await refused({ techniqueId: room.planId })).toBe('422 /techniqueId');
    expect(await refused({ minutes: 0 })).toBe('400 /minutes');
    expect((await note({ practisedOn: day(-400) })).practisedOn).toBe(day(-400));
  });

  it('is taken back by whoever noted it or the patient, and then seen by the patient’s side alone', async () => {
    const toni = await acting(['plan', 'check_ins']);
    const [own, theirs] = [await note({ visibility: 'shared' }), await note({ visibility: 'shared' }, toni)];
    const takeBack = ({ api }: Person, id: string): Promise<any> =>
      api.post(`${record}/practice/${id}/taking-back`);
    expect((await takeBack(toni, own.id)).status).toBe(403);
    expect((await takeBack(room.patient, theirs.id)).body.isTakenBack).toBe(true);
    expect((await takeBack(room.patient, theirs.id)).body.isTakenBack).toBe(true);
    expect(await seenBy(room.clinician)).toEqual([own.id]);
    expect(await seenBy(room.patient)).toEqual([theirs.id, own.id]);
  });

  it('is labelled from the start where the technique is about substance use', async () => {
    const { clinic, patient } = room;
    const entry = await note({ techniqueId: drinking, visibility: 'shared' });
    expect(entry.substanceUse).toBe(true);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['check_ins']);
    expect(await seenBy(peer)).toEqual([]);
    expect(await seenBy(room.clinician)).toEqual([entry.id]);
  });

  it('keeps a list of what works, each once, which the patient shows and ends', async () => {
    const { patient, clinician } = room;
    const works = { techniqueId: breathing, words: 'On the bus' };
    const say = (): Promise<any> => patient.api.post(`${record}/helpful-techniques`, works);
    const { body: mark } = await patient.api.expect(201, say());
    expect((await say()).status).toBe(409);
    expect(await seenBy(clinician, 'helpful-techniques')).toEqual([]);
    const one = `${record}/helpful-techniques/${mark.id}`;
    await patient.api.expect(
      200,
      patient.api.with({ 'if-match': '"1"' }).patch(one, { visibility: 'shared' }),
    );
    expect(await seenBy(clinician, 'helpful-techniques')).toEqual([mark.id]);
    expect((await clinician.api.post(`${one}/ending`)).status).toBe(403);
    const { endedAt } = (await patient.api.expect(200, patient.api.post(`${one}/ending`))).body;
    expect(endedAt).not.toBeNull();
    expect((await patient.api.post(`${one}/ending`)).body.endedAt).toBe(endedAt);
    expect(await seenBy(clinician, 'helpful-techniques')).toEqual([]);
    await patient.api.expect(201, say());
  });
});
