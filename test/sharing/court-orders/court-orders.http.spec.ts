import { aCourtsOrder } from '../../support/court-order.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const subpoena = { issuedBy: 'Clerk of the court', reference: 'S-4', issuedOn: '2026-02-20' };
const letter = {
  dataClasses: ['plan', 'substance_use'],
  what: 'The goals of 2025',
  how: 'Sealed, by courier',
};

describe('orders of courts over records (42 CFR 2.61-2.67)', () => {
  let service: TestApp;
  let room: Room;
  let officer: Person;
  let orders: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    officer = await room.clinic.person(['privacy_officer'], { name: 'Pat Lind' });
    orders = `/v1/patients/${room.patient.patientId}/court-orders`;
  });
  afterAll(() => service.close());

  const recorded = async (changes: object = {}): Promise<any> =>
    (await officer.api.expect(201, officer.api.post(orders, aCourtsOrder(changes)))).body;
  const move = (id: string, name: string, body: object = {}): Promise<any> =>
    officer.api.post(`${orders}/${id}/${name}`, body);
  const accountFor = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get(`/v1/patients/${room.patient.patientId}/disclosures`))).body.items;

  it('only authorise: nothing is disclosed without the subpoena, and then it is in the account, in words', async () => {
    const { id, compels } = await recorded();
    expect(compels).toBe(false);
    const refused = await move(id, 'disclosures', letter);
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toContain('subpoena');
    expect((await move(id, 'subpoena', subpoena)).body).toMatchObject({ subpoena, compels: true });
    expect((await move(id, 'subpoena', subpoena)).status).toBe(409);
    const { body } = await officer.api.expect(201, move(id, 'disclosures', letter));
    expect(body).toMatchObject({
      ...{ basis: 'court_order', courtOrderId: id, consentId: null, consentVersion: null },
      ...{ recipient: 'Clerk of the court', purposeCode: 'legal_proceedings', what: 'The goals of 2025' },
      notice: expect.stringContaining('42 CFR part 2'),
      purpose: 'What the court has ordered: The goals of 2025',
      basisInWords:
        'The order of the Superior Court of Riverside County in the case CV-117, of February 16, 2026, with a subpoena',
    });
    const [seen] = await accountFor(room.patient);
    expect(seen).toMatchObject({ id: body.id, disclosedBy: { displayName: 'Pat Lind' } });
    const csv = await room.patient.api.get(`/v1/patients/${room.patient.patientId}/disclosures.csv`);
    expect(csv.text).toContain('The order of the Superior Court');
  });

  it('reach as far as they say, to whom they say, until their last day or their end', async () => {
    const tomorrow = new Date(service.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    const { id } = await recorded({ expiresOn: tomorrow });
    await officer.api.expect(200, move(id, 'subpoena', subpoena));
    const beyond = await move(id, 'disclosures', { ...letter, dataClasses: ['journal'] });
    expect([beyond.status, beyond.body.errors[0].pointer]).toEqual([422, '/dataClasses']);
    expect((await move(id, 'disclosures', { ...letter, recipient: 'Somebody else' })).status).toBe(400);
    const over = await recorded({ expiresOn: '2026-03-01' });
    await officer.api.expect(200, move(over.id, 'subpoena', subpoena));
    expect((await move(over.id, 'disclosures', letter)).status).toBe(422);
    expect((await move(id, 'ending', { reason: 'Vacated' })).body.compels).toBe(false);
    expect((await move(id, 'disclosures', letter)).status).toBe(409);
    expect((await move(id, 'ending', { reason: 'Again' })).status).toBe(409);
  });

  it.each(['noticeGiven', 'chanceToAnswer', 'fictitiousName', 'goodCauseFound', 'limitsSet'])(
    'for a civil purpose are none without “%s” (2.64), which is named',
    async (condition) => {
      const { conditions } = aCourtsOrder();
      const order = aCourtsOrder({ conditions: { ...conditions, [condition]: false } });
      const refused = await officer.api.post(orders, order);
      expect(refused.status).toBe(422);
      expect(refused.body.errors.map(({ pointer }: any) => pointer)).toEqual([`/conditions/${condition}`]);
    },
  );

  it('open nothing that is held for research or audits, and say when the patient was told or why not', async () => {
    for (const wrong of [{ ofResearchOrAudit: true }, { toldOn: null }, { conditions: null }])
      expect((await officer.api.post(orders, aCourtsOrder(wrong))).status).toBe(422);
    await recorded({ section: '2.65', conditions: null });
  });

  it('are seen by the patient with what left under them from when they are told, and not before', async () => {
    const { api } = room.patient;
    const { id } = await recorded({ toldOn: null, notToldReason: 'The court has sealed it until May' });
    await officer.api.expect(200, move(id, 'subpoena', subpoena));
    await officer.api.expect(201, move(id, 'disclosures', letter));
    expect((await api.get(`${orders}/${id}`)).status).toBe(404);
    expect((await api.get(orders)).body.items).toEqual([]);
    for (const who of [room.patient, room.clinician]) expect(await accountFor(who)).toEqual([]);
    expect(await accountFor(officer)).toHaveLength(1);
    await officer.api.expect(200, move(id, 'telling', { toldOn: '2026-05-02' }));
    await api.expect(200, api.get(`${orders}/${id}`));
    expect(await accountFor(room.patient)).toHaveLength(1);
    const { body } = await api.get('/v1/me/notices');
    expect(body.items.map(({ kind }: any) => kind)).toContain('court_order_told');
    expect((await move(id, 'telling', { toldOn: '2026-05-02' })).status).toBe(409);
  });

  it('go through the privacy officer, and nobody about their own record', async () => {
    const { clinic, clinician, patient } = room;
    expect((await clinician.api.post(orders, aCourtsOrder())).status).toBe(403);
    expect((await clinician.api.get(orders)).status).toBe(403);
    expect((await patient.api.post(orders, aCourtsOrder())).status).toBe(403);
    const patientId = await clinic.record('Pat');
    const own = await clinic.person(['privacy_officer', 'patient'], { patientId });
    expect((await own.api.post(`/v1/patients/${patientId}/court-orders`, aCourtsOrder())).status).toBe(403);
  });
});
