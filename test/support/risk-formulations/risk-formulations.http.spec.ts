import { dataClasses } from '../../../src/access/access-matrix.js';
import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { dayFrom } from '../measures-room.js';
import { anAgreedGoal, aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const word = 'Zinnober';

describe('/v1/patients/{patientId}/risk-formulations', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let formulations: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    formulations = `${record}/risk-formulations`;
  });
  afterAll(() => service.close());

  const body = (more: object = {}): object => ({
    ...{ whatRaises: `Nights alone, ${word}`, whatEases: word, whatCouldChange: word, whatWeDo: word },
    ...{ madeTogether: true, lookAgainOn: dayFrom(room, 14) },
    ...more,
  });
  const written = async (more: object = {}): Promise<any> =>
    (await room.clinician.api.expect(201, room.clinician.api.post(formulations, body(more)))).body;

  it('is read by the patient and the care team; the last one counts, and all stay', async () => {
    const first = await written();
    const second = await written({ whatEases: 'The dog' });
    const { body: page } = await room.patient.api.expect(200, room.patient.api.get(formulations));
    expect(page.items.map(({ id, isCurrent }: any) => [id, isCurrent])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
    expect(Object.keys(second).join(' ')).not.toMatch(/score|level|category|band/i);
  });

  it('is looked at again within a year, and says until when', async () => {
    const { api } = room.clinician;
    await written({ lookAgainOn: dayFrom(room, 360) });
    const refused = await api.post(formulations, body({ lookAgainOn: dayFrom(room, 5 * 365) }));
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/lookAgainOn']);
    expect(refused.body.detail).toContain('a year from today');
  });

  it('asks about a category of danger before it is kept, and keeps it only with the reason', async () => {
    const { api } = room.clinician;
    const whatRaises = 'High risk, category red';
    const refused = await api.post(formulations, body({ whatRaises, keepWording: null }));
    expect([refused.status, refused.body.findings.map(({ phrase }: any) => phrase)]).toEqual([
      ...[422, ['High risk', 'category red']],
    ]);
    expect((await api.get(formulations)).body.items).toEqual([]);
    const reason = 'The court asks for this word';
    expect((await written({ whatRaises, keepWording: { reason } })).keepWordingReason).toBe(reason);
  });

  it('is in no plan, print, timeline, caseload, preview or list of anybody', async () => {
    await anAgreedGoal(room);
    await written();
    const paths = [
      ...[room.plan, `${room.plan}/print`, `${record}/timeline`, `${record}/safety-plan`, '/v1/caseload'],
      ...[`${record}/care-plans`, `${record}/clinical-notes`, '/v1/me/notices', `${room.plan}/completeness`],
    ];
    for (const who of [room.patient, room.clinician])
      for (const path of paths)
        expect([path, (await who.api.get(path)).text.includes(word)]).toEqual([path, false]);
  });

  it('opens by no consent: not to a peer, somebody close, a clinician outside or who acts for the patient', async () => {
    const { id } = await written();
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter', 'natural_support']);
    const friend = await clinic.person(['natural_support']);
    const agent = await clinic.person(['representative']);
    await clinic.share(patient.patientId, peer, dataClasses);
    const provisions = [{ recipientAccountId: friend.accountId, dataClasses: ['clinical_notes'] }];
    const consent = { kind: 'sharing', purpose: 'Company', purposeCode: 'natural_support', provisions };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
    const acting = {
      kind: 'patient_appointed',
      dataClasses: ['clinical_notes'],
      acts: ['read', 'take_part'],
    };
    const appointed = patient.api.post(`${record}/representatives`, {
      accountId: agent.accountId,
      ...acting,
    });
    await patient.api.expect(201, appointed);
    for (const who of [peer, friend, agent]) {
      expect((await who.api.get(`${formulations}/${id}`)).status).toBe(403);
      expect((await who.api.post(formulations, body())).status).toBe(403);
    }
    expect((await clinic.practitioner().then((stranger) => stranger.api.get(formulations))).status).toBe(404);
  });

  it('is closed to a clinician to whom the patient says no to the notes', async () => {
    const { clinic, patient } = room;
    const mia: Person = await clinic.practitioner('Mia');
    await clinic.join(patient.patientId, mia);
    await written();
    expect((await mia.api.get(formulations)).status).toBe(200);
    const provisions = [
      { effect: 'deny', recipientAccountId: mia.accountId, dataClasses: ['clinical_notes'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await patient.api.expect(201, patient.api.post(`${record}/consents`, no));
    expect((await mia.api.get(formulations)).status).toBe(403);
  });

  it.each([
    ['that was not made with the person, without a reason', { madeTogether: false }],
    ['that was, with a reason why not', { whyNotTogether: 'No time' }],
    ['with a score', { score: 7 }],
    ['with a level', { level: 'high' }],
    ['to be looked at again yesterday', { lookAgainOn: '2020-01-01' }],
    ['without what eases it', { whatEases: '' }],
  ])('refuses one %s', async (_what, more) => {
    const { status, body: problem } = await room.clinician.api.post(formulations, body(more));
    expect([400, 422]).toContain(status);
    expect(problem.detail).toMatch(/\.$/);
    expect((await room.clinician.api.get(formulations)).body.items).toEqual([]);
  });

  it('reminds the lead on the day, of the last one only', async () => {
    await written();
    await written({ lookAgainOn: dayFrom(room, 15) });
    service.clock.forward(15 * 24 * 60 * 60 * 1000);
    await service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
    const later = await room.clinic.signIn(room.clinician);
    const { body: inbox } = await later.api.get('/v1/me/notices?kind=formulation_due');
    expect(inbox.items).toHaveLength(1);
  });

  it('is read by whoever covers, for that time alone, so that nothing waits unseen; the patient sees each reading', async () => {
    const { clinic, clinician, patient } = room;
    const mia: Person = await clinic.practitioner('Mia Lund');
    const { id } = await written();
    expect((await mia.api.get(formulations)).status).toBe(404);
    const covering = { kind: 'cover', coverAccountId: mia.accountId, reason: 'Dana is on leave' };
    const arranged = clinician.api.post('/v1/coverages', { ...covering, until: dayFrom(room, 2) });
    await clinician.api.expect(201, arranged);
    await mia.api.expect(200, mia.api.get(`${formulations}/${id}`));
    const { body: log } = await patient.api.expect(200, patient.api.get(`${record}/access-log`));
    const read = log.items.filter(({ action }: any) => action === 'risk_formulation.read');
    expect(read.map(({ sentence }: any) => sentence)).toContain(
      'Mia Lund (care team) read what raises and eases danger.',
    );
    service.clock.forward(4 * 24 * 60 * 60 * 1000);
    const later = await clinic.signIn(mia);
    expect((await later.api.get(formulations)).status).toBe(404);
  });

  it.each([
    ['medical_emergency', 200],
    ['danger_to_self_or_others', 200],
    ['urgent_continuity_of_care', 403],
  ])(
    'opens in an emergency for danger alone: %s -> %i, and the privacy officer sees it',
    async (reasonCode, status) => {
      const { clinic, patient } = room;
      const sam = await clinic.practitioner('Sam Okoye');
      const officer = await clinic.person(['privacy_officer'], { name: 'Pat Lind' });
      await written();
      const opening = { reasonCode, reason: 'Brought in at night', patientId: patient.patientId };
      await sam.api.expect(201, sam.api.post('/v1/break-glass', opening));
      expect((await sam.api.get(formulations)).status).toBe(status);
      const { body: queue } = await officer.api.expect(200, officer.api.get('/v1/break-glass/reviews'));
      expect(queue.items[0].opened).toContainEqual(
        expect.objectContaining({
          action: 'risk_formulation.read',
          outcome: status === 200 ? 'read' : 'denied',
        }),
      );
    },
  );
});
