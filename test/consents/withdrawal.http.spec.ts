import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { newId } from '../../src/core/ids.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { database, type PatientPerson, type Person } from '../support/world.js';

/** Each round gives a consent, reads along every path, withdraws, and reads along every path again. */
const rounds = process.env.CONCORD_LONG_TESTS ? 1000 : 40;

describe('a withdrawn consent', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('opens nothing to the very next request, by whatever path it comes', async () => {
    const room = await aRoom(service);
    const { clinic, patient: alex } = room;
    const robin = await clinic.person(['peer_supporter']);
    const paths = await pathsToThePlan(room);
    const given = {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: robin.accountId, dataClasses: ['plan', 'progress', 'decisions'] }],
    };
    const seen: number[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const consents = `/v1/patients/${alex.patientId}/consents`;
      const consent = await alex.api.expect(201, alex.api.post(consents, given));
      const before = await statuses(robin, paths);
      await alex.api.expect(200, alex.api.post(`${consents}/${consent.body.id}/withdrawal`));
      seen.push([...new Set(before), ...new Set(await statuses(robin, paths))]);
      expect(await explained(alex, robin)).toBe(false);
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

  it('refuses every read that begins after its answer, however many race it', async () => {
    const { clinic, patient: alex, plan } = await aRoom(service);
    const robin = await clinic.person(['peer_supporter']);
    for (let round = 0; round < 10; round += 1) {
      const consent = await clinic.share(alex.patientId, robin);
      const reads: { began: number; ended: number; status: number }[] = [];
      let going = true;
      const reader = async (): Promise<void> => {
        while (going) {
          const began = performance.now();
          const { status } = await robin.api.get(plan);
          reads.push({ began, ended: performance.now(), status });
        }
      };
      const readers = [reader(), reader(), reader(), reader()];
      await robin.api.expect(200, robin.api.get(plan));
      const asked = performance.now();
      await alex.api.expect(
        200,
        alex.api.post(`/v1/patients/${alex.patientId}/consents/${consent}/withdrawal`),
      );
      const answered = performance.now();
      await robin.api.expect(404, robin.api.get(plan));
      going = false;
      await Promise.all(readers);
      for (const { began, ended, status } of reads) {
        if (ended < asked) expect(status).toBe(200);
        if (began > answered) expect(status).toBe(404);
      }
    }
  }, 60_000);

  it('answers a repeated key from how things stand now', async () => {
    const { clinician, patient, plan } = await aRoom(service);
    const once = clinician.api.with({ 'idempotency-key': newId() });
    const support = { name: 'Sam', relationship: 'sister' };
    await once.expect(201, once.post(`${plan}/supports`, support));
    const consents = `/v1/patients/${patient.patientId}/consents`;
    const provisions = [{ effect: 'deny', recipientAccountId: clinician.accountId, dataClasses: ['plan'] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    const giving = patient.api.with({ 'idempotency-key': newId() });
    const given = await giving.expect(201, giving.post(consents, no));
    await once.expect(403, once.post(`${plan}/supports`, support));
    await patient.api.expect(200, patient.api.post(`${consents}/${given.body.id}/withdrawal`));
    await once.expect(201, once.post(`${plan}/supports`, support));
    const again = await giving.expect(201, giving.post(consents, no));
    expect(again.body).toMatchObject({ id: given.body.id, status: 'inactive' });
  });
});

/** Every address at which a peer supporter meets the record, open cursors included. */
async function pathsToThePlan(room: Room): Promise<string[]> {
  const { clinician, patient, plan } = room;
  const record = `/v1/patients/${patient.patientId}`;
  const goalId = await anAgreedGoal(room);
  const help = { op: 'intervention.add', goalId, type: 'therapy', title: 'Walks' };
  const helps = await agreeOn(room, [
    help,
    { op: 'step.add', goalId, description: 'Go', owner: { kind: 'patient' } },
  ]);
  const made = async (path: string, body: object): Promise<string> =>
    (await clinician.api.expect(201, clinician.api.post(path, body))).body.id;
  const entry = await made(`${plan}/progress`, { goalId, note: 'Out twice' });
  const decision = await made(`${record}/decisions`, { question: 'What next?' });
  const support = await made(`${plan}/supports`, { name: 'Sam', relationship: 'sister' });
  const cursor = (id: string): string =>
    `limit=1&cursor=${Buffer.from(JSON.stringify([id])).toString('base64url')}`;
  return [
    `${record}/care-plans`,
    `${record}/care-plans?${cursor(room.planId)}`,
    plan,
    `${plan}/about-me`,
    `${plan}/goals/${goalId}`,
    `${plan}/interventions/${helps.ops[0].interventionId}`,
    `${plan}/steps/${helps.ops[1].stepId}`,
    `${plan}/supports/${support}`,
    `${plan}/status-changes`,
    `${plan}/progress`,
    `${plan}/progress?${cursor(entry)}`,
    `${plan}/progress/${entry}`,
    `${plan}/attainment`,
    `${record}/decisions`,
    `${record}/decisions?${cursor(decision)}`,
    `${record}/decisions/${decision}`,
  ];
}

async function explained(alex: PatientPerson, robin: Person): Promise<boolean> {
  const question = `accountId=${robin.accountId}&action=plan.read`;
  const { body } = await alex.api.get(`/v1/patients/${alex.patientId}/access/explain?${question}`);
  return body.allowed;
}

function statuses(person: Person, paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(async (path) => (await person.api.get(path)).status));
}
