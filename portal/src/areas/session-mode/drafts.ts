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
  readonly answer: 'none' | 'yes' | 'reserved' | 'not_today';
  readonly reservation: string;
}

export function draftOf(op: Op, sentence: string, ownWords?: string): Draft {
  return { id: crypto.randomUUID(), op, sentence, ownWords, answer: 'none', reservation: '' };
}

/** What the patient said yes to. */
export function agreedOf(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ answer }) => answer === 'yes' || answer === 'reserved');
}

/** Whether the patient has said something to each of them; with a reservation, also which. */
export function isAnswered({ answer, reservation }: Draft): boolean {
  return answer === 'reserved' ? reservation.trim() !== '' : answer !== 'none';
}

/** How the service hears of it: the changes in order, and each reservation with its change. */
export function agreementFrom(
  drafts: readonly Draft[],
): Pick<Schemas['RecordAgreement'], 'ops' | 'reservations'> {
  const agreed = agreedOf(drafts);
  const reservations = agreed.flatMap(({ answer, reservation }, op) =>
    answer === 'reserved' ? [{ op, words: reservation.trim() }] : [],
  );
  return { ops: agreed.map(({ op }) => op), ...(reservations.length > 0 && { reservations }) };
}
