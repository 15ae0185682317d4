import { toSay, type Unsaid } from '../../core/language/say.js';
import type { Party } from '../../core/actor.js';

/** FHIR R4 request-status, as far as care plans use it. */
export const planStatuses = [
  'draft',
  'active',
  'on-hold',
  'completed',
  'revoked',
  'entered-in-error',
] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Where a plan stands, within a sentence: its code is for programs. */
export const planStatusWords: Readonly<Record<PlanStatus, Unsaid>> = {
  draft: toSay`still being written`,
  active: toSay`in force`,
  'on-hold': toSay`on hold`,
  completed: toSay`completed`,
  revoked: toSay`over before its time`,
  'entered-in-error': toSay`entered in error`,
};

interface PlanMove {
  readonly from: readonly PlanStatus[];
  readonly to: PlanStatus;
  /** Which side can do it. */
  readonly by: readonly Party[];
  /** Completes "The plan cannot be …". */
  readonly words: Unsaid;
}

/** The life of a plan (FHIR R4 request-status). A plan becomes active when a signed version of it is put into force. */
export const planMoves = {
  activate: { from: ['draft'], to: 'active', by: ['clinician'], words: toSay`put into force` },
  hold: { from: ['active'], to: 'on-hold', by: ['patient', 'clinician'], words: toSay`put on hold` },
  resume: { from: ['on-hold'], to: 'active', by: ['patient', 'clinician'], words: toSay`taken up again` },
  complete: {
    from: ['active', 'on-hold'],
    to: 'completed',
    by: ['clinician'],
    words: toSay`brought to its end`,
  },
  end: {
    from: ['draft', 'active', 'on-hold'],
    to: 'revoked',
    by: ['patient', 'clinician'],
    words: toSay`ended early`,
  },
  endWithDeath: {
    from: ['draft', 'active', 'on-hold'],
    to: 'revoked',
    by: ['clinician'],
    words: toSay`ended because the person has died`,
  },
  void: {
    from: ['draft', 'active', 'on-hold', 'completed', 'revoked'],
    to: 'entered-in-error',
    by: ['clinician'],
    words: toSay`marked as entered in error`,
  },
} as const satisfies Record<string, PlanMove>;
export type PlanMoveName = keyof typeof planMoves;

/** The moves that people ask for by name; `activate` comes with a signed version. */
export const requestedMoves = ['hold', 'resume', 'complete', 'end', 'void'] as const;
/** All that can be on record. */
export const recordedMoves = Object.keys(planMoves) as PlanMoveName[];
export type RequestedMove = (typeof requestedMoves)[number];
