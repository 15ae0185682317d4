import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

/** Something in the catalogue that could let one organisation or patient see another's rows. */
export interface Finding {
  readonly object: string;
  readonly finding: string;
}

/**
 * Asks the catalogue whether tables, keys, policies, functions and privileges keep organisations and patients apart.
 * The rules, each with its reason, are in migrations/checks/schema-gate.sql.
 */
export async function schemaFindings(
  client: Pick<pg.ClientBase, 'query'>,
  rootDir: string,
): Promise<Finding[]> {
  const gate = readFileSync(join(rootDir, 'migrations', 'checks', 'schema-gate.sql'), 'utf8');
  return (await client.query<Finding>(gate)).rows;
}
