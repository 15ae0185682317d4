import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { explored, exploredFurther } from './explored.js';

/** What chance does not come to: it takes one state, or one secret, that a test of its own brings about. */
const reachedByTheirOwnTests: readonly string[] = [];

describe('Many requests made from the API description', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  it('are answered as it says, and get nearly everything done that there is', async () => {
    const seed = Number(process.env.CONCORD_TEST_SEED ?? Date.now() % 1_000_000);
    console.log(`CONCORD_TEST_SEED=${seed} repeats this run.`);
    const findings = await explored(service, seed);
    for (let round = 1; round <= 3; round += 1)
      await exploredFurther(service, findings, seed + round * 1_000_000);

    const ids = operationsOf(service.contract).map(({ definition }) => definition.operationId);
    const unreached = ids.filter((id) => !findings.reached.has(id));
    console.log(findings.figures, [...findings.statuses], `not done: ${unreached.join(', ')}`);
    expect([...findings.wrong]).toEqual([]);
    expect(unreached.filter((id) => !reachedByTheirOwnTests.includes(id))).toEqual([]);
  }, 3_600_000);
});
