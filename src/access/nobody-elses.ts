import { BrokenRule } from '../core/errors.js';
import { say } from '../core/language/say.js';
import { dataClasses, type DataClass } from './access-matrix.js';

/** A journal is its author's alone, at the level of the database: no consent opens it, so a yes to it would mislead. */
const nobodyElses: readonly DataClass[] = ['journal'];

/** What can be opened to somebody, and closed to them: all of it is the whole record. */
export const openable: readonly DataClass[] = dataClasses.filter((each) => !nobodyElses.includes(each));

/** Whether these kinds of data are the whole record. @param classes an SQL expression: text[] */
export const isWholeRecordIn = (classes: string): string =>
  `${classes} @> ARRAY[${openable.map((each) => `'${each}'`).join(', ')}]`;

/** @throws {BrokenRule} where something is to be opened that nothing opens, with the way that there is instead */
export function requireOpenable(named: readonly DataClass[], pointer: string): void {
  if (!named.some((each) => nobodyElses.includes(each))) return;
  throw new BrokenRule(
    say`The journal is its author’s alone: no consent opens it to anybody. Leave journal out. Its author shows one entry to one person with POST /v1/me/journal/{journalEntryId}/showing, and takes it back at any moment.`,
    { errors: [{ pointer, message: say`must not have journal` }], onRecord: true },
  );
}
