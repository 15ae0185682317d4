import type { Schemas } from '../../api/client.js';

export type Op = Schemas['RecordAgreement']['ops'][number];
export type Plan = Schemas['CarePlanWithPeople'];

/** Where a draft comes from, if somebody had suggested it before. */
export interface Suggested {
  readonly proposalId: string;
  /** The id that the suggestion gave to what it adds; null: it adds nothing. */
  readonly adds: string | null;
  /** What is only there once another change of the same suggestion is agreed to, by the id it has there. */
  readonly needs: string | null;
}

/** One thing that the two might agree on, and what the patient says to it. */
export interface Draft {
  readonly id: string;
  readonly op: Op;
  /** What would change, in a plain sentence. */
  readonly sentence: string;
  /** The person's own words, where it comes with them. */
  readonly ownWords?: string;
  readonly suggested?: Suggested;
  readonly answer: 'none' | 'yes' | 'reserved' | 'not_today';
  readonly reservation: string;
}

type More = Pick<Draft, 'ownWords' | 'suggested'>;

export function draftOf(op: Op, sentence: string, more: More = {}): Draft {
  return { id: crypto.randomUUID(), op, sentence, ...more, answer: 'none', reservation: '' };
}

/** What the patient said yes to, without what would hang in the air. */
export function agreedOf(drafts: readonly Draft[]): readonly Draft[] {
  const yes = drafts.filter(({ answer }) => answer === 'yes' || answer === 'reserved');
  const added = yes.map(({ suggested }) => suggested?.adds);
  return yes.filter(({ suggested }) => !suggested?.needs || added.includes(suggested.needs));
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
  const takesUp = new Set(
    agreed.flatMap(({ op, suggested }) =>
      op.op === 'goal.add' && op.goalId && suggested ? [suggested.proposalId] : [],
    ),
  );
  return {
    ops: agreed.map(({ op }) => op),
    ...(reservations.length > 0 && { reservations }),
    ...(takesUp.size > 0 && { takesUp: [...takesUp] }),
  };
}
