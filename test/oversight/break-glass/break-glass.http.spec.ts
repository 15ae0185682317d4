import { dataClasses } from '../../../src/access/access-matrix.js';
import { newId } from '../../../src/core/ids.js';
import { aRoom, anAgreedGoal, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const minutes = 60_000;
const why = { reasonCode: 'medical_emergency', reason: 'Brought in unconscious by ambulance' };

describe('breaking the glass', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let sam: Person;
  let officer: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    sam = await room.clinic.practitioner('Sam Okoye');
    officer = await room.clinic.person(['privacy_officer'], { name: 'Pat Lind' });
  });
  afterAll(() => service.close());

  const tryToOpen = (who: Person, changes: object = {}) =>
    who.api.post('/v1/break-glass', { ...why, patientId: room.patient.patientId, ...changes });
  const open = async (who: Person, changes: object = {}): Promise<any> =>
    (await who.api.expect(201, tryToOpen(who, changes))).body;
  /** What their own account says. */
  const hasAccess = async ({ api }: Person): Promise<boolean> =>
    (await api.expect(200, api.get('/v1/me'))).body.hasEmergencyAccess;
  const noticesOf = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items;

  it('opens a record to read for an hour, tells the patient and the privacy officer, and is reviewed', async () => {
    await sam.api.expect(404, sam.api.get(record));
    const glass = await open(sam);
    expect(glass).toMatchObject({ isOpen: true, opensSubstanceUse: true, review: 'due', overdue: false });
    expect(new Date(glass.endsAt).getTime() - new Date(glass.openedAt).getTime()).toBe(60 * minutes);
    expect(new Date(glass.reviewDueAt).getTime() - new Date(glass.openedAt).getTime()).toBe(
      72 * 60 * minutes,
    );

    for (const path of ['', '/care-team', '/care-plans', '/consents', '/decisions'])
      await sam.api.expect(200, sam.api.get(`${record}${path}`));
    await sam.api.expect(200, sam.api.get(`${room.plan}`));
    await sam.api.expect(403, sam.api.post(`${room.plan}/reviews`, {}));
    await sam.api.expect(403, sam.api.get(`${record}/access-log`));

    expect(await noticesOf(room.patient)).toMatchObject([
      {
        kind: 'break_glass_used',
        aboutId: glass.id,
        sentence: expect.stringContaining('Sam Okoye opened your record in an emergency'),
      },
    ]);
    expect(await noticesOf(room.clinician)).toMatchObject([{ kind: 'break_glass_used', aboutId: glass.id }]);
    const toReview = { kind: 'break_glass_to_review', aboutId: glass.id, task: true };
    expect(await noticesOf(officer)).toMatchObject([{ ...toReview, doneAt: null }]);

    const queue = await officer.api.expect(200, officer.api.get('/v1/break-glass/reviews'));
    expect(queue.body.items.map(({ id }: any) => id)).toEqual([glass.id]);
    const [item] = queue.body.items;
    expect(item.openedBy.displayName).toBe('Sam Okoye');
    expect(item.opened.map(({ action, outcome }: any) => `${action} ${outcome}`)).toEqual(
      expect.arrayContaining(['patient.read read', 'plan.read read', 'review.prepare denied']),
    );

    const outcome = { outcome: 'justified', note: 'The ambulance sheet is on file.' };
    const review = `/v1/break-glass/reviews/${glass.id}/outcome`;
    await officer.api.expect(200, officer.api.post(review, outcome));
    await officer.api.expect(409, officer.api.post(review, { ...outcome, outcome: 'not_justified' }));
    const seen = await room.patient.api.expect(200, room.patient.api.get(`${record}/break-glass`));
    expect(seen.body.items).toMatchObject([
      {
        sentence: 'Sam Okoye, who is not on the care team, opened the record because of a medical emergency.',
        review: 'justified',
        reviewNote: outcome.note,
        reviewedBy: { displayName: 'Pat Lind' },
      },
    ]);
    expect(await noticesOf(officer)).toMatchObject([{ ...toReview, doneAt: expect.any(String) }]);
    for (const who of [room.patient, sam])
      expect((await noticesOf(who))[0]).toMatchObject({ kind: 'break_glass_reviewed', aboutId: glass.id });
    const none = await officer.api.expect(200, officer.api.get('/v1/break-glass/reviews'));
    expect(none.body.items).toEqual([]);
  });

  it('documents who got to know, for which facility, who disclosed, when and why (42 CFR 2.51(c))', async () => {
    const glass = await open(sam);
    expect(glass).toMatchObject({
      openedBy: { displayName: 'Sam Okoye' },
      affiliation: expect.stringMatching(/^Clinic /),
      disclosedBy: expect.stringMatching(/^Sam Okoye, by opening the record at Clinic /),
      openedAt: expect.any(String),
      reasonCode: why.reasonCode,
      reason: why.reason,
    });
    await sam.api.expect(200, sam.api.post(`/v1/me/break-glass/${glass.id}/end`));
    const named = { affiliation: 'Emergency department, Lakeside', disclosedBy: 'Kim Ito, night reception' };
    expect(await open(sam, named)).toMatchObject(named);
    for (const reader of [room.patient, room.clinician]) {
      const { body } = await reader.api.expect(200, reader.api.get(`${record}/break-glass`));
      expect(body.items[0]).toMatchObject(named);
    }
    for (const blank of [{ affiliation: ' ' }, { disclosedBy: '' }])
      expect((await tryToOpen(sam, blank)).status).toBe(400);
  });

  it('is over after the hour, on the very next request, and a review that nobody made is overdue after 72 hours', async () => {
    await open(sam);
    service.clock.forward(59 * minutes);
    sam = await room.clinic.signIn(sam);
    await sam.api.expect(200, sam.api.get(room.plan));
    expect(await hasAccess(sam)).toBe(true);
    service.clock.forward(1 * minutes);
    await sam.api.expect(404, sam.api.get(room.plan));
    expect(await hasAccess(sam)).toBe(false);
    await open(sam);
    service.clock.forward(72 * 60 * minutes);
    officer = await room.clinic.signIn(officer);
    const { body: queue } = await officer.api.expect(200, officer.api.get('/v1/break-glass/reviews'));
    expect(queue.items.map(({ overdue }: any) => overdue)).toEqual([true, true]);
    expect(queue.items.map(({ opened }: any) => opened.length)).toEqual([1, 0]);
  });

  it('is over at once when whoever opened it closes it, and only they can', async () => {
    expect(await hasAccess(sam)).toBe(false);
    const { id } = await open(sam);
    expect([await hasAccess(sam), await hasAccess(officer), await hasAccess(room.clinician)]).toEqual([
      true,
      false,
      false,
    ]);
    const end = `/v1/me/break-glass/${id}/end`;
    const other = await room.clinic.practitioner();
    await other.api.expect(404, other.api.post(end));
    await sam.api.expect(200, sam.api.post(end));
    await sam.api.expect(404, sam.api.get(room.plan));
    await sam.api.expect(409, sam.api.post(end));
    expect(await hasAccess(sam)).toBe(false);
    const { body } = await sam.api.expect(200, sam.api.get('/v1/me/break-glass'));
    expect(body.items).toMatchObject([{ id, isOpen: false, endedAt: expect.any(String) }]);
  });

  it('takes the record number, and answers a number that is nobody’s like an id that is nobody’s', async () => {
    const pool = await database();
    const { rows } = await pool.query('SELECT identifier FROM patient WHERE id = $1', [
      room.patient.patientId,
    ]);
    const { identifier } = rows[0];
    const elsewhere = await aRoom(service);
    const misses = [
      await tryToOpen(sam, { patientId: newId() }),
      await tryToOpen(sam, { patientId: undefined, identifier: 'no-such-number' }),
      await tryToOpen(sam, { patientId: elsewhere.patient.patientId }),
    ];
    for (const { status, body } of misses)
      expect({ status, ...body, instance: '' }).toEqual({ status: 404, ...misses[0]?.body, instance: '' });
    await open(sam, { patientId: undefined, identifier });
  });

  it('lets nobody try numbers out: after five misses nothing is looked up for a while', async () => {
    for (let miss = 0; miss < 5; miss += 1) await sam.api.expect(404, tryToOpen(sam, { patientId: newId() }));
    const refused = await sam.api.expect(403, tryToOpen(sam));
    expect(refused.body.detail).toContain('not here');
    service.clock.forward(61_000);
    await open(sam);
  });

  it('asks for a fresh proof of who it is', async () => {
    service.clock.forward(6 * minutes);
    sam = await room.clinic.renew(sam);
    const refused = await sam.api.expect(403, tryToOpen(sam));
    expect(refused.body.type).toBe('urn:concord:problem:step-up-required');
  });

  it.each(['patient', 'peer_supporter', 'administrator', 'privacy_officer', 'representative'] as const)(
    'is nothing for a %s',
    async (role) => {
      const person = role === 'patient' ? room.patient : await room.clinic.person([role]);
      await person.api.expect(403, tryToOpen(person));
    },
  );

  it('is not for whom the record is open to anyway, nor for one’s own', async () => {
    await room.clinician.api.expect(409, tryToOpen(room.clinician));
    const own = await room.clinic.person(['practitioner', 'patient'], {
      patientId: await room.clinic.record(),
    });
    const me = await own.api.expect(200, own.api.get('/v1/me'));
    await own.api.expect(409, tryToOpen(own, { patientId: me.body.patientId }));
    await open(sam);
    await sam.api.expect(409, tryToOpen(sam));
  });

  it('is answered alike to whom the record is open anyway, whether the patient has put them on the list or not', async () => {
    const sent = { reasonCode: 'medical_emergency', reason: 'Brought in unconscious by ambulance' };
    const { clinician, patient } = room;
    const tried = async (): Promise<any> => {
      const { status, body } = await clinician.api.post('/v1/break-glass', {
        ...{ ...sent, patientId: patient.patientId },
      });
      return { status, detail: body.detail };
    };
    const before = await tried();
    expect(before.status).toBe(409);
    const { api } = patient;
    await api.expect(201, api.post(`${record}/excluded-persons`, { name: clinician.name }));
    expect(await tried()).toEqual(before);
  });

  it('is shut to whom the patient has excluded, with the answer for nobody’s record; and closes when they do', async () => {
    const exclude = async (who: Person) => {
      const consent = {
        kind: 'sharing',
        purpose: 'Not this person',
        purposeCode: 'peer_support',
        provisions: [{ effect: 'deny', recipientAccountId: who.accountId, dataClasses }],
      };
      const { api } = room.patient;
      await api.expect(201, api.post(`${record}/consents`, consent));
    };
    const nowhere = await tryToOpen(sam, { patientId: newId() });
    await exclude(sam);
    const shut = await sam.api.expect(404, tryToOpen(sam));
    expect({ ...shut.body, instance: '' }).toEqual({ ...nowhere.body, instance: '' });
    expect(await noticesOf(officer)).toMatchObject([{ kind: 'break_glass_refused' }]);
    const { body: log } = await room.patient.api.get(`${record}/access-log`);
    expect(log.items.map(({ sentence }: any) => sentence)).toContain(
      'Sam Okoye tried to open a record in an emergency and was refused.',
    );

    const kim = await room.clinic.practitioner();
    await open(kim);
    await kim.api.expect(200, kim.api.get(room.plan));
    await exclude(kim);
    await kim.api.expect(404, kim.api.get(room.plan));
  });

  it('goes before a no to a part of the record, save what is about substance use', async () => {
    const goalId = await anAgreedGoal(room, 'Without drinking');
    const label = { substanceUse: true };
    await room.patient.api.expect(
      200,
      room.patient.api.post(`${room.plan}/goals/${goalId}/sensitivity`, label),
    );
    const goals = async ({ api }: Person): Promise<number> =>
      (await api.expect(200, api.get(room.plan))).body.goals.length;
    await open(sam);
    expect(await goals(sam)).toBe(1);
    const kim = await room.clinic.practitioner();
    expect(await open(kim, { reasonCode: 'urgent_continuity_of_care' })).toMatchObject({
      opensSubstanceUse: false,
    });
    expect(await goals(kim)).toBe(0);
    const consent = {
      kind: 'sharing',
      purpose: 'Not this part',
      purposeCode: 'peer_support',
      provisions: [
        {
          effect: 'deny',
          recipientAccountId: sam.accountId,
          dataClasses: ['plan', 'progress', 'decisions', 'substance_use'],
        },
      ],
    };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, consent));
    expect(await goals(sam)).toBe(0);
  });

  it.each([
    { reasonCode: 'court_order' },
    { reason: '' },
    { reason: '            ' },
    { reason: null },
    { patientId: undefined },
    { identifier: 'P-1' },
    { patientId: null },
  ])('refuses %j, and opens nothing', async (changes) => {
    await sam.api.expect(400, tryToOpen(sam, changes));
    await sam.api.expect(404, sam.api.get(record));
  });

  it('is reviewed by the privacy officer alone, and never by whoever opened it', async () => {
    const both = await room.clinic.person(['practitioner', 'privacy_officer']);
    const { id } = await open(both);
    const outcome = { outcome: 'justified', note: 'I had to' };
    const review = `/v1/break-glass/reviews/${id}/outcome`;
    await both.api.expect(403, both.api.post(review, outcome));
    await sam.api.expect(403, sam.api.post(review, outcome));
    await officer.api.expect(400, officer.api.post(review, { outcome: 'due', note: 'Later' }));
    await officer.api.expect(400, officer.api.post(review, { outcome: 'justified', note: ' ' }));
    await officer.api.expect(404, officer.api.post(`/v1/break-glass/reviews/${newId()}/outcome`, outcome));
  });
});
