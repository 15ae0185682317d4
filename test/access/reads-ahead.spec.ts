import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { mayKey } from '../../src/access/may.decorator.js';
import { entryOf, type Action } from '../../src/access/access-matrix.js';
import { readsAheadKey, type Foresight } from '../../src/access/reads-ahead.decorator.js';
import { Db } from '../../src/core/database/db.js';
import { newId } from '../../src/core/ids.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic } from '../support/world.js';

/** By what row policies keep something back from whoever asks; it is known only when they were let in. */
const keptBackBySettings = /concord\.(?:\w*kept_back|about_reader|untold)/;

describe('What is read ahead, before it is known whether it may be read', () => {
  let service: TestApp;
  let db: Db;
  let clinic: Clinic;
  beforeAll(async () => {
    service = await startTestApp();
    db = service.app.get(Db, { strict: false });
    clinic = await Clinic.open(service);
  });
  afterAll(() => service.close());

  const handlers = (): object[] =>
    [...service.app.get(ModulesContainer).values()]
      .flatMap(({ controllers }) => [...controllers.values()])
      .flatMap(({ metatype }) => Object.values(Object.getOwnPropertyDescriptors(metatype?.prototype)))
      .map(({ value }) => value as unknown)
      .filter((value): value is object => typeof value === 'function')
      .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler));
  const ahead = (): object[] => handlers().filter((handler) => Reflect.hasMetadata(readsAheadKey, handler));

  /** How the database would carry it out for the role of the service, with every condition of its row policies. */
  const planned = async (sql: string, parameters: readonly unknown[]): Promise<string> => {
    const scope = { scope: 'patient', tenantId: clinic.tenantId, patientId: newId() } as const;
    const rows = await db.transaction(scope, () => db.query(`EXPLAIN (VERBOSE) ${sql}`, parameters));
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it('touches nothing that its row policies keep back by who asks', async () => {
    expect(await planned('SELECT lesson FROM setback', [])).toMatch(keptBackBySettings);
    expect(ahead()).not.toHaveLength(0);
    for (const handler of ahead()) {
      const foresee = Reflect.getMetadata(readsAheadKey, handler) as Foresight;
      const address = { patientId: newId(), planId: newId() };
      const statement = foresee(address, {}, service.clock.now());
      const plan = await planned(statement?.sql ?? '', statement?.parameters ?? []);
      expect(plan).toMatch(/concord\.tenant_id/);
      expect(plan).not.toMatch(keptBackBySettings);
    }
  });

  it('is about one patient, whose record the address names', () => {
    for (const handler of ahead()) {
      const action = Reflect.getMetadata(mayKey, handler) as Action;
      expect([action, entryOf(action).about]).toEqual([action, 'patient']);
    }
  });
});
