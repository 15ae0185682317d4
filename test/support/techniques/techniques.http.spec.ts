import { aTechniqueOfOurs } from '../technique.js';
import { shippedTechniques } from '../../../src/support/techniques/shipped/shipped-techniques.js';
import { anAgreedGoal, aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const breathing = '01980000-0000-7000-8001-000000000001';
const drinking = '01980000-0000-7000-8001-000000000029';

describe('the library of techniques', () => {
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

  const titles = async ({ api }: Person, query = ''): Promise<string[]> => {
    const { body } = await api.expect(200, api.get(`/v1/techniques?limit=100${query}`));
    return body.items.map(({ title }: any) => title);
  };
  const add = async (body: object = aTechniqueOfOurs): Promise<any> =>
    (await admin.api.expect(201, admin.api.post('/v1/techniques', body))).body;
  const propose = (who: Person, body: object): Promise<any> =>
    who.api.post(`${room.plan}/technique-proposals`, body);

  it('is there for everybody who is signed in from the first day, with how to do it and what to take care of', async () => {
    const peer = await room.clinic.person(['peer_supporter']);
    for (const who of [room.patient, room.clinician, peer, admin])
      expect(await titles(who)).toHaveLength(shippedTechniques.length);
    const { body } = await room.patient.api.get(`/v1/techniques/${breathing}`);
    expect(body).toMatchObject({
      title: 'Mindful breathing',
      origin: 'shipped',
      minutesFrom: 3,
      isHidden: false,
    });
    expect(body.howTo.length).toBeGreaterThan(2);
    expect(body.sources[0].sureness).toBe('from_memory');
  });

  it('is found by stage, by the minutes one has, and by words', async () => {
    expect(await titles(room.patient, '&stage=recognition')).not.toContain('Speaking up');
    expect(await titles(room.patient, '&stage=growth_and_meaning')).toContain('Speaking up');
    expect(await titles(room.patient, '&withinMinutes=3')).toEqual([
      'Grounding: 5-4-3-2-1',
      'Mindful breathing',
    ]);
    expect(await titles(room.patient, '&q=PANIC%20comes')).toEqual(['Grounding: 5-4-3-2-1']);
    expect(await titles(room.patient, '&q=%21%21')).toEqual([]);
  });

  it('is read page by page, each once, in the order of titles', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await room.patient.api.get(`/v1/techniques?limit=7${cursor}`);
      seen.push(...body.items.map(({ title }: any) => title));
      if (body.next === null) break;
      cursor = `&cursor=${body.next}`;
    }
    expect(seen).toEqual(await titles(room.patient));
    expect(seen).toHaveLength(shippedTechniques.length);
  });

  it('has what the clinic adds and changes; other clinics do not', async () => {
    const { id } = await add();
    expect(await titles(room.patient)).toContain(aTechniqueOfOurs.title);
    const elsewhere = await aRoom(service);
    expect(await titles(elsewhere.patient)).not.toContain(aTechniqueOfOurs.title);
    expect((await elsewhere.patient.api.get(`/v1/techniques/${id}`)).status).toBe(404);
    const { api } = admin;
    const change = (version: string): Promise<any> =>
      api.with({ 'if-match': version }).patch(`/v1/techniques/${id}`, { title: 'The bench' });
    expect((await change('"1"')).body).toMatchObject({ title: 'The bench', origin: 'own', version: 2 });
    expect((await change('"1"')).status).toBe(412);
  });

  it('leaves out what the clinic hides, shipped or its own, until it shows it again', async () => {
    const { id } = await add();
    for (const each of [id, breathing]) {
      const hide = (how = 'hiding'): Promise<any> => admin.api.post(`/v1/techniques/${each}/${how}`);
      expect((await hide()).body.isHidden).toBe(true);
      expect((await admin.api.expect(200, hide())).body.isHidden).toBe(true);
      expect((await room.patient.api.get(`/v1/techniques/${each}`)).status).toBe(404);
      await admin.api.expect(200, admin.api.get(`/v1/techniques/${each}`));
      expect((await hide('showing')).body.isHidden).toBe(false);
      expect((await admin.api.expect(200, hide('showing'))).body.isHidden).toBe(false);
      await room.patient.api.expect(200, room.patient.api.get(`/v1/techniques/${each}`));
    }
  });

  it('is looked after by administrators alone, with words that do not hurt', async () => {
    for (const { api } of [room.patient, room.clinician])
      expect((await api.post('/v1/techniques', aTechniqueOfOurs)).status).toBe(403);
    const hurting = { ...aTechniqueOfOurs, helpsWhen: 'For non-compliant patients' };
    expect((await admin.api.post('/v1/techniques', hurting)).status).toBe(422);
    const order = { ...aTechniqueOfOurs, minutesFrom: 30, minutesTo: 10 };
    const refused = await admin.api.post('/v1/techniques', order);
    expect(refused.body.errors[0].pointer).toBe('/minutesTo');
    const { api } = admin;
    const shipped = api.with({ 'if-match': '"1"' }).patch(`/v1/techniques/${breathing}`, { title: 'Mine' });
    expect((await shipped).status).toBe(409);
  });

  it('goes into the plan by one call, as a proposal that the other side answers', async () => {
    const goalId = await anAgreedGoal(room);
    const input = { techniqueId: breathing, goalId, frequency: { times: 1, per: 'day' }, durationWeeks: 4 };
    const { body: proposal, status } = await propose(room.patient, input);
    expect(status).toBe(201);
    expect(proposal).toMatchObject({ state: 'open', party: 'patient' });
    expect(proposal.ops[0]).toMatchObject({
      ...{ op: 'intervention.add', type: 'technique', title: 'Mindful breathing', goalId, durationWeeks: 4 },
    });
    expect((await room.clinician.api.get(room.plan)).body.interventions).toEqual([]);
    await room.clinician.api.expect(
      200,
      room.clinician.api.post(`${room.plan}/proposals/${proposal.id}/acceptance`),
    );
    const { body: plan } = await room.patient.api.get(room.plan);
    expect(plan.interventions[0]).toMatchObject({ title: 'Mindful breathing', type: 'technique' });
  });

  it('goes into the plan labelled where it is about substance use, and not at all where it is hidden or unknown', async () => {
    const goalId = await anAgreedGoal(room);
    const { body } = await propose(room.clinician, { techniqueId: drinking, goalId });
    expect(body.ops[0].substanceUse).toBe(true);
    await admin.api.expect(200, admin.api.post(`/v1/techniques/${breathing}/hiding`));
    for (const techniqueId of [breathing, goalId]) {
      const refused = await propose(room.clinician, { techniqueId, goalId });
      expect(refused.status).toBe(422);
      expect(refused.body.errors[0].pointer).toBe('/techniqueId');
    }
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['plan']);
    expect((await propose(peer, { techniqueId: drinking, goalId })).status).toBe(403);
  });
});
