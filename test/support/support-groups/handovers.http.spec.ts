import { aRoom, type Room } from '../room.js';
import { aSupportGroupOfOurs, aYes } from '../support-group.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { PatientPerson, Person } from '../world.js';

const handovers = '/v1/me/group-handovers';
const mine = '/v1/me/support-groups';

describe('the hand-over of a support group', () => {
  let service: TestApp;
  let room: Room;
  let before: Person;
  let next: Person;
  let kim: PatientPerson;
  let address: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    before = await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' });
    next = await room.clinic.person(['peer_supporter'], { name: 'Noa Bell' });
    kim = await room.clinic.patient([room.clinician], 'Kim');
    const founding = before.api.post('/v1/support-groups', aSupportGroupOfOurs);
    address = `/v1/support-groups/${(await before.api.expect(201, founding)).body.id}`;
  });
  afterAll(() => service.close());

  const done = async ({ api }: Person, path: string, body: object = {}): Promise<any> =>
    (await api.expect(200, api.post(path, body))).body;
  const read = async ({ api }: Person, path: string): Promise<any> =>
    (await api.expect(200, api.get(path))).body;
  const tell = async ({ api }: Person, path: string): Promise<number> => (await api.get(path)).status;
  const asked = async ({ api }: Person, called: string): Promise<string> =>
    (await api.expect(201, api.post(`${address}/requests`, { ...aYes, called }))).body.id;
  const joined = async (who: Person, called: string): Promise<string> => {
    const id = await asked(who, called);
    await done(before, `${address}/places/${id}/admission`);
    return id;
  };
  const offered = async (to: Person = next, by: Person = before): Promise<string> =>
    (await by.api.expect(201, by.api.post(`${address}/handovers`, { accountId: to.accountId }))).body.id;
  const handedOver = async (): Promise<void> => done(next, `${handovers}/${await offered()}/acceptance`);
  const kindsOf = async (who: Person): Promise<string[]> =>
    (await read(who, '/v1/me/notices')).items.map(({ kind }: any) => kind);

  it('changes nothing before the other one says yes, and puts the first one outside with it', async () => {
    await joined(room.patient, 'Sparrow');
    const id = await offered();
    expect(await kindsOf(next)).toContain('group_handover_offered');
    expect((await read(room.patient, address)).facilitator.displayName).toBe('Robin Hale');
    expect(await tell(next, `${address}/words`)).toBe(404);
    expect(await done(next, `${handovers}/${id}/acceptance`)).toMatchObject({ state: 'accepted' });
    expect((await read(room.patient, address)).facilitator.displayName).toBe('Noa Bell');
    for (const path of [`${address}/words`, `${address}/places`, `${address}/meetings`])
      expect([await tell(before, path), await tell(next, path)]).toEqual([404, 200]);
    expect(await kindsOf(before)).toContain('group_handover_answered');
  });

  it('tells nobody’s name: who is in lets the next one know by their own yes, or leaves', async () => {
    const place = await joined(room.patient, 'Sparrow');
    const other = await joined(kim, 'Otter');
    await handedOver();
    expect(await kindsOf(room.patient)).toContain('group_news');
    const { text } = await next.api.get(`${address}/places`);
    for (const secret of ['Alex', room.patient.accountId, 'Kim', kim.accountId])
      expect(text).not.toContain(secret);
    expect(await read(room.patient, `${mine}/${place}`)).toMatchObject({
      ...{ state: 'in', isKnownToFacilitator: false, acceptedEdition: 1 },
      group: { conductEdition: 2 },
    });
    expect((await room.patient.api.post(`${address}/words`, { words: 'Hello' })).status).toBe(409);
    await done(room.patient, `${mine}/${place}/conduct`, { acceptsConduct: true, conductEdition: 2 });
    await room.patient.api.expect(201, room.patient.api.post(`${address}/words`, { words: 'Hello' }));
    await done(kim, `${mine}/${other}/leaving`);
    const { items } = await read(next, `${address}/places`);
    expect(items.map(({ called, person, state }: any) => [called, state, person?.accountId])).toEqual([
      ['Otter', 'left', undefined],
      ['Sparrow', 'in', room.patient.accountId],
    ]);
  });

  it('reaches the next one with who asked and waits, and nobody joins whom they did not read about', async () => {
    const place = await asked(room.patient, 'Sparrow');
    const inviting = before.api.post(`${address}/places`, { accountId: kim.accountId });
    const { id: invitation } = (await before.api.expect(201, inviting)).body;
    await handedOver();
    const { items } = await read(next, '/v1/me/notices?kind=group_asked');
    expect(items).toMatchObject([{ aboutId: place }]);
    expect(await done(next, `${address}/places/${place}/admission`)).toMatchObject({
      ...{ called: 'Sparrow', state: 'in', person: null },
    });
    expect((await kim.api.post(`${mine}/${invitation}/joining`, aYes)).status).toBe(409);
    await done(kim, `${mine}/${invitation}/joining`, { ...aYes, called: 'Otter', conductEdition: 2 });
    const places = (await read(next, `${address}/places`)).items;
    expect(places[0].person.accountId).toBe(kim.accountId);
  });

  it('keeps what was shared, as said by whoever said it', async () => {
    await joined(room.patient, 'Sparrow');
    for (const who of [before, room.patient])
      await who.api.expect(201, who.api.post(`${address}/words`, { words: 'A long week' }));
    await handedOver();
    expect((await read(next, `${address}/words`)).items).toMatchObject([
      { saidAs: 'Sparrow', isFromFacilitator: false },
      { saidAs: 'Robin Hale', isFromFacilitator: true },
    ]);
  });

  it('is refused, taken back and offered to another one, and each is over then', async () => {
    const first = await offered();
    expect((await before.api.post(`${handovers}/${first}/acceptance`)).status).toBe(403);
    for (const device of [next, next]) await done(device, `${handovers}/${first}/refusal`);
    expect((await kindsOf(before)).filter((kind) => kind === 'group_handover_answered')).toHaveLength(1);
    expect((await next.api.post(`${handovers}/${first}/acceptance`)).status).toBe(409);
    const second = await offered();
    for (const device of [before, before]) await done(device, `${handovers}/${second}/taking-back`);
    expect((await next.api.post(`${handovers}/${second}/acceptance`)).status).toBe(409);
    const third = await offered();
    const fourth = await offered(room.clinician);
    expect(await read(next, `${handovers}/${third}`)).toMatchObject({ state: 'taken-back' });
    await done(before, `${address}/closing`);
    expect(await read(room.clinician, `${handovers}/${fourth}`)).toMatchObject({ state: 'taken-back' });
    const open = (await read(room.clinician, '/v1/me/notices?kind=group_handover_offered')).items;
    expect(open.map(({ doneAt }: any) => doneAt === null)).toEqual([false]);
    expect((await before.api.post(`${address}/handovers`, { accountId: next.accountId })).status).toBe(409);
  });

  it('is for colleagues alone, by whoever facilitates the group, and seen by the two', async () => {
    const { clinic, patient, clinician } = room;
    for (const accountId of [before.accountId, patient.accountId, room.planId]) {
      const wrong = await before.api.post(`${address}/handovers`, { accountId });
      expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/accountId']);
    }
    const administrator = await clinic.person(['administrator']);
    for (const who of [clinician, next, administrator, patient])
      expect((await who.api.post(`${address}/handovers`, { accountId: clinician.accountId })).status).toBe(
        403,
      );
    const id = await offered();
    for (const who of [clinician, administrator]) expect(await tell(who, `${handovers}/${id}`)).toBe(404);
    expect(await tell(next, `${handovers}/${id}`)).toBe(200);
  });

  it('is offered by an administrator where whoever facilitated the group is gone, who learns nothing by it', async () => {
    const place = await joined(room.patient, 'Sparrow');
    await offered(room.clinician);
    const administrator = await room.clinic.person(['administrator']);
    const alone = '/v1/support-groups?leftAlone=true';
    expect((await read(administrator, alone)).items).toEqual([]);
    await done(administrator, `/v1/accounts/${before.accountId}/disablement`);
    expect((await read(administrator, alone)).items).toMatchObject([
      { facilitator: { displayName: 'Robin Hale' } },
    ]);
    for (const who of [room.patient, room.clinician]) expect((await read(who, alone)).items).toEqual([]);
    const id = await offered(next, administrator);
    expect(await tell(administrator, `${address}/places`)).toBe(403);
    await done(next, `${handovers}/${id}/acceptance`);
    expect((await read(administrator, alone)).items).toEqual([]);
    expect((await read(room.patient, `${mine}/${place}`)).group.facilitator.displayName).toBe('Noa Bell');
  });

  it('is offered to nobody who has the name of somebody in the group', async () => {
    await joined(room.patient, ' noa  BELL');
    const { status, body } = await before.api.post(`${address}/handovers`, { accountId: next.accountId });
    expect([status, body.detail]).toEqual([
      409,
      expect.stringContaining('goes by the name of this colleague'),
    ]);
    for (const secret of ['Alex', room.patient.accountId]) expect(JSON.stringify(body)).not.toContain(secret);
    expect((await read(before, handovers)).items).toEqual([]);
    await offered(room.clinician);
  });

  it('is accepted by nobody who has the name of somebody who came in the meantime', async () => {
    const id = await offered();
    const place = await joined(room.patient, 'Noa Bell');
    const { status, body } = await next.api.post(`${handovers}/${id}/acceptance`);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('goes by your name')]);
    for (const secret of ['Alex', room.patient.accountId]) expect(JSON.stringify(body)).not.toContain(secret);
    expect((await read(kim, address)).facilitator.displayName).toBe('Robin Hale');
    expect(await read(next, `${handovers}/${id}`)).toMatchObject({ state: 'offered' });
    expect(await tell(next, `${address}/places`)).toBe(404);
    await done(room.patient, `${mine}/${place}/leaving`);
    await done(next, `${handovers}/${id}/acceptance`);
    expect((await read(kim, address)).facilitator.displayName).toBe('Noa Bell');
  });

  it('and a place under the same name go to one of the two, who come at the same moment', async () => {
    const id = await offered();
    const inviting = before.api.post(`${address}/places`, { accountId: kim.accountId });
    const { id: invitation } = (await before.api.expect(201, inviting)).body;
    const answers = await Promise.all([
      next.api.post(`${handovers}/${id}/acceptance`),
      kim.api.post(`${mine}/${invitation}/joining`, { ...aYes, called: 'Noa Bell' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('tells an administrator who rescues a group nothing of the names in it', async () => {
    await joined(room.patient, 'Noa Bell');
    const administrator = await room.clinic.person(['administrator']);
    await done(administrator, `/v1/accounts/${before.accountId}/disablement`);
    const id = await offered(next, administrator);
    expect((await next.api.post(`${handovers}/${id}/acceptance`)).status).toBe(409);
    await done(next, `${handovers}/${id}/refusal`);
    await done(room.clinician, `${handovers}/${await offered(room.clinician, administrator)}/acceptance`);
    expect((await read(room.patient, address)).facilitator.displayName).toBe('Dana Reyes');
  });

  it('is accepted once, however many devices say so at the same moment', async () => {
    const one = await offered();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => next.api.post(`${handovers}/${one}/acceptance`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await read(next, address)).conductEdition).toBe(2);
  });

  it('is offered to one at a time, however many are asked at the same moment', async () => {
    const to = [next, room.clinician, await room.clinic.practitioner()];
    const answers = await Promise.all(
      to.map(({ accountId }) => before.api.post(`${address}/handovers`, { accountId })),
    );
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const { items } = await read(before, handovers);
    expect(items.filter(({ state }: any) => state === 'offered')).toHaveLength(1);
  });
});
