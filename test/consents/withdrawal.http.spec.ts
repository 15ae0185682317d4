import process from 'node:process';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, database, type PatientPerson, type Person } from '../support/world.js';

/** Each round gives a consent, reads along every path, withdraws, and reads along every path again. */
const rounds = process.env.CONCORD_LONG_TESTS ? 1000 : 40;

describe('a withdrawn consent', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('opens nothing to the very next request, by whatever path it comes', async () => {
    const clinic = await Clinic.open(service);
    const dana = await clinic.practitioner();
    const robin = await clinic.person(['peer_supporter']);
    const alex = await clinic.patient([dana]);
    const paths = await pathsToThePlan(dana, alex);
    const given = {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: robin.accountId, dataClasses: ['plan'] }],
    };
    const seen: number[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const consents = `/v1/patients/${alex.patientId}/consents`;
      const consent = await alex.api.expect(201, alex.api.post(consents, given));
      const before = await statuses(robin, paths);
      await alex.api.expect(200, alex.api.post(`${consents}/${consent.body.id}/withdrawal`));
      seen.push([...new Set(before), ...new Set(await statuses(robin, paths))]);
    }

    expect(seen).toEqual(Array.from({ length: rounds }, () => [200, 404]));
    const { rows } = await (
      await database()
    ).query(
      `SELECT count(*)::int AS refused FROM audit_event WHERE tenant_id = $1 AND account_id = $2 AND outcome = 'denied'`,
      [clinic.tenantId, robin.accountId],
    );
    expect(rows).toEqual([{ refused: rounds * paths.length }]);
  }, 300_000);
});

/** Every address at which a peer supporter meets the plan, an open cursor included. */
async function pathsToThePlan(dana: Person, alex: PatientPerson): Promise<string[]> {
  const plans = `/v1/patients/${alex.patientId}/care-plans`;
  const plan = await dana.api.expect(201, dana.api.post(plans, { title: 'My plan' }));
  const cursor = Buffer.from(JSON.stringify([plan.body.id])).toString('base64url');
  return [
    plans,
    `${plans}?limit=1&cursor=${cursor}`,
    `${plans}/${plan.body.id}`,
    `${plans}/${plan.body.id}/about-me`,
  ];
}

function statuses(person: Person, paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(async (path) => (await person.api.get(path)).status));
}
