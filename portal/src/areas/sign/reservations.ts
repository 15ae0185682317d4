import type { Schemas } from '../../api/client.js';

type Content = Schemas['PlanContent'];

interface Reservation {
  readonly id: string;
  readonly party: Schemas['HeldBySide'];
  readonly words: string;
  /** The part of the plan, as it is worded; null for a part without words of its own. */
  readonly name: string | null;
}

/** Where somebody wants something noted, or sees it differently. */
export function reservationsIn({
  goals,
  interventions,
  reviewSchedule,
  dischargeCriteria,
}: Content): Reservation[] {
  const parts = [
    ...goals.map(({ id, statement, agreements }) => ({ id, name: statement, agreements })),
    ...goals.flatMap(({ steps }) =>
      steps.map(({ id, description, agreements }) => ({ id, name: description, agreements })),
    ),
    ...interventions.map(({ id, title, agreements }) => ({ id, name: title, agreements })),
    ...[reviewSchedule, dischargeCriteria].map(({ id, agreements }) => ({ id, name: null, agreements })),
  ];
  return parts.flatMap(({ id, name, agreements }) =>
    agreements.flatMap(({ party, words }) => (words ? [{ id: `${id} ${party}`, party, words, name }] : [])),
  );
}
