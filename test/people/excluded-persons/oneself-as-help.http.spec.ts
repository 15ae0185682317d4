import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

/**
 * An entry about themself is kept from who is on the list: so that it lets nobody in either, nobody but the patient names themself as
 * help where it counts at once, and is answered alike on the list or not.
 */
describe('oneself as somebody to lean on', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let supports: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    supports = `${room.plan}/supports`;
  });
  afterAll(() => service.close());

  const exclude = (name: string): Promise<any> =>
    room.patient.api.expect(201, room.patient.api.post(`${record}/excluded-persons`, { name }));
  /** How it is answered, save what is of each request alone. */
  const answer = async (asked: Promise<any>): Promise<any> => {
    const { status, body } = await asked;
    return { status, ...body, instance: null };
  };
  const spellings = [
    'Dana Reyes',
    'Dr Dana Reyes',
    'REYES, Dana',
    'D. Reyes',
    'Dana\u200b Reyes',
    'Dana Reyes (a friend)',
  ];

  it.each(spellings)('is not for a clinician to write down as “%s”, on the list or not', async (name) => {
    const { clinician, patient } = room;
    const naming = (): Promise<any> =>
      answer(clinician.api.post(supports, { name, relationship: 'friend', howTheyHelp: 'Calls' }));
    const before = await naming();
    expect(before).toMatchObject({ status: 403, detail: expect.stringContaining('the patient says') });
    await exclude('Dana Reyes');
    expect(await naming()).toEqual(before);
    expect((await patient.api.get(supports)).body.items).toEqual([]);
  });

  it.each(['relationship', 'howTheyHelp'])('nor in “%s”, when it is named or changed', async (field) => {
    const { api } = room.clinician;
    await exclude('Dana Reyes');
    const support = { name: 'The choir', relationship: 'choir' };
    const words = 'Dana Reyes sits beside them';
    expect((await api.post(supports, { ...support, [field]: words })).status).toBe(403);
    const { body } = await api.expect(201, api.post(supports, support));
    const changing = api.with({ 'if-match': '"1"' });
    expect((await changing.patch(`${supports}/${body.id}`, { [field]: words })).status).toBe(403);
    expect((await changing.patch(`${supports}/${body.id}`, { name: 'Dana Reyes' })).status).toBe(403);
  });

  it('is no more for who acts for the patient, in the plan or in the safety plan', async () => {
    const { clinic, patient } = room;
    const toni: Person = await clinic.person(['representative'], { name: 'Toni Marsh' });
    await patient.api.expect(
      201,
      patient.api.post(`${record}/representatives`, {
        ...{ accountId: toni.accountId, kind: 'patient_appointed', acts: ['read', 'take_part'] },
        dataClasses: ['plan', 'safety_plan'],
      }),
    );
    const named = { name: 'Toni Marsh', relationship: 'cousin' };
    expect((await toni.api.post(supports, named)).status).toBe(403);
    const ops = [{ op: 'entry.add', section: 'people_i_ask', text: 'Toni Marsh', name: 'Toni Marsh' }];
    const { body: plan } = await patient.api.get(`${record}/safety-plan`);
    const write = { baseRevision: plan.revision, ops };
    const refused = await toni.api.post(`${record}/safety-plan/changes`, write);
    expect([refused.status, refused.body.detail]).toEqual([
      403,
      expect.stringContaining('only the patient says'),
    ]);
  });

  it('stays for the patient, and for a colleague; others on the list are refused in every field', async () => {
    const { clinic, clinician, patient } = room;
    const mia = await clinic.practitioner('Mia Lund');
    await clinic.join(patient.patientId, mia);
    for (const { api } of [patient, mia])
      await api.expect(201, api.post(supports, { name: 'Dana Reyes', relationship: 'my clinician' }));
    await exclude('Kim Stone');
    const asked = { name: 'The choir', relationship: 'choir', howTheyHelp: 'Kim Stone drives them' };
    const { status, body } = await clinician.api.post(supports, asked);
    expect([status, body.type, body.errors[0].pointer]).toEqual([
      422,
      'urn:concord:problem:excluded-person',
      '/howTheyHelp',
    ]);
  });

  it('is suggested for the safety plan, and the patient who has them on the list does not take it up by mistake', async () => {
    const { clinician, patient } = room;
    await exclude('Dana Reyes');
    const ops = [{ op: 'entry.add', section: 'professionals', text: 'Dana Reyes', name: 'Dana Reyes' }];
    const { body: plan } = await patient.api.get(`${record}/safety-plan`);
    const suggested = await clinician.api.expect(
      201,
      clinician.api.post(`${record}/safety-plan/proposals`, { baseRevision: plan.revision, ops }),
    );
    const accepting = `${record}/safety-plan/proposals/${suggested.body.id}/acceptance`;
    const { status, body } = await patient.api.post(accepting);
    expect([status, body.type]).toEqual([422, 'urn:concord:problem:excluded-person']);
  });
});
