/** Where a proposal can be. */
import { toSay, type Unsaid } from '../../core/language/say.js';
export const proposalStates = [
  'open',
  'accepted',
  'declined',
  'countered',
  'withdrawn',
  'stale',
  'expired',
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** What can be done with an open proposal, and by which side: the one that made it, the other, or time and events. */
export const proposalMoves = {
  accept: { to: 'accepted', by: 'other side' },
  decline: { to: 'declined', by: 'other side' },
  counter: { to: 'countered', by: 'other side' },
  withdraw: { to: 'withdrawn', by: 'own side' },
  overtake: { to: 'stale', by: 'another accepted proposal' },
  expire: { to: 'expired', by: 'time' },
  endWithPlan: { to: 'expired', by: 'the end of the plan' },
} as const satisfies Record<string, { to: ProposalState; by: string }>;
export type ProposalMove = keyof typeof proposalMoves;

/** What somebody is told who would answer it all the same. */
export const notOpen: Record<Exclude<ProposalState, 'open'>, Unsaid> = {
  accepted: toSay`This proposal was accepted already. Read the plan again and make a new proposal if something should still change.`,
  declined: toSay`This proposal was declined already. Read the plan again and make a new proposal if something should still change.`,
  countered: toSay`This proposal was answered with a counter-proposal. Answer that one.`,
  withdrawn: toSay`The side that made this proposal has withdrawn it. Read the plan again and make a new proposal if something should still change.`,
  stale: toSay`The plan has changed since this proposal was made. Read the plan again and make a new proposal if something should still change.`,
  expired: toSay`This proposal has lapsed: nobody answered it in time, or the plan ended first. Read the plan again and make a new proposal if something should still change.`,
};
