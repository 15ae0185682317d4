import { toSay, type Unsaid } from '../../core/language/say.js';

/** How somebody stands to a support group. Only while they are `in` do they see what is shared there. */
export const placeStates = ['invited', 'asked', 'in', 'declined', 'left', 'removed', 'closed'] as const;
export type PlaceState = (typeof placeStates)[number];

/** The moves; `nothing` is where it begins. Nobody is in without their own yes, and out at once by it. */
export const placeMoves = {
  invite: { from: ['nothing'], to: 'invited', by: 'facilitator' },
  ask: { from: ['nothing'], to: 'asked', by: 'the person' },
  join: { from: ['invited'], to: 'in', by: 'the person' },
  admit: { from: ['asked'], to: 'in', by: 'facilitator' },
  decline: {
    from: ['invited', 'asked'],
    to: 'declined',
    by: 'the person; the facilitator, of who asked or was invited',
  },
  leave: { from: ['in'], to: 'left', by: 'the person' },
  remove: { from: ['in'], to: 'removed', by: 'facilitator, with a reason that the person reads' },
  close: { from: ['invited', 'asked', 'in'], to: 'closed', by: 'the end of the group' },
} as const satisfies Record<
  string,
  { from: readonly (PlaceState | 'nothing')[]; to: PlaceState; by: string }
>;
export type PlaceMove = keyof typeof placeMoves;

/** How it stands, for whoever would move it otherwise. */
export const placeAsItStands: Record<PlaceState, Unsaid> = {
  invited: toSay`This is an invitation that waits for an answer.`,
  asked: toSay`This is a request that waits for an answer.`,
  in: toSay`The person is in the group.`,
  declined: toSay`This was declined.`,
  left: toSay`The person has left the group.`,
  removed: toSay`The person is not in the group any more.`,
  closed: toSay`The group was closed.`,
};
