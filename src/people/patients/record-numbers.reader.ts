import type { Db } from '../../core/database/db.js';
import { typedKey } from '../../core/text/typed.js';

const bare = (key: string): string => `translate(${key}, '- ', '')`;

/**
 * The record that somebody means by a number, as it is compared (core/text/typed.ts): the very one; or else the only one that has
 * the same letters and figures, because a wristband is read out without its hyphens and blanks. Where two have them, it is none.
 */
export const recordNumbered = (key: string): string => `
  SELECT coalesce(
    (SELECT very.id FROM patient very WHERE very.identifier_key = ${key}),
    (SELECT min(alike.id::text)::uuid FROM patient alike
     WHERE ${bare('alike.identifier_key')} = ${bare(key)} HAVING count(*) = 1))`;

/** @returns the id of the record that somebody means by this number, or null */
export async function recordMeant(db: Db, number: string): Promise<string | null> {
  const [found] = await db.query<{ id: string | null }>(`SELECT (${recordNumbered('$1')}) AS id`, [
    typedKey(number),
  ]);
  return found?.id ?? null;
}
