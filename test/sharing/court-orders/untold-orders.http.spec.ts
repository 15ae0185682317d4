import { aCourtsOrder } from '../../support/court-order.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';
import { fromNow, heardByNow } from '../../organisation/events/hearing.js';

const letter = { dataClasses: ['plan'], what: 'The goals of 2025', how: 'Sealed, by courier' };
const subpoena = { issuedBy: 'Clerk of the court', reference: 'S-4', issuedOn: '2026-02-20' };

/** A court can forbid that the patient is told: until they are, nothing that the patient’s side reads speaks of it. */
describe('an order of a court that the patient was not told of', () => {
  let service: TestApp;
  let room: Room;
  let officer: Person;
  let parent: Person;
  let narrow: Person;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    officer = await room.clinic.person(['privacy_officer'], { name: 'Pat Lind' });
    parent = await acting('Hodan Yusuf', ['plan', 'substance_use']);
    narrow = await acting('Nora Lind', ['plan']);
  });
  afterAll(() => service.close());

  async function acting(name: string, dataClasses: string[]): Promise<Person> {
    const person = await room.clinic.person(['representative'], { name });
    const authority = { kind: 'guardian', evidence: 'Order seen', dataClasses, acts: ['read', 'take_part'] };
    const { api } = room.clinician;
    const given = { accountId: person.accountId, ...authority };
    await api.expect(201, api.post(`${record}/representatives`, given));
    return person;
  }

  /** @returns the ids of the order and of what was disclosed under it */
  async function carriedOut(): Promise<string[]> {
    const { api } = officer;
    const untold = { toldOn: null, notToldReason: 'The court forbade it for now' };
    const { body: order } = await api.expect(201, api.post(`${record}/court-orders`, aCourtsOrder(untold)));
    await api.expect(200, api.post(`${record}/court-orders/${order.id}/subpoena`, subpoena));
    const { body: left } = await api.expect(
      201,
      api.post(`${record}/court-orders/${order.id}/disclosures`, letter),
    );
    await api.expect(200, api.get(`${record}/court-orders/${order.id}`));
    await api.expect(200, api.get(`${record}/court-orders`));
    await api.expect(422, api.post(`${record}/court-orders`, aCourtsOrder({ ...untold, conditions: null })));
    const beyond = { ...letter, dataClasses: ['journal'] };
    await api.expect(422, api.post(`${record}/court-orders/${order.id}/disclosures`, beyond));
    return [order.id, left.id];
  }

  const logOf = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get(`${record}/access-log?limit=100`))).body.items;
  const ofOrders = (items: any[]): any[] => items.filter(({ action }) => action.startsWith('court_order'));

  it('is in neither log nor page of today, and no screen hears of it, until the patient is told', async () => {
    const { patient } = room;
    const everybody = [patient, parent, narrow];
    const from = await Promise.all(everybody.map(fromNow));
    const [orderId, leftId] = await carriedOut();
    for (const [index, each] of everybody.entries()) {
      expect(ofOrders(await logOf(each))).toEqual([]);
      const heard = (await heardByNow(each, from[index] as string)).map(({ name }) => name);
      expect(heard.filter((name) => name.startsWith('court_order'))).toEqual([]);
      const { body } = await each.api.expect(200, each.api.get(`${record}/today`));
      expect(JSON.stringify(body.changes)).not.toContain('court_order');
    }
    const told = officer.api.post(`${record}/court-orders/${orderId}/telling`, { toldOn: '2026-03-01' });
    await officer.api.expect(200, told);
    for (const each of [patient, parent]) {
      const lines = ofOrders(await logOf(each));
      const resources = lines.map(({ resourceId }) => resourceId);
      expect(resources).toEqual(expect.arrayContaining([orderId, leftId]));
      expect(lines).toContainEqual(expect.objectContaining({ action: 'court_order.read', resourceId: null }));
    }
    expect(ofOrders(await logOf(narrow))).toEqual([]);
  });

  it('leaves in the log what the patient was told of, and what others looked at', async () => {
    const { patient, clinician } = room;
    const { body: entry } = await patient.api.expect(
      201,
      patient.api.post(`${record}/excluded-persons`, { name: 'Kim' }),
    );
    await clinician.api.expect(200, clinician.api.get(`${record}/excluded-persons/${entry.id}/ties`));
    const { body: told } = await officer.api.expect(
      201,
      officer.api.post(`${record}/court-orders`, aCourtsOrder()),
    );
    await carriedOut();
    const log = await logOf(patient);
    expect(ofOrders(log).map(({ resourceId }) => resourceId)).toEqual([null, told.id]);
    expect(log.map(({ action }) => action)).toContain('excluded_person.ties');
  });

  it('is asked about by nobody of the patient’s side, and is on the privacy officer’s trail all the while', async () => {
    const [orderId] = await carriedOut();
    const { body } = await officer.api.expect(
      200,
      officer.api.get(`/v1/audit-events?limit=100&patientId=${room.patient.patientId}`),
    );
    const line = body.items.find(({ resourceId }: any) => resourceId === orderId);
    for (const { api } of [room.patient, parent])
      await api.expect(404, api.post(`${record}/access-log/${line.id}/dispute`, {}));
  });
});
