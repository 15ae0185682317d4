import { aRoom, type Room } from '../room.js';
import { aSupportGroupOfOurs, aYes } from '../support-group.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { PatientPerson, Person } from '../world.js';

const mine = '/v1/me/support-groups';

describe('the names in a support group', () => {
  let service: TestApp;
  let room: Room;
  let facilitator: Person;
  let kim: PatientPerson;
  let address: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    facilitator = await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' });
    kim = await room.clinic.patient([room.clinician], 'Kim');
    const founding = facilitator.api.post('/v1/support-groups', aSupportGroupOfOurs);
    address = `/v1/support-groups/${(await facilitator.api.expect(201, founding)).body.id}`;
  });
  afterAll(() => service.close());

  const invited = async ({ accountId }: Person): Promise<string> =>
    (await facilitator.api.expect(201, facilitator.api.post(`${address}/places`, { accountId }))).body.id;
  const join = ({ api }: Person, id: string, called: string): any =>
    api.post(`${mine}/${id}/joining`, { ...aYes, called });
  const asked = async ({ api }: Person, called: string): Promise<string> =>
    (await api.expect(201, api.post(`${address}/requests`, { ...aYes, called }))).body.id;
  const admit = (id: string): any => facilitator.api.post(`${address}/places/${id}/admission`);

  it('are one each, also for who was invited, until somebody leaves', async () => {
    const [one, two] = [await invited(room.patient), await invited(kim)];
    await room.patient.api.expect(200, join(room.patient, one, 'Sparrow'));
    const { status, body } = await join(kim, two, ' sparrow');
    expect([status, body.detail]).toEqual([409, expect.stringContaining('goes by this name already')]);
    expect((await kim.api.get(`${mine}/${two}`)).body).toMatchObject({ state: 'invited', called: null });
    await room.patient.api.expect(200, room.patient.api.post(`${mine}/${one}/leaving`));
    await kim.api.expect(200, join(kim, two, 'sparrow'));
  });

  it('are nobody’s who facilitates the group', async () => {
    const id = await invited(kim);
    expect((await join(kim, id, 'robin hale')).status).toBe(409);
    expect((await admit(await asked(room.patient, 'Robin Hale'))).status).toBe(409);
    await kim.api.expect(200, join(kim, id, 'Robin'));
  });

  it('go to one of two who come at the same moment, by whichever door', async () => {
    const [one, two] = [await invited(room.patient), await invited(kim)];
    const joining = await Promise.all([join(room.patient, one, 'Sparrow'), join(kim, two, 'SPARROW')]);
    expect(joining.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const leila = await room.clinic.patient([room.clinician], 'Leila');
    const omar = await room.clinic.patient([room.clinician], 'Omar');
    const [asking, called] = [await asked(leila, 'Otter'), await invited(omar)];
    const coming = await Promise.all([admit(asking), join(omar, called, 'otter')]);
    expect(coming.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
