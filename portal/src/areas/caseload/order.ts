import type { Schemas } from '../../api/client.js';

export type Entry = Schemas['CaseloadEntry'];
export type Choice = 'all' | 'alert' | 'no_safety_plan' | 'for_me' | 'overdue';
export type Order = 'name' | 'urgency' | 'review';

/** Of what was read, what was chosen. The service itself chooses by answers about safety and safety plans. */
export function chosen(entries: readonly Entry[], choice: Choice): readonly Entry[] {
  if (choice === 'for_me') return entries.filter(({ waitingForYou }) => waitingForYou > 0);
  if (choice === 'overdue')
    return entries.filter(({ reviewOverdue, reviewRequested }) => reviewOverdue || reviewRequested);
  return entries;
}

/** In the order that the service gave them, unless another one is wanted. */
export function sorted(entries: readonly Entry[], order: Order): readonly Entry[] {
  if (order === 'urgency') return entries.toSorted((a, b) => urgency(a).localeCompare(urgency(b)));
  if (order === 'review') return entries.toSorted((a, b) => reviewDay(a).localeCompare(reviewDay(b)));
  return entries;
}

/** An answer about safety before everything else, the one that is due first at the top. */
function urgency({
  alert,
  reviewOverdue,
  reviewRequested,
  waitingForYou,
  helpWithoutConsent,
}: Entry): string {
  if (alert) return `0 ${alert.dueAt}`;
  if (reviewOverdue || helpWithoutConsent > 0) return '1';
  if (waitingForYou > 0 || reviewRequested) return '2';
  return '3';
}

const never = '9999-12-31';
const reviewDay = ({ nextReviewOn }: Entry): string => nextReviewOn ?? never;
