import type { LocalDays } from '../../core/days.js';

/** When something is printed, and how days are written there. */
export interface Printing {
  readonly days: LocalDays;
  readonly at: Date;
  /** What is known of each goal on that day, beside what was agreed. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
}
