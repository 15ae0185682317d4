import { aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { database, type Person } from '../support/world.js';

const link = 'UPDATE account SET patient_id = $2, roles = $3, status = $4 WHERE id = $1';

describe('Nobody judges what concerns themself', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let officer: Person;
  /** Works here as privacy officer and administrator, and is the patient. */
  let own: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    const { clinic, patient } = room;
    record = `/v1/patients/${patient.patientId}`;
    officer = await clinic.person(['privacy_officer']);
    const colleague = await clinic.person(['privacy_officer']);
    const pool = await database();
    await pool.query(link, [patient.accountId, null, ['peer_supporter'], 'disabled']);
    const roles = ['privacy_officer', 'administrator', 'patient'];
    await pool.query(link, [colleague.accountId, patient.patientId, roles, 'active']);
    own = await clinic.signIn(colleague);
  });
  afterAll(() => service.close());

  /** What is done by whoever it is about is refused, and left for somebody else, who does it. */
  async function isForSomebodyElse(by: Person, path: string, body: object): Promise<void> {
    const refused = await own.api.post(path, body);
    expect([path, refused.status]).toEqual([path, 403]);
    expect((await by.api.expect(200, by.api.post(path, body))).status).toBe(200);
  }

  it('an emergency opening of one’s own record', async () => {
    const stranger = await room.clinic.practitioner();
    const why = { reasonCode: 'urgent_continuity_of_care', reason: 'Nobody of the team can be reached' };
    const opening = stranger.api.post('/v1/break-glass', { ...why, patientId: room.patient.patientId });
    const { body } = await stranger.api.expect(201, opening);
    const outcome = { outcome: 'justified', note: 'It had to go on' };
    await isForSomebodyElse(officer, `/v1/break-glass/reviews/${body.id}/outcome`, outcome);
  });

  it('a question of one’s own about the access log', async () => {
    await room.clinician.api.get(room.plan);
    const log = own.api.get(`${record}/access-log?excludeSelf=true`);
    const entry: string = (await own.api.expect(200, log)).body.items[0].id;
    const question = own.api.post(`${record}/access-log/${entry}/dispute`, { words: 'Who is that?' });
    const { body } = await own.api.expect(201, question);
    const answer = { outcome: 'explained', answer: 'Your clinician opened the plan.' };
    await isForSomebodyElse(officer, `/v1/access-disputes/${body.id}/answer`, answer);
  });

  it('where one asks to be reached, and what one asks to be kept or put right', async () => {
    const { clinician } = room;
    const asked = async (path: string, body: object): Promise<string> => {
      const made = own.api.post(`${record}/${path}`, body);
      return `${record}/${path}/${(await own.api.expect(201, made)).body.id}`;
    };
    const wish = await asked('communication-wishes', { means: 'post', address: 'PO box 117' });
    await isForSomebodyElse(clinician, `${wish}/accommodation`, {});
    const amendment = await asked('amendments', { dataClass: 'plan', words: 'I live with Sam' });
    await isForSomebodyElse(clinician, `${amendment}/acceptance`, { answer: 'Done', othersTold: [] });
    const kept = { recipientOutside: 'Lakeside Health Plan', dataClasses: ['plan'], purposes: ['payment'] };
    const restriction = await asked('restrictions', { ...kept, words: 'Keep it from them' });
    await isForSomebodyElse(officer, `${restriction}/agreement`, {});
  });

  it('nor writes down for oneself, as staff, what one said', async () => {
    const said = { means: 'post', address: 'PO box 117', saidHow: 'word' };
    expect((await own.api.post(`${record}/recorded-communication-wishes`, said)).status).toBe(403);
    const amendment = { dataClass: 'plan', words: 'I live with Sam', saidHow: 'word' };
    expect((await own.api.post(`${record}/recorded-amendments`, amendment)).status).toBe(403);
  });
});
