import { all, aProtocol, answered, asked, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

const day = 24 * 60 * 60 * 1000;
const tale = {
  title: 'The long way to the lake',
  words: 'In winter I did not get up. Then somebody asked me to walk their dog.',
};

describe('stories', () => {
  let service: TestApp;
  let room: Room;
  let reader: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    reader = await room.clinic.practitioner('Robin Hale');
  });
  afterAll(() => service.close());

  const own = '/v1/me/stories';
  const write = (story: object = tale): Promise<any> => room.patient.api.post(own, story);
  const written = async (story: object = tale): Promise<any> =>
    (await room.patient.api.expect(201, write(story))).body;
  const publish = ({ id }: any, how: object = { consents: true }): Promise<any> =>
    room.patient.api.post(`${own}/${id}/publication`, how);
  const published = async (story: object = tale, how: object = { consents: true }): Promise<any> => {
    const { body } = await room.patient.api.expect(200, publish(await written(story), how));
    await letBeSeen(body);
    return body;
  };
  /** The pause is over. */
  const letBeSeen = async ({ id }: any): Promise<void> => {
    const pool = await database();
    await pool.query('UPDATE story SET visible_from = visible_from - $2::interval WHERE id = $1', [
      id,
      '2 days',
    ]);
  };
  const seenBy = async ({ api }: Person, query = ''): Promise<string[]> =>
    (await api.expect(200, api.get(`/v1/stories${query}`))).body.items.map(({ id }: any) => id);

  it('are their author’s alone until they consent, and for a pause after that', async () => {
    const story = await written();
    expect([await seenBy(reader), (await reader.api.get(`/v1/stories/${story.id}`)).status]).toEqual([
      [],
      404,
    ]);
    expect((await publish(story, {})).status).toBe(400);
    expect((await publish(story, { consents: false })).status).toBe(400);
    const { body: now } = await room.patient.api.expect(200, publish(story));
    expect(new Date(now.visibleFrom).getTime() - new Date(now.consentedAt).getTime()).toBe(day);
    expect(await seenBy(reader)).toEqual([]);
    await letBeSeen(story);
    expect(await seenBy(reader)).toEqual([story.id]);
    const elsewhere = await aRoom(service);
    expect(await seenBy(elsewhere.clinician)).toEqual([]);
  });

  it('say nowhere who wrote them, unless the author chose a name', async () => {
    const unnamed = await published();
    const named = await published(
      { ...tale, title: 'Signed' },
      { consents: true, signedAs: 'Alex from the lake' },
    );
    const answers = [
      await reader.api.get('/v1/stories'),
      await reader.api.get(`/v1/stories/${unnamed.id}`),
      await reader.api.get(`/v1/stories/${named.id}`),
    ];
    for (const { text } of answers)
      for (const trace of [room.patient.accountId, room.patient.patientId]) expect(text).not.toContain(trace);
    expect(answers[1]?.body.signedAs).toBeNull();
    expect(answers[2]?.body).toMatchObject({ signedAs: 'Alex from the lake', help: expect.any(String) });
  });

  it('are gone at once and everywhere when their author withdraws them', async () => {
    const story = await published();
    const report = reader.api.post(`/v1/stories/${story.id}/reports`, { reason: 'other' });
    await reader.api.expect(201, report);
    await room.patient.api.expect(200, room.patient.api.post(`${own}/${story.id}/withdrawal`));
    expect(await seenBy(reader)).toEqual([]);
    for (const path of ['', '/reaction', '/reports']) {
      const at = `/v1/stories/${story.id}${path}`;
      const asked =
        path === '' ? reader.api.get(at) : reader.api.post(at, { reaction: 'me_too', reason: 'other' });
      expect([404, 400]).toContain((await asked).status);
    }
    const { text } = await reader.api.get('/v1/story-reports');
    expect(text).not.toContain(tale.title);
    expect(JSON.parse(text).items).toMatchObject([{ state: 'withdrawn', title: null, story: null }]);
    expect((await room.patient.api.get(`${own}/${story.id}`)).body.state).toBe('withdrawn');
    const again = room.patient.api.post(`${own}/${story.id}/withdrawal`);
    expect((await room.patient.api.expect(200, again)).body.state).toBe('withdrawn');
  });

  it('are reacted to with a word, which is never counted', async () => {
    const story = await published();
    const other = await room.clinic.person(['peer_supporter']);
    for (const { api } of [reader, other])
      await api.expect(200, api.post(`/v1/stories/${story.id}/reaction`, { reaction: 'me_too' }));
    const { body, text } = await room.patient.api.get(`${own}/${story.id}`);
    expect(body.reactions).toEqual(['me_too']);
    expect(text).not.toContain(reader.accountId);
    expect((await reader.api.get(`/v1/stories/${story.id}`)).body.myReaction).toBe('me_too');
    await reader.api.expect(200, reader.api.post(`/v1/stories/${story.id}/reaction`, { reaction: null }));
    expect((await reader.api.get(`/v1/stories/${story.id}`)).body.myReaction).toBeNull();
  });

  it('are offered by stage', async () => {
    const story = await published({ ...tale, stages: ['rebuilding'] });
    expect(await seenBy(reader, '?stage=rebuilding')).toEqual([story.id]);
    expect(await seenBy(reader, '?stage=acceptance')).toEqual([]);
  });

  it('are for stages that there are', async () => {
    const refused = await write({ ...tale, stages: ['rebuilding', 'no_such_stage'] });
    expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, '/stages/1']);
    expect(refused.body.detail).toContain('rebuilding');
    const { id } = await written();
    const change = await room.patient.api
      .with({ 'if-match': '"1"' })
      .patch(`${own}/${id}`, { stages: ['no_such_stage'] });
    expect(change.status).toBe(422);
  });

  it('come with no answer to somebody in a crisis', async () => {
    const story = await published({ ...tale, stages: ['recognition'] });
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    const answer = await answered(room, path, all(9, 3));
    const card = await room.patient.api.get('/v1/help-card');
    const plan = await room.patient.api.get('/v1/me/safety-plan');
    for (const text of [JSON.stringify(answer), card.text, plan.text]) {
      expect(text).not.toContain(story.id);
      expect(text).not.toContain(tale.title);
    }
  });

  it.each([
    ['somebody who works here', 'It was robin  HALE who said that I lie.'],
    ['the same in another order', 'Ask Hale, Robin.'],
    ['somebody close', 'My sister Kim Okoro drinks.'],
    ['somebody who is not to be told', 'Seán Brennan knows it.'],
    ['whose something is', 'Robin Hale’s voice was kind.'],
    ['somebody with letters between that nobody sees', 'It was Ro\u200bbin Ha\u00adle.'],
    ['somebody in one word', 'I wrote to robin-hale and waited.'],
  ])('are refused where they name %s', async (_, words) => {
    const { api, patientId } = room.patient;
    const record = `/v1/patients/${patientId}`;
    const close = { name: 'Kim Okoro', relationship: 'sister', mayBeTold: ['plan'] };
    await api.expect(201, api.post(`${record}/natural-supports`, close));
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: 'Sean Brennan' }));
    const refused = await write({ ...tale, words, namesNobody: true });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/words']);
    expect((await api.get(own)).body.items).toEqual([]);
    const story = await written();
    const changing = api
      .with({ 'if-match': '"1"' })
      .patch(`${own}/${story.id}`, { words, namesNobody: true });
    expect((await changing).status).toBe(422);
  });

  it('are published under no name of somebody else, nor once somebody whom they name has come near', async () => {
    const { api, patientId } = room.patient;
    const story = await written();
    for (const signedAs of ['Robin Hale', 'hale, ROBIN', 'Dr Robin Hale']) {
      const refused = await publish(story, { consents: true, signedAs });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/signedAs']);
    }
    const named = await written({ ...tale, words: 'I met Seán Brennan there.', namesNobody: true });
    const excluding = api.post(`/v1/patients/${patientId}/excluded-persons`, { name: 'Sean Brennan' });
    await api.expect(201, excluding);
    const late = await publish(named);
    expect([late.status, late.body.errors[0].pointer]).toEqual([422, '/words']);
    expect((await api.get(`${own}/${named.id}`)).body.state).toBe('draft');
    await api.expect(200, publish(story, { consents: true, signedAs: 'Alex' }));
  });

  it('end as one of the two where they are published and withdrawn at the same moment, and nobody reads what was withdrawn', async () => {
    const story = await written();
    const { api } = room.patient;
    const answers = await Promise.all([publish(story), api.post(`${own}/${story.id}/withdrawal`)]);
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).not.toContain(500);
    await api.post(`${own}/${story.id}/withdrawal`);
    await letBeSeen(story);
    expect((await api.get(`${own}/${story.id}`)).body.state).toBe('withdrawn');
    expect(await seenBy(reader)).toEqual([]);
  });

  it('are asked about what looks like a name, and no way to learn who is here', async () => {
    await room.clinic.patient([room.clinician], 'Jo Marsh');
    const about = (name: string): object => ({ ...tale, words: `Then I met ${name} on the way.` });
    const [present, absent] = [await write(about('Jo Marsh')), await write(about('Io Narsh'))];
    expect([present.status, present.body.detail]).toEqual([absent.status, absent.body.detail]);
    expect(present.status).toBe(422);
    for (const name of ['Lake Constance', 'Jordan Valentine'])
      await written({ ...about(name), namesNobody: true });
    await written({ ...tale, words: 'Hope helped. Will I stay? Rose hips taste sour. I am well.' });
  });

  it('are asked about what may tell a way of harming oneself: when they are written, changed and published', async () => {
    const { api } = room.patient;
    const words = 'I took forty tablets of paracetamol on the bridge. A stranger sat down beside me.';
    const refused = await write({ ...tale, words });
    expect([refused.status, refused.body.type, refused.body.errors[0].pointer]).toEqual([
      ...[422, expect.stringMatching(/:way-told$/), '/words'],
    ]);
    expect(refused.body.detail).toMatch(/^Thank you for putting this into words\..*tellsNoWay\.$/);
    expect((await api.get(own)).body.items).toEqual([]);
    const title = await write({ title: 'My overdose', words: tale.words });
    expect([title.status, title.body.errors[0].pointer]).toEqual([422, '/title']);
    const story = await written();
    const change = (more: object): Promise<any> =>
      api.with({ 'if-match': '"1"' }).patch(`${own}/${story.id}`, { words, ...more });
    expect((await change({})).status).toBe(422);
    await api.expect(200, change({ tellsNoWay: true }));
    const stages = api
      .with({ 'if-match': '"2"' })
      .patch(`${own}/${story.id}`, { words, stages: ['rebuilding'] });
    await api.expect(200, stages);
    const again = await publish(story);
    expect([again.status, again.body.errors[0].pointer]).toEqual([422, '/words']);
    expect((await api.get(`${own}/${story.id}`)).body.state).toBe('draft');
    await api.expect(200, publish(story, { consents: true, tellsNoWay: true }));
    await published({ ...tale, words: 'Some days I wanted to die. Walking the dog helped.' });
  });

  it('are decided on by staff whom they do not concern, and the author is told why', async () => {
    const story = await published();
    const report = async ({ api }: Person): Promise<string> =>
      (await api.expect(201, api.post(`/v1/stories/${story.id}/reports`, { reason: 'describes_harm' }))).body
        .id;
    const administrator = await room.clinic.person(['administrator']);
    const id = await report(reader);
    const { body: told } = await administrator.api.get('/v1/me/notices');
    expect(told.items.map(({ kind }: any) => kind)).toEqual(['story_reported']);
    expect((await reader.api.post(`/v1/stories/${story.id}/reports`, { reason: 'other' })).status).toBe(409);
    const decide = ({ api }: Person, decision: string): Promise<any> =>
      api.post(`/v1/story-reports/${id}/decision`, { decision, answer: 'It names the ward.' });
    expect((await decide(reader, 'keep')).status).toBe(403);
    expect((await decide(room.patient, 'keep')).status).toBe(403);
    const { body: queue, text } = await room.clinician.api.get('/v1/story-reports?state=open');
    expect(queue.items).toMatchObject([{ id, title: tale.title, story: tale.words }]);
    for (const trace of [reader.accountId, room.patient.accountId]) expect(text).not.toContain(trace);
    await room.clinician.api.expect(200, decide(room.clinician, 'take_down'));
    expect((await decide(room.clinician, 'keep')).status).toBe(409);
    expect(await seenBy(reader)).toEqual([]);
    const { body: mine } = await room.patient.api.get(`${own}/${story.id}`);
    expect([mine.state, mine.decisions]).toEqual(['taken-down', ['It names the ward.']]);
    const { body: notices } = await room.patient.api.get('/v1/me/notices');
    expect(notices.items.map(({ kind }: any) => kind)).toContain('story_decided');
  });

  it('are kept by patients and peers, and changed as drafts only', async () => {
    const story = await published();
    const change = room.patient.api
      .with({ 'if-match': `"${story.version}"` })
      .patch(`${own}/${story.id}`, { title: 'Other' });
    expect([409, 412]).toContain((await change).status);
    expect((await reader.api.post(own, tale)).status).toBe(403);
    expect((await room.clinician.api.get(`${own}/${story.id}`)).status).toBe(403);
    const other = await room.clinic.patient([room.clinician], 'Kim');
    expect((await other.api.get(`${own}/${story.id}`)).status).toBe(404);
  });
});
