import { UnreadableRecord } from '../../core/errors.js';

/** What a document of any format holds, as far as the steps from one to the next care. */
export type Stored = Record<string, unknown>;

export interface Format {
  /** The one in which documents are written today. */
  readonly current: number;
  /** Lifts what is written in the given format to today's. @throws {UnknownFormat} */
  readonly lift: (stored: Stored, format: unknown) => Stored;
}

/** Written by a newer service than this one, or by none. */
class UnknownFormat extends Error {}

/** What goes into the log of something written that cannot be read: which it is, and no word of it. */
export function unreadable(what: string, error: unknown): UnreadableRecord {
  // The message of any other error would quote what is written.
  const reason = error instanceof UnknownFormat ? error.message : 'it is not whole';
  return new UnreadableRecord(`${what} cannot be read: ${reason}.`);
}

/** @param steps what lifts a document of the format 1, 2, ... to the next one */
export function formatOf(steps: readonly ((document: Stored) => Stored)[]): Format {
  const current = steps.length + 1;
  return {
    current,
    lift(stored, format) {
      if (!Number.isInteger(format) || (format as number) < 1 || (format as number) > current)
        throw new UnknownFormat(`its format ${String(format)} is not one of 1 to ${current}`);
      return steps.slice((format as number) - 1).reduce((document, step) => step(document), stored);
    },
  };
}

/** Gives every goal of a document fields that it did not have. */
export const eachGoal =
  (fields: object) =>
  (document: Stored): Stored => ({
    ...document,
    goals: (document.goals as object[]).map((goal) => ({ ...fields, ...goal })),
  });

/**
 * Written documents are never touched: whoever gives the plan a new field adds a line here, such as
 * `eachGoal({ nickname: null })`, and older plans, their versions and their states of the past are read, compared and printed
 * with it.
 */
export const documentFormat = formatOf([]);
