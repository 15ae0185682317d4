import process from 'node:process';
import { newId } from '../../../src/core/ids.js';
import { each } from '../../support/each.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';
import { noTo, readersOf, yesTo, type Path } from './paths.js';

/** Each round opens and closes the record, and reads along every path after either. */
const rounds = process.env.CONCORD_LONG_TESTS ? 50 : 12;
/** Rounds are many, and access tokens last five minutes: so there are several records with as many rounds each. */
const worlds = process.env.CONCORD_LONG_TESTS ? 20 : 1;

describe('a withdrawn consent, or a no', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  const openAmong = async (paths: readonly Path[]): Promise<string[]> => {
    const open: string[] = [];
    await each(paths, async ({ name, isOpen }) => {
      if (await isOpen()) open.push(name);
    });
    return open.sort();
  };
  const namesOf = (paths: readonly Path[]): string[] => paths.map(({ name }) => name).sort();

  it('opens nothing to the very next request, by whatever path it comes, and all again once it is taken back', async () => {
    for (let world = 0; world < worlds; world += 1) {
      const { room, robin, dana, ofRobin, ofDana } = await readersOf(service);
      const { api, patientId } = room.patient;
      const consents = `/v1/patients/${patientId}/consents`;
      const wrong: string[][] = [];
      const expectOpen = async (paths: readonly Path[], expected: string[]): Promise<void> => {
        const open = await openAmong(paths);
        if (open.join() !== expected.join()) wrong.push(open);
      };
      for (let round = 0; round < rounds; round += 1) {
        const yes = await api.expect(201, api.post(consents, yesTo(robin)));
        await expectOpen(ofRobin, namesOf(ofRobin));
        await api.expect(200, api.post(`${consents}/${yes.body.id}/withdrawal`));
        await expectOpen(ofRobin, []);

        const no = await api.expect(201, api.post(consents, noTo(dana)));
        await expectOpen(ofDana, []);
        await api.expect(200, api.post(`${consents}/${no.body.id}/withdrawal`));
        await expectOpen(ofDana, namesOf(ofDana));
      }

      expect(wrong).toEqual([]);
      // The patient asks two of the questions, which are not refused.
      expect(await refusalsOf(robin)).toBe(rounds * (ofRobin.length - 2));
    }
  }, 3_600_000);

  it('answers a repeated key from how things stand now', async () => {
    const { room, dana } = await readersOf(service);
    const { api, patientId } = room.patient;
    const consents = `/v1/patients/${patientId}/consents`;
    const giving = api.with({ 'idempotency-key': newId() });
    const given = await giving.expect(201, giving.post(consents, noTo(dana)));
    await api.expect(200, api.post(`${consents}/${given.body.id}/withdrawal`));
    const again = await giving.expect(201, giving.post(consents, noTo(dana)));
    expect(again.body).toMatchObject({ id: given.body.id, status: 'inactive' });
  });
});

async function refusalsOf({ tenantId, accountId }: Person): Promise<number> {
  const refusals = `SELECT count(*)::int AS count FROM audit_event WHERE tenant_id = $1 AND account_id = $2 AND outcome = 'denied'`;
  const { rows } = await (await database()).query<{ count: number }>(refusals, [tenantId, accountId]);
  return rows[0]?.count ?? 0;
}
