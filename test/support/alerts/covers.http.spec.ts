import { all, answered, aProtocol, asked, dayFrom, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('an answer about safety while somebody is away', () => {
  let service: TestApp;
  let room: Room;
  let mia: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    mia = await room.clinic.practitioner('Mia Lund');
  });
  afterAll(() => service.close());

  const cover = (): Promise<any> => {
    const { api } = room.clinician;
    const who = { kind: 'cover', coverAccountId: mia.accountId, reason: 'Dana is on leave' };
    return api.expect(201, api.post('/v1/coverages', { ...who, until: dayFrom(room, 7) }));
  };
  const answer = async (to: Room = room): Promise<void> => {
    const { path } = await asked(to, phq9);
    await answered(to, path, all(9, 1));
  };
  const toldOf = async (who: Person): Promise<any[]> =>
    (await who.api.expect(200, who.api.get('/v1/me/notices?kind=safety_answer'))).body.items;

  it('reaches whoever covers for the lead, who can acknowledge it', async () => {
    await aProtocol(room);
    await cover();
    await answer();
    const [notice] = await toldOf(mia);
    expect(notice).toMatchObject({ task: true, patientId: room.patient.patientId });
    const what = { said: 'I called', agreed: 'We talk tomorrow', nextContactOn: dayFrom(room, 1) };
    const address = `/v1/patients/${room.patient.patientId}/alerts/${notice.aboutId}/acknowledgement`;
    await mia.api.expect(200, mia.api.with({ 'if-match': '"1"' }).post(address, what));
  });

  it('that waited already waits for whoever covers as well', async () => {
    await aProtocol(room);
    await answer();
    expect(await toldOf(mia)).toEqual([]);
    await cover();
    expect(await toldOf(mia)).toMatchObject([{ task: true, doneAt: null }]);
  });

  it('reaches whoever covers for somebody whom the protocol names, also of patients of others', async () => {
    const { clinic, clinician } = room;
    await aProtocol(room, { steps: [{ to: 'named', accountIds: [clinician.accountId], withinMinutes: 30 }] });
    await cover();
    const other = await clinic.practitioner('Other');
    const theirs = await clinic.patient([other]);
    await answer({ ...room, clinician: other, patient: theirs });
    expect(await toldOf(mia)).toMatchObject([{ patientId: theirs.patientId }]);
  });
});
