import { addedBy, applyOps, touchedBy } from '../changing/apply-ops.js';
import type { WorkingPlan } from '../ops/working-plan.js';
import { opsAt, pointedAt } from '../proposal-content/partial-answer.js';
import type { AcceptProposalDto } from '../proposal-content/answer.dto.js';
import type { AtHand } from '../proposal-records/proposal-at-hand.service.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';
import {
  requireOneLabel,
  subjectsOf,
  wordsByPart,
  type StandingWords,
  type Subjects,
} from '../proposal-content/words-on-elements.js';

/** What was made of a proposal in memory. */
export interface Made {
  /** What was changed or added: both sides stand behind it from now on. */
  readonly elementIds: readonly string[];
  readonly subjects: Subjects;
  readonly overtaken: readonly Proposal[];
}

/** Makes the accepted changes in memory. */
export function make(
  { loaded: { working }, proposal, open }: AtHand,
  acceptedOps: number[] | null,
  choice: Pick<AcceptProposalDto, 'ops'>,
): Made {
  const ops = opsAt(proposal.ops, acceptedOps);
  const subjects = subjectsOf(proposal.ops, acceptedOps, working);
  const touched = touchedBy(ops, working);
  const overtaken = overtakenBy(touched, { open: open.filter(({ id }) => id !== proposal.id), working });
  try {
    applyOps(ops, working);
  } catch (error) {
    throw pointedAt(error, choice, acceptedOps);
  }
  return { subjects, overtaken, elementIds: [...addedBy(ops), ...touched] };
}

/** Told of the plan after the changes, for they may have brought labels. */
export function reservationsIn(
  { reservation, reservations = [] }: Pick<AcceptProposalDto, 'reservation' | 'reservations'>,
  { subjects, elementIds }: Made,
  plan: WorkingPlan,
): StandingWords[] {
  const said = wordsByPart(reservations, subjects, { field: 'reservations', plan });
  const spoken = new Set(said.map(({ elementId }) => elementId));
  const others = elementIds.filter((id) => !spoken.has(id));
  if (reservation) requireOneLabel(others, plan, '/reservation');
  return said;
}

/** Whether nothing that these changes are about has changed since the proposal was made. */
export function isFreshAt(
  places: readonly number[],
  { proposal, loaded: { working } }: Pick<AtHand, 'proposal' | 'loaded'>,
): boolean {
  const touched = touchedBy(opsAt(proposal.ops, places), working);
  return working.changedSince(proposal.baseRevision, touched).length === 0;
}

/** Other open proposals about the same elements were written for a plan that is no more. */
function overtakenBy(
  touched: readonly string[],
  { open, working }: { open: readonly Proposal[]; working: WorkingPlan },
): Proposal[] {
  const about = new Set(touched);
  const overtaken = open.filter(({ ops }) => touchedBy(ops, working).some((element) => about.has(element)));
  overtaken.forEach((proposal) => proposal.overtake());
  return overtaken;
}
