import { startTestApp, type TestApp } from '../support/test-app.js';
import { Description } from './document.js';
import { exampleTried } from './explored.js';
import { Findings } from './exploration.js';

describe('The examples of the API description', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  it('can be sent as they are, with the ids of what there is', async () => {
    const description = new Description(service.contract);
    const findings = new Findings(description);
    const undone: string[] = [];
    const shown = description.operations.filter(
      (operation) => description.bodyOf(operation)?.example !== undefined,
    );
    // One after the other: the worlds share a clock.
    for (const operation of shown) {
      const refusal = await exampleTried(service, operation, findings);
      if (refusal !== null) undone.push(`${operation.definition.operationId}: ${refusal}`);
    }

    expect([...findings.wrong]).toEqual([]);
    expect(undone).toEqual([]);
  }, 1_800_000);
});
