import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

describe('putting somebody on the list of those who are not to be told', () => {
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
    const acting = {
      dataClasses: ['plan'],
      acts: ['read', 'take_part', 'consent'],
      kind: 'guardian',
      evidence: 'Seen',
    };
    const authority = { ...acting, accountId: toni.accountId };
    const { api } = room.clinician;
    await api.expect(201, api.post(`${record}/representatives`, authority));
  });
  afterAll(() => service.close());

  const list = (by: Person, name: string): Promise<any> =>
    by.api.post(`${record}/excluded-persons`, { name });
  const listed = async (by: Person, name: string): Promise<any> =>
    (await by.api.expect(201, list(by, name))).body;
  const heard = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items;
  const kindsAbout = async (who: Person, id: string): Promise<string[]> =>
    (await heard(who)).filter(({ aboutId }) => aboutId === id).map(({ kind }) => kind);

  it('is told to the patient where somebody does it for them, and that it is taken back', async () => {
    const { id } = await listed(toni, 'Sam Vale');
    expect((await heard(room.patient)).find(({ aboutId }) => aboutId === id)).toMatchObject({
      kind: 'excluded_persons_changed',
      sentence: expect.stringContaining('Toni'),
    });
    await toni.api.expect(200, toni.api.post(`${record}/excluded-persons/${id}/ending`));
    const told = ['excluded_persons_changed', 'excluded_persons_changed'];
    expect(await kindsAbout(room.patient, id)).toEqual(told);
    const own = await listed(room.patient, 'Kim Lee');
    expect(await kindsAbout(room.patient, own.id)).toEqual([]);
    expect(await kindsAbout(toni, own.id)).toEqual([]);
  });

  it('is never done with the patient themself, and is with a namesake who has another name beside', async () => {
    const change = `UPDATE patient SET given_name = 'Alex', preferred_name = 'Lexi', family_name = 'Morgan' WHERE id = $1`;
    await (await database()).query(change, [room.patient.patientId]);
    for (const by of [toni, room.patient])
      for (const name of ['Morgan, Alex', 'alex', 'Lexi Morgan']) {
        const { body } = await by.api.expect(422, list(by, name));
        expect(body.errors[0].pointer).toBe('/name');
        expect(body.detail).toContain('senior');
      }
    await listed(toni, 'Alex Morgan senior');
    await listed(room.patient, 'James Morgan');
  });

  it('is not told to the very person, but to the others on the care team', async () => {
    const { clinic, clinician, patient } = room;
    const mia = await clinic.practitioner('Mia Berg');
    await clinic.join(patient.patientId, mia);
    const { id } = await listed(toni, 'Dana Reyes');
    expect(await kindsAbout(clinician, id)).toEqual([]);
    expect(await kindsAbout(mia, id)).toEqual(['excluded_person_still_has']);
  });

  it('is not told to the very person where they cover for one of the others, who are told', async () => {
    const { clinic, patient } = room;
    const mia = await clinic.practitioner('Mia Berg');
    await clinic.join(patient.patientId, mia);
    const namesake = await clinic.practitioner('Dana Reyes');
    const until = new Date(service.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    const cover = { kind: 'cover', coverAccountId: namesake.accountId, reason: 'On leave', until };
    await mia.api.expect(201, mia.api.post('/v1/coverages', cover));
    const { id } = await listed(toni, 'Dana Reyes');
    expect(await kindsAbout(namesake, id)).toEqual([]);
    expect(await kindsAbout(mia, id)).toEqual(['excluded_person_still_has']);
  });

  it('takes an authority to decide what is shared: to read and to take part in the plan is not enough', async () => {
    const lee = await room.clinic.person(['representative'], { name: 'Lee' });
    const acting = { kind: 'guardian', evidence: 'Seen', dataClasses: ['plan'], acts: ['read', 'take_part'] };
    const { api } = room.clinician;
    await api.expect(201, api.post(`${record}/representatives`, { ...acting, accountId: lee.accountId }));
    const { id, ties } = await listed(room.patient, 'Dana Reyes');
    await lee.api.expect(403, list(lee, 'Sam Vale'));
    await lee.api.expect(403, lee.api.post(`${record}/excluded-persons/${id}/ending`));
    const ending = { tieIds: [ties[0].id] };
    await lee.api.expect(403, lee.api.post(`${record}/excluded-persons/${id}/tie-endings`, ending));
    await lee.api.expect(200, lee.api.get(`${record}/excluded-persons/${id}`));
  });

  it('is told to the administrators where nobody else is on the care team', async () => {
    const { clinic, clinician } = room;
    const ada = await clinic.person(['administrator'], { name: 'Ada' });
    const namesake = await clinic.person(['administrator'], { name: 'Dana Reyes' });
    const { id } = await listed(toni, 'Dana Reyes');
    expect(await kindsAbout(clinician, id)).toEqual([]);
    expect(await kindsAbout(namesake, id)).toEqual([]);
    expect(await kindsAbout(ada, id)).toEqual(['excluded_person_has_nobody_beside']);
  });
});
