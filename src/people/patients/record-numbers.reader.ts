import type { Db } from '../../core/database/db.js';
import { typedKey } from '../../core/text/typed.js';

const between = /[- ]/g;
/** What a pattern of SQL would take for something else. */
const wild = /[\\%_]/g;

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

/** Whether a record has the number of a pattern (`numberPattern`). */
export const isNumberedLike = (alias: string, pattern: string): string =>
  `${bare(`${alias}.identifier_key`)} LIKE ${pattern}`;

/**
 * What somebody types to search, as a pattern of record numbers without hyphens and blanks: the whole number, or where there is a
 * figure in it its beginning. With the letters alone all of an organisation's numbers may begin. Null: no number is meant.
 */
export function numberPattern(typed: string): string | null {
  const number = typedKey(typed).replaceAll(between, '');
  if (number === '') return null;
  return number.replaceAll(wild, '\\$&') + (/\d/.test(number) ? '%' : '');
}

/** @returns the id of the record that somebody means by this number, or null */
export async function recordMeant(db: Db, number: string): Promise<string | null> {
  const [found] = await db.query<{ id: string | null }>(`SELECT (${recordNumbered('$1')}) AS id`, [
    typedKey(number),
  ]);
  return found?.id ?? null;
}
