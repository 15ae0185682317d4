import { startTestApp, type TestApp } from '../support/test-app.js';
import { Description } from './document.js';
import { explored, exploredAnew, exploredFurther, exploredPrepared, leftOf } from './explored.js';

describe('Many requests made from the API description', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  it('are answered as it says, and get everything done that there is', async () => {
    const seed = Number(process.env.CONCORD_TEST_SEED ?? Date.now() % 1_000_000);
    console.log(`CONCORD_TEST_SEED=${seed} repeats this run.`);
    const description = new Description(service.contract);
    const findings = await explored(service, seed);
    const left = (): string[] =>
      leftOf(description, findings).map(({ definition }) => definition.operationId);
    const tell = (after: string): void => console.log(`After ${after}, not done: ${left().join('|')}`);
    tell('all were asked for');
    await exploredPrepared(service, findings, seed + 1_000_000);
    tell('what takes preparation');
    await exploredFurther(service, findings, seed + 2_000_000);
    tell('one world for all that was left');
    await exploredAnew(service, findings, seed + 3_000_000);
    const { operations } = description;
    const seldom = operations.filter(
      ({ definition }) => (findings.reached.get(definition.operationId) ?? 0) < 2,
    );
    console.log(`${seldom.length} of ${operations.length} operations were done once, all others more often.`);
    console.log(findings.figures, [...findings.statuses], [...findings.wrong]);

    expect([...findings.wrong]).toEqual([]);
    expect(left()).toEqual([]);
  }, 3_600_000);
});
