/** Where a facilitation can be. */
import { toSay, type Unsaid } from '../../core/language/say.js';
export const facilitationStates = ['named', 'active', 'declined', 'withdrawn', 'ended', 'lapsed'] as const;
export type FacilitationState = (typeof facilitationStates)[number];

/** What can be done with it, from where, and by whom. Only while it is `active` does it open anything. */
export const facilitationMoves = {
  accept: { from: ['named'], to: 'active', by: 'other side' },
  decline: { from: ['named'], to: 'declined', by: 'other side' },
  withdraw: { from: ['named'], to: 'withdrawn', by: 'own side' },
  end: { from: ['active'], to: 'ended', by: 'either side, or the facilitator' },
  lapse: { from: ['named', 'active'], to: 'lapsed', by: 'its date, or the end of the conversation' },
} as const satisfies Record<
  string,
  { from: readonly FacilitationState[]; to: FacilitationState; by: string }
>;
export type FacilitationMove = keyof typeof facilitationMoves;

/** Why somebody named for a conversation cannot be moved from where it stands. */
export const notMovable: Record<FacilitationState, Unsaid> = {
  named: toSay`The other side has not said yes or no yet.`,
  active: toSay`Both sides have said yes already. To stop, end it.`,
  declined: toSay`The other side has declined this person. Name somebody anew if help is still wanted.`,
  withdrawn: toSay`The name was withdrawn. Name somebody anew if help is still wanted.`,
  ended: toSay`This has ended already. Name somebody anew if help is still wanted.`,
  lapsed: toSay`The conversation is over, or the date has passed, and the help ended with it.`,
};
