import { elementCodes, ifApplicable } from '../../../src/people/patient-notices/notice-elements.js';
import { aNotice } from '../../support/patient-notice.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('the notice to patients (42 CFR 2.22)', () => {
  let service: TestApp;
  let room: Room;
  let admin: Person;
  let given: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    admin = await room.clinic.person(['administrator'], { name: 'Ada' });
    given = `/v1/patients/${room.patient.patientId}/notices-given`;
  });
  afterAll(() => service.close());

  const publish = (changes: object = {}): Promise<any> =>
    admin.api.post('/v1/patient-notices', aNotice(service.clock.now(), changes));
  const published = async (changes: object = {}): Promise<any> =>
    (await admin.api.expect(201, publish(changes))).body;
  const asProgramme = async (): Promise<void> => {
    const { headers } = await admin.api.get('/v1/settings');
    const change = admin.api.with({ 'if-match': headers.get('etag') ?? '' });
    await change.expect(200, change.patch('/v1/settings', { part2Program: true }));
  };
  const without = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/patients-without-notice'))).body.items.map(
      ({ patientId }: any) => patientId,
    );
  const tasksOf = async ({ api }: Person): Promise<any[]> =>
    (await api.get('/v1/me/notices')).body.items.filter(({ kind }: any) => kind === 'patient_notice_due');
  const inDays = (days: number): string =>
    new Date(service.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  it.each(elementCodes.filter((code) => !ifApplicable.includes(code)))(
    'is not published without “%s”, which is named with where the law asks for it',
    async (code) => {
      const { elements } = aNotice(service.clock.now());
      const refused = await publish({ elements: elements.filter((each: any) => each.code !== code) });
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toHaveLength(1);
      expect(refused.body.errors[0].message).toMatch(
        new RegExp(`“${code}”: .*42 CFR 2\\.22\\(b\\)\\(1\\)\\(`),
      );
    },
  );

  it('is not published with gaps, twice the same, or for a day that is over; what does not apply may be left out', async () => {
    const { elements } = aNotice(service.clock.now());
    const [first, ...rest] = elements;
    for (const [changes, pointer] of [
      [{ elements: [{ ...first, text: 'Ask [name of the contact].' }, ...rest] }, '/elements/0/text'],
      [{ contact: { name: '[Name]', telephone: '555 0100', email: 'a@example.org' } }, '/contact/name'],
      [{ elements: [first, first, ...rest.slice(0, -1)] }, '/elements'],
      [{ effectiveOn: inDays(-2) }, '/effectiveOn'],
    ] as const) {
      const refused = await publish(changes);
      expect(refused.status).toBe(422);
      expect(refused.body.errors.map((each: any) => each.pointer)).toContain(pointer);
    }
    const needed = elements.filter(({ code }: any) => !ifApplicable.includes(code));
    expect((await published({ elements: needed })).number).toBe(1);
    expect((await published({ title: 'How we keep your records' })).number).toBe(2);
    const { body } = await room.patient.api.expect(200, room.patient.api.get('/v1/patient-notices'));
    expect(body.items.map(({ number }: any) => number)).toEqual([2, 1]);
    expect((await room.clinician.api.post('/v1/patient-notices', aNotice(service.clock.now()))).status).toBe(
      403,
    );
  });

  it('is asked of nobody where the organisation is no programme under Part 2', async () => {
    await published();
    expect(await tasksOf(room.clinician)).toEqual([]);
    expect(await without(room.clinician)).toEqual([]);
  });

  it('is due to every patient, who are listed and a task of who leads their team, until it is given', async () => {
    await asProgramme();
    const { clinician, patient } = room;
    const notice = await published();
    expect(await without(clinician)).toEqual([patient.patientId]);
    const [task] = await tasksOf(clinician);
    expect(task).toMatchObject({ task: true, doneAt: null });
    const giving = { noticeId: notice.id, occasion: 'admission', how: 'paper', receipt: 'Signed; filed' };
    const { body } = await clinician.api.expect(201, clinician.api.post(given, giving));
    expect(body).toMatchObject({ ...giving, number: 1, acknowledgedAt: null });
    expect(await without(clinician)).toEqual([]);
    expect((await tasksOf(clinician))[0].doneAt).not.toBeNull();
    const acknowledged = patient.api.post(`${given}/${body.id}/acknowledgement`);
    expect((await patient.api.expect(200, acknowledged)).body.acknowledgedAt).not.toBeNull();
    expect((await patient.api.post(`${given}/${body.id}/acknowledgement`)).status).toBe(409);
  });

  it('is due again when there is a new edition in effect, and in any language it is had', async () => {
    await asProgramme();
    const { clinician, patient } = room;
    const first = await published();
    const take = { noticeId: first.id, occasion: 'on_request', how: 'portal' };
    const { body } = await patient.api.expect(201, patient.api.post(given, take));
    expect(body.acknowledgedAt).not.toBeNull();
    await published({ effectiveOn: inDays(3) });
    expect(await without(clinician)).toEqual([]);
    const spanish = await published({ language: 'es' });
    expect(await without(clinician)).toEqual([]);
    await published({ title: 'The third' });
    expect(await without(clinician)).toEqual([patient.patientId]);
    await clinician.api.expect(
      201,
      clinician.api.post(given, { ...take, noticeId: spanish.id, occasion: 'new_edition' }),
    );
    expect(await without(clinician)).toEqual([]);
  });

  it('is a task from the day on which a patient is registered', async () => {
    await asProgramme();
    await published();
    const { clinician } = room;
    const before = (await tasksOf(clinician)).length;
    const somebody = { identifier: 'MRN-1', givenName: 'Mo', familyName: 'Vale', birthDate: '1990-05-17' };
    const { body } = await clinician.api.expect(201, clinician.api.post('/v1/patients', somebody));
    expect(await tasksOf(clinician)).toHaveLength(before + 1);
    expect(await without(clinician)).toContain(body.id);
  });

  it('goes by e-mail only where the patient has agreed, and is read by the patient in the portal', async () => {
    const notice = await published();
    const { clinician, patient } = room;
    const byMail = { noticeId: notice.id, occasion: 'first_service', how: 'email' };
    expect((await clinician.api.post(given, byMail)).status).toBe(422);
    expect((await clinician.api.post(given, { ...byMail, agreedToEmail: true })).status).toBe(201);
    expect((await patient.api.post(given, { ...byMail, how: 'paper' })).status).toBe(422);
    expect(
      (await clinician.api.post(given, { ...byMail, how: 'paper', noticeId: patient.patientId })).status,
    ).toBe(422);
  });
});
