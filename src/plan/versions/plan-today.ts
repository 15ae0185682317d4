import { say } from '../../core/language/say.js';
import type { PlanStatus } from '../document/plan-life.js';

/** Where the plan of a version stands today, and since which day, as YYYY-MM-DD. */
export interface PlanToday {
  readonly status: PlanStatus;
  /** Null while it is the draft that it was opened as. */
  readonly since: string | null;
}

export function isOver({ status }: PlanToday): boolean {
  return status === 'completed' || status === 'revoked' || status === 'entered-in-error';
}

/** What became of the plan, in a sentence; null of one that runs. @param said how a day is written there */
export function planStands({ status, since }: PlanToday, said = (day: string): string => day): string | null {
  if (since === null) return null;
  const day = said(since);
  switch (status) {
    case 'completed':
      return say`The plan was completed on ${day}.`;
    case 'revoked':
      return say`The plan was ended on ${day}.`;
    case 'entered-in-error':
      return say`The plan was marked as written down by mistake on ${day}.`;
    case 'on-hold':
      return say`The plan has been on hold since ${day}.`;
    default:
      return null;
  }
}
