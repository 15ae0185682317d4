import type { Schemas } from '../../api/client.js';

export type Op = Schemas['RecordAgreement']['ops'][number];
export type Plan = Schemas['CarePlanWithPeople'];

/** One thing that the two might agree on, and what the patient says to it. */
export interface Draft {
  readonly id: string;
  readonly op: Op;
  /** What would change, in a plain sentence. */
  readonly sentence: string;
  /** The person's own words, where it comes with them. */
  readonly ownWords?: string;
  /** The suggestion that it comes from, if somebody had made it before. */
  readonly proposalId?: string;
  readonly answer: 'none' | 'yes' | 'reserved' | 'not_today';
  readonly reservation: string;
}

type More = Pick<Draft, 'ownWords' | 'proposalId'>;

export function draftOf(op: Op, sentence: string, more: More = {}): Draft {
  return { id: crypto.randomUUID(), op, sentence, ...more, answer: 'none', reservation: '' };
}

/** The id by which the others of the list name what this one adds; undefined: it adds nothing that they could name. */
export function addedBy({ op }: Draft): string | undefined {
  if (op.op === 'goal.add') return op.localId ?? op.goalId;
  return op.op === 'step.add' || op.op === 'intervention.add' ? op.localId : undefined;
}

/** What is only there together with this one, be it by way of another. */
export function hangingOn(draft: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const id = addedBy(draft);
  if (id === undefined) return [];
  const next = drafts.filter((other) => other !== draft && JSON.stringify(other.op).includes(id));
  return [...new Set(next.flatMap((other) => [other, ...hangingOn(other, drafts)]))];
}

/** What the patient said yes to, without what would hang in the air. */
export function agreedOf(drafts: readonly Draft[]): readonly Draft[] {
  const isYes = ({ answer }: Draft) => answer === 'yes' || answer === 'reserved';
  const inTheAir = new Set(drafts.filter((draft) => !isYes(draft)).flatMap((no) => hangingOn(no, drafts)));
  return drafts.filter((draft) => isYes(draft) && !inTheAir.has(draft));
}

/** Whether the patient has said something to each of them; with a reservation, also which. */
export function isAnswered({ answer, reservation }: Draft): boolean {
  return answer === 'reserved' ? reservation.trim() !== '' : answer !== 'none';
}

/** How the service hears of it: the changes in order, each reservation with its change, and what they were suggested in. */
export function agreementFrom(
  agreed: readonly Draft[],
): Pick<Schemas['RecordAgreement'], 'ops' | 'reservations' | 'takesUp'> {
  const reservations = agreed.flatMap(({ answer, reservation }, op) =>
    answer === 'reserved' ? [{ op, words: reservation.trim() }] : [],
  );
  const takesUp = new Set(agreed.flatMap(({ proposalId }) => proposalId ?? []));
  return {
    ops: agreed.map(({ op }) => op),
    ...(reservations.length > 0 && { reservations }),
    ...(takesUp.size > 0 && { takesUp: [...takesUp] }),
  };
}
