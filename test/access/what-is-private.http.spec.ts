import { aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';

const breathing = '01980000-0000-7000-8001-000000000001';

/** What a patient keeps to themself is theirs; who acts for them reads what is shown, and what they wrote themself. */
describe('what a patient keeps private', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let toni: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const { api } = room.clinician;
    const authority = {
      ...{ accountId: toni.accountId, kind: 'guardian', evidence: 'Order, seen' },
      dataClasses: ['plan', 'progress', 'journey', 'check_ins', 'safety_plan'],
      acts: ['read', 'take_part'],
    };
    await api.expect(201, api.post(`${record}/representatives`, authority));
  });
  afterAll(() => service.close());

  const read = async ({ api }: Person, address: string): Promise<any> =>
    (await api.expect(200, api.get(`${record}/${address}`))).body;
  const idsIn = async (person: Person, address: string): Promise<string[]> =>
    (await read(person, address)).items.map(({ id }: any) => id);
  const write = async ({ api }: Person, address: string, body: object): Promise<any> =>
    (await api.expect(201, api.post(`${record}/${address}`, body))).body;
  const show = ({ api }: Person, address: string, visibility: string, version = 1): any =>
    api.with({ 'if-match': `"${version}"` }).patch(`${record}/${address}`, { visibility });

  const written = [
    ['check-ins', { mood: 'low', words: 'Nobody need know' }, '/taking-back'],
    ['practice', { techniqueId: breathing, words: 'In the bathroom' }, '/taking-back'],
    ['helpful-techniques', { techniqueId: breathing, words: 'It is quiet' }, '/ending'],
  ] as const;

  it.each(written)('%s: is read by nobody else, until it is shown', async (kind, body, ending) => {
    const { patient, clinician } = room;
    const { id } = await write(patient, kind, body);
    expect(await idsIn(patient, kind)).toEqual([id]);
    expect(await idsIn(toni, kind)).toEqual([]);
    await toni.api.expect(404, toni.api.get(`${record}/${kind}/${id}`));
    await toni.api.expect(404, show(toni, `${kind}/${id}`, 'shared'));
    await toni.api.expect(404, toni.api.post(`${record}/${kind}/${id}${ending}`));
    await toni.api.expect(404, toni.api.post(`${record}/records/${id}/sensitivity`, { substanceUse: true }));
    await patient.api.expect(200, show(patient, `${kind}/${id}`, 'shared'));
    expect(await idsIn(toni, kind)).toEqual([id]);
    expect((await show(toni, `${kind}/${id}`, 'private', 2)).status).toBe(403);
    expect((await toni.api.post(`${record}/${kind}/${id}${ending}`)).status).toBe(403);
    expect(await idsIn(clinician, kind)).toEqual([id]);
    await patient.api.expect(200, patient.api.post(`${record}/${kind}/${id}${ending}`));
    expect(await idsIn(toni, kind)).toEqual([]);
    expect(await idsIn(patient, kind)).toEqual([id]);
  });

  it.each(written)('%s: who acts for them reads what they wrote themself', async (kind, body, ending) => {
    const { patient, clinician, clinic } = room;
    const { id } = await write(toni, kind, body);
    expect(await idsIn(toni, kind)).toEqual([id]);
    expect(await idsIn(patient, kind)).toEqual([id]);
    expect(await idsIn(clinician, kind)).toEqual([]);
    await toni.api.expect(200, show(toni, `${kind}/${id}`, 'shared'));
    expect(await idsIn(clinician, kind)).toEqual([id]);
    await patient.api.expect(200, show(patient, `${kind}/${id}`, 'private', 2));
    expect(await idsIn(clinician, kind)).toEqual([]);
    expect(await idsIn(toni, kind)).toEqual([id]);
    const other = await clinic.person(['representative'], { name: 'Noor' });
    const authority = {
      ...{ accountId: other.accountId, kind: 'guardian', evidence: 'Order, seen' },
      ...{ dataClasses: ['check_ins'], acts: ['read'] },
    };
    await clinician.api.expect(201, clinician.api.post(`${record}/representatives`, authority));
    expect(await idsIn(other, kind)).toEqual([]);
    await toni.api.expect(200, toni.api.post(`${record}/${kind}/${id}${ending}`));
    expect(await idsIn(toni, kind)).toEqual([id]);
  });

  it('does not come back in a trend, on the timeline, on the page of today or through a correction', async () => {
    const { patient } = room;
    const { id } = await write(patient, 'check-ins', { mood: 'very_low', sleep: 'a_little' });
    const moods = async (person: Person): Promise<number> =>
      (await read(person, 'check-in-trend')).series
        .flatMap(({ points }: any) => points)
        .filter(({ value }: any) => value !== null).length;
    expect(await moods(toni)).toBe(0);
    expect(await moods(patient)).toBeGreaterThan(0);
    expect(await idsIn(toni, 'timeline?kinds=check-in')).toEqual([]);
    expect(await idsIn(patient, 'timeline?kinds=check-in')).toEqual([id]);
    expect((await read(toni, 'today')).checkIn.checkInId).toBeNull();
    expect((await read(patient, 'today')).checkIn.checkInId).toBe(id);
    await toni.api.expect(404, toni.api.post(`${record}/check-ins/${id}/correction`, { mood: 'good' }));
    const own = await write(toni, 'check-ins', { mood: 'low' });
    expect((await read(toni, 'today')).checkIn.checkInId).toBe(own.id);
    expect(await idsIn(toni, 'timeline?kinds=check-in')).toEqual([own.id]);
    expect(await moods(toni)).toBeGreaterThan(0);
  });

  it('is kept with a hard time too, and what who acts for them told stays open to them', async () => {
    const { patient, clinician } = room;
    const hard = { occurredAt: service.clock.now().toISOString(), noticedBy: 'patient' };
    const kept = await write(patient, 'setbacks', { ...hard, visibility: 'only_me', lesson: 'Mine' });
    const told = await write(toni, 'setbacks', { ...hard, visibility: 'only_me', lesson: 'Ours' });
    const open = await write(patient, 'setbacks', hard);
    expect(await idsIn(toni, 'setbacks')).toEqual([open.id, told.id]);
    expect(await idsIn(patient, 'setbacks')).toEqual([open.id, told.id, kept.id]);
    expect(await idsIn(clinician, 'setbacks')).toEqual([open.id]);
    await toni.api.expect(404, toni.api.post(`${record}/setbacks/${kept.id}/steadying`));
    await toni.api.expect(200, toni.api.post(`${record}/setbacks/${told.id}/steadying`));
    expect((await show(toni, `setbacks/${open.id}`, 'only_me')).status).toBe(403);
    const ids = (events: any[]): string[] => events.map(({ id }) => id).toSorted();
    expect(await idsIn(toni, 'timeline?kinds=setback').then((all) => all.toSorted())).toEqual(
      [open.id, told.id].toSorted(),
    );
    expect(ids((await read(toni, 'journey/chart')).setbacks)).toEqual([open.id, told.id].toSorted());
    expect((await read(toni, 'today')).journey.openSetbackIds).toEqual([open.id, told.id]);
  });

  it('is kept of what is written down before a review', async () => {
    const { patient, clinician } = room;
    const plans = `care-plans/${room.planId}/reviews`;
    const { id } = await write(patient, plans, {});
    const answer = (person: Person, question: string, shared: boolean): any =>
      person.api.post(`${record}/${plans}/${id}/answers`, { question, answer: 'Words', shared });
    const seenBy = async (person: Person): Promise<string[]> =>
      (await read(person, `${plans}/${id}`)).answers
        .filter((each: any) => each.party === 'patient' && each.answer !== null)
        .map((each: any) => each.question);
    const [first, second] = ['hard', 'helped'] as const;
    await patient.api.expect(200, answer(patient, first, false));
    expect(await seenBy(toni)).toEqual([]);
    expect((await answer(toni, first, false)).status).toBe(403);
    await toni.api.expect(200, answer(toni, second, false));
    expect(await seenBy(toni)).toEqual([second]);
    expect((await seenBy(patient)).toSorted()).toEqual([first, second].toSorted());
    expect(await seenBy(clinician)).toEqual([]);
    await patient.api.expect(200, answer(patient, first, true));
    expect((await seenBy(toni)).toSorted()).toEqual([first, second].toSorted());
  });
});
