import { dataClasses } from '../../../src/access/access-matrix.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

/** A consent that cannot do what it says misleads: nobody but its author reads a journal, whatever anybody agrees to. */
describe('a journal in what is to be opened', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let robin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
  });
  afterAll(() => service.close());

  const consent = (dataClassesOf: readonly string[], more: object = {}, provision: object = {}): object => ({
    ...{ kind: 'sharing', purpose: 'company', purposeCode: 'peer_support' },
    provisions: [{ recipientAccountId: robin.accountId, dataClasses: dataClassesOf, ...provision }],
    ...more,
  });
  const outside = { recipientAccountId: undefined, recipientOutside: 'The archive' };

  it.each<[string, () => Promise<any>, string]>([
    [
      'given',
      () => room.patient.api.post(`${record}/consents`, consent(['plan', 'journal'])),
      'provisions/0/',
    ],
    [
      'asked for',
      () => room.clinician.api.post(`${record}/consents/requests`, consent(['journal'])),
      'provisions/0/',
    ],
    [
      'tried beforehand',
      () => room.patient.api.post(`${record}/consents/preview`, consent(['journal'])),
      'provisions/0/',
    ],
    [
      'for somebody outside',
      () =>
        room.patient.api.post(
          `${record}/consents`,
          consent(['journal'], { kind: 'disclosure', purposeCode: 'care_coordination' }, outside),
        ),
      'provisions/0/',
    ],
    [
      'for somebody close to be told of',
      () =>
        room.patient.api.post(`${record}/natural-supports`, {
          ...{ name: 'Sam Vale', relationship: 'sister', mayBeTold: ['plan', 'journal'] },
        }),
      'mayBeTold',
    ],
  ])('is refused, with the way there is, when it is %s', async (how, send, where) => {
    const { status, body } = await send();
    expect([how, status]).toEqual([how, 422]);
    expect(body.detail).toMatch(/The journal is its author’s alone.*\/v1\/me\/journal/);
    expect(body.errors[0].pointer).toContain(where);
    expect((await room.patient.api.get(`${record}/consents`)).body.items).toEqual([]);
  });

  it('is refused in words of the reader, and nothing of the rest is done', async () => {
    const { api } = room.patient;
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
    const { body } = await api.expect(422, api.post(`${record}/consents`, consent(['plan', 'journal'])));
    expect(body.detail).toContain('El diario es solo de quien lo escribe');
    expect((await robin.api.get(`${record}/care-plans`)).status).toBe(404);
  });

  it('needs no mention in a no: a no to all that could be open is one to the whole record', async () => {
    const kim = await room.clinic.practitioner('Kim');
    const all = dataClasses.filter((each) => each !== 'journal');
    const provisions = [{ effect: 'deny', recipientAccountId: kim.accountId, dataClasses: all }];
    const no = { kind: 'sharing', purpose: 'not Kim', purposeCode: 'care_coordination', provisions };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, no));
    const { status, body } = await room.clinician.api.post(`${record}/care-team`, {
      ...{ accountId: kim.accountId, role: 'member' },
    });
    expect([status, body.type]).toEqual([422, 'urn:concord:problem:excluded-person']);
    const stranger = { ...provisions[0], dataClasses: dataClasses };
    const whole = { ...no, purpose: 'not Kim at all', provisions: [stranger] };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, whole));
  });
});
