import { lifeDomains } from '../../../src/plan/element-words/goal-states.js';
import { shippedStarters } from '../../../src/support/starters/shipped-starters.js';
import { findStigma } from '../../../src/wording/find-stigma.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const gettingUp = shippedStarters.find(({ text }) => text === 'Get up every morning');
const walk = shippedStarters.find(({ text }) => text.startsWith('Walk once'));

describe('what the service comes with', () => {
  it('is short, plain and warm: for each area of life and each stage, goals and steps', () => {
    for (const { text, stages } of shippedStarters) {
      expect(text.split(' ').length).toBeLessThanOrEqual(12);
      expect(findStigma(text)).toEqual([]);
      expect(stages.length).toBeGreaterThan(0);
    }
    const texts = shippedStarters.map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(shippedStarters.map(({ id }) => id)).size).toBe(texts.length);
    for (const domain of lifeDomains)
      for (const kind of ['goal', 'step'])
        expect(shippedStarters.some((each) => each.kind === kind && each.lifeDomain === domain)).toBe(true);
    const stages = new Set(shippedStarters.flatMap((each) => each.stages));
    expect(stages.size).toBe(8);
  });
});

describe('/v1/starters', () => {
  let service: TestApp;
  let room: Room;
  let admin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    admin = await room.clinic.person(['administrator']);
  });
  afterAll(() => service.close());

  const propose = (who: Person, body: object): Promise<any> =>
    who.api.post(`${room.plan}/starter-proposals`, body);
  const listed = async (who: Person, query = ''): Promise<any[]> =>
    (await who.api.expect(200, who.api.get(`/v1/starters?limit=100${query}`))).body.items;

  it('lists them by area of life, stage and kind, page by page', async () => {
    const goals = await listed(room.patient, '&kind=goal&lifeDomain=health&stage=recognition');
    expect(goals.length).toBeGreaterThan(1);
    for (const each of goals)
      expect(each).toMatchObject({ kind: 'goal', lifeDomain: 'health', origin: 'shipped' });
    const { body: first } = await room.patient.api.get('/v1/starters?limit=20');
    const { body: rest } = await room.patient.api.get(`/v1/starters?limit=100&cursor=${first.next}`);
    expect(first.items.length + rest.items.length).toBe(shippedStarters.length);
  });

  it('is added to and left out by the organisation', async () => {
    const ours = { kind: 'goal', text: 'Swim in the lake', lifeDomain: 'health', stages: ['rebuilding'] };
    expect((await room.clinician.api.post('/v1/starters', ours)).status).toBe(403);
    const { body } = await admin.api.expect(201, admin.api.post('/v1/starters', ours));
    expect((await listed(room.patient)).some(({ id }) => id === body.id)).toBe(true);
    await admin.api.expect(200, admin.api.post(`/v1/starters/${gettingUp?.id}/hiding`));
    expect((await listed(room.patient)).some(({ id }) => id === gettingUp?.id)).toBe(false);
    expect((await propose(room.patient, { starterId: gettingUp?.id })).status).toBe(422);
    const move = async (how: string): Promise<boolean> =>
      (await admin.api.expect(200, admin.api.post(`/v1/starters/${gettingUp?.id}/${how}`))).body.isHidden;
    expect([await move('hiding'), await move('showing'), await move('showing')]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await listed(room.patient)).some(({ id }) => id === gettingUp?.id)).toBe(true);
    for (const text of ['swim in the lake!', 'Get up every morning'])
      expect((await admin.api.post('/v1/starters', { ...ours, text })).status).toBe(409);
    await admin.api.expect(200, admin.api.post(`/v1/starters/${body.id}/hiding`));
    const again = await admin.api.post('/v1/starters', ours);
    expect(again.body.detail).toMatch(/hidden. Show it again/);
    const twice = { ...ours, text: 'Row on the lake', stages: ['rebuilding', 'rebuilding'] };
    expect((await admin.api.post('/v1/starters', twice)).status).toBe(400);
    const hurting = await admin.api.post('/v1/starters', { ...ours, text: 'Be less non-compliant' });
    expect(hurting.status).toBe(422);
  });

  it('becomes a proposal in one call, in the person’s own words, and nothing changes before the other side agrees', async () => {
    const ownWords = { text: 'I want to be up before my daughter leaves for school' };
    const { status, body } = await propose(room.patient, { starterId: gettingUp?.id, ownWords });
    expect(status).toBe(201);
    expect(body.ops).toMatchObject([
      { op: 'goal.add', statement: 'Get up every morning', ownWords, lifeDomain: 'health' },
    ]);
    expect((await room.patient.api.get(room.plan)).body.goals).toEqual([]);
    const { api } = room.clinician;
    await api.expect(200, api.post(`${room.plan}/proposals/${body.id}/acceptance`));
    expect((await room.patient.api.get(room.plan)).body.goals).toHaveLength(1);
  });

  it('is nobody’s own words: what is taken as it is still lacks them', async () => {
    for (const text of ['Get up every morning', 'get up, every morning!'])
      expect((await propose(room.patient, { starterId: gettingUp?.id, ownWords: { text } })).status).toBe(
        422,
      );
    const { body } = await propose(room.patient, { starterId: gettingUp?.id });
    const { api } = room.clinician;
    await api.expect(200, api.post(`${room.plan}/proposals/${body.id}/acceptance`));
    const { text } = await room.patient.api.expect(200, room.patient.api.get(`${room.plan}/completeness`));
    expect(text).toContain('does not carry the person’s own words');
  });

  it('is nobody’s own words by another door either: it is named, and blocks nothing', async () => {
    const { body } = await propose(room.patient, { starterId: gettingUp?.id });
    const { api } = room.clinician;
    await api.expect(200, api.post(`${room.plan}/proposals/${body.id}/acceptance`));
    const [{ id }] = (await room.patient.api.get(room.plan)).body.goals;
    const say = (text: string): Promise<any> =>
      room.patient.api.post(`${room.plan}/goals/${id}/own-words`, { text });
    await room.patient.api.expect(200, say('Get up, every morning!'));
    const { gaps } = (await room.patient.api.get(`${room.plan}/completeness`)).body;
    expect(gaps.filter(({ code }: any) => code === 'own-words')).toMatchObject([
      { severity: 'warn', elementId: id, message: expect.stringContaining('those of a suggestion') },
    ]);
  });

  it('is nobody’s own words in whichever language it is read, and no starter of the clinic’s own either', async () => {
    const reading = (language: string): Record<string, string> => ({ 'accept-language': language });
    const spanish = room.patient.api.with(reading('es'));
    const ownWords = { text: 'Levantarme cada mañana' };
    const refused = await propose(room.patient, { starterId: gettingUp?.id, ownWords });
    expect([refused.status, refused.body.errors?.[0].pointer]).toEqual([422, '/ownWords']);
    const english = { starterId: gettingUp?.id, ownWords: { text: 'Get up every morning' } };
    expect((await spanish.post(`${room.plan}/starter-proposals`, english)).status).toBe(422);

    const goal = { op: 'goal.add', lifeDomain: 'health', ownWords };
    await agreeOn(room, [{ ...goal, statement: ownWords.text }], 'patient');
    for (const language of ['en', 'es']) {
      const { api } = room.clinician;
      const { body } = await api.with(reading(language)).get(`${room.plan}/completeness`);
      expect(body.gaps.filter(({ code }: any) => code === 'own-words')).toMatchObject([{ severity: 'warn' }]);
    }
    const ours = {
      kind: 'goal',
      text: 'levantarme cada mañana',
      lifeDomain: 'health',
      stages: ['rebuilding'],
    };
    expect((await admin.api.post('/v1/starters', ours)).status).toBe(409);
  });

  it('becomes a step of a goal', async () => {
    const goalId = await anAgreedGoal(room);
    expect((await propose(room.patient, { starterId: walk?.id })).status).toBe(422);
    const { body } = await propose(room.patient, { starterId: walk?.id, goalId, text: 'Walk to the river' });
    expect(body.ops).toMatchObject([{ op: 'step.add', goalId, description: 'Walk to the river' }]);
  });

  it('names each field that belongs to the other kind, and no other', async () => {
    const goalId = await anAgreedGoal(room);
    const ownWords = { text: 'Up with the birds' };
    const foreign = { text: 'Up at seven', owner: { kind: 'patient' }, goalId };
    const pointersOf = async (starterId: unknown, fields: object): Promise<string[]> => {
      const { status, body } = await propose(room.patient, { starterId, ...fields });
      expect(status).toBe(422);
      return body.errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    for (const [name, value] of Object.entries(foreign))
      expect(await pointersOf(gettingUp?.id, { [name]: value })).toEqual([`/${name}`]);
    expect((await pointersOf(gettingUp?.id, foreign)).toSorted()).toEqual(['/goalId', '/owner', '/text']);
    expect(await pointersOf(walk?.id, { ownWords, goalId })).toEqual(['/ownWords']);
    expect(await pointersOf(walk?.id, { ownWords })).toEqual(['/ownWords', '/goalId']);
  });

  it('about substance use makes a goal that is labelled from the start', async () => {
    const ours = { kind: 'goal', text: 'A week without', lifeDomain: 'health', stages: ['rebuilding'] };
    const { body } = await admin.api.post('/v1/starters', { ...ours, substanceUse: true });
    const { body: proposal } = await propose(room.patient, { starterId: body.id });
    expect(proposal.ops).toMatchObject([{ substanceUse: true }]);
  });
});
