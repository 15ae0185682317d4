/** Where a proposal can be. */
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

const again = 'Read the plan again and make a new proposal if something should still change.';
/** What somebody is told who would answer it all the same. */
export const notOpen: Record<Exclude<ProposalState, 'open'>, string> = {
  accepted: `This proposal was accepted already. ${again}`,
  declined: `This proposal was declined already. ${again}`,
  countered: 'This proposal was answered with a counter-proposal. Answer that one.',
  withdrawn: `The side that made this proposal has withdrawn it. ${again}`,
  stale: `The plan has changed since this proposal was made. ${again}`,
  expired: `This proposal has lapsed: nobody answered it in time, or the plan ended first. ${again}`,
};
