import { type Unsaid, say, sayAgain, toSay } from '../../core/language/say.js';
import { Conflict } from '../../core/errors.js';

export const consentKinds = ['treatment', 'sharing', 'disclosure', 'research', 'telehealth'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** FHIR R4 consent-state-codes. */
export const consentStatuses = [
  'draft',
  'proposed',
  'active',
  'rejected',
  'inactive',
  'entered-in-error',
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** The moves of a consent; `nothing` is where a history begins. The database holds the same table (consent_move_known). */
export const consentMoves = {
  prepare: { from: ['nothing'], to: 'draft', by: 'clinician' },
  ask: { from: ['nothing', 'draft'], to: 'proposed', by: 'clinician' },
  give: { from: ['nothing'], to: 'active', by: 'patient' },
  join: { from: ['nothing', 'proposed'], to: 'proposed', by: 'patient' },
  agree: { from: ['proposed'], to: 'active', by: 'patient' },
  refuse: { from: ['proposed'], to: 'rejected', by: 'patient' },
  withdraw: { from: ['active'], to: 'inactive', by: 'patient' },
  give_back: { from: ['active'], to: 'inactive', by: 'recipient' },
  void: { from: ['draft', 'proposed'], to: 'entered-in-error', by: 'clinician' },
  correct: { from: ['active', 'rejected', 'inactive'], to: 'entered-in-error', by: 'patient' },
} as const satisfies Record<
  string,
  {
    from: readonly (ConsentStatus | 'nothing')[];
    to: ConsentStatus;
    by: 'patient' | 'clinician' | 'recipient';
  }
>;
export type ConsentMove = keyof typeof consentMoves;
export const consentMoveNames = Object.keys(consentMoves) as ConsentMove[];

const asNow: Record<ConsentStatus, Unsaid> = {
  draft: toSay`is still being prepared`,
  proposed: toSay`waits for the answer`,
  active: toSay`was given`,
  rejected: toSay`was answered with no`,
  inactive: toSay`was withdrawn before`,
  'entered-in-error': toSay`was taken off the record as an error`,
};

/**
 * Where a move leads.
 * @param from null at the beginning of a history
 * @throws {Conflict} when it does not start there
 */
export function statusAfter(from: ConsentStatus | null, move: ConsentMove): ConsentStatus {
  const { from: allowed, to } = consentMoves[move];
  if ((allowed as readonly string[]).includes(from ?? 'nothing')) return to;
  const stands = from === null ? say`does not exist yet` : sayAgain(asNow[from]);
  throw new Conflict(say`This consent ${stands}, so one cannot ${move} it now. Nothing was changed.`, {
    onRecord: true,
  });
}

/** Where a history leads: null before it begins. */
export function fold(moves: readonly ConsentMove[]): ConsentStatus | null {
  return moves.reduce<ConsentStatus | null>(statusAfter, null);
}
