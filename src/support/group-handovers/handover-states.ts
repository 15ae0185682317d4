import { toSay, type Unsaid } from '../../core/language/say.js';

/** Where a hand-over of a support group can be. Only an accepted one changes who facilitates it. */
export const handoverStates = ['offered', 'accepted', 'declined', 'taken-back'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** The moves; `nothing` is where it begins. */
export const handoverMoves = {
  offer: {
    from: ['nothing'],
    to: 'offered',
    by: 'facilitator; administrator, where whoever facilitates the group has no account in use any more',
  },
  accept: { from: ['offered'], to: 'accepted', by: 'who is asked' },
  decline: { from: ['offered'], to: 'declined', by: 'who is asked' },
  take_back: {
    from: ['offered'],
    to: 'taken-back',
    by: 'who may offer it; another offer; the end of the group',
  },
} as const satisfies Record<
  string,
  { from: readonly (HandoverState | 'nothing')[]; to: HandoverState; by: string }
>;
export type HandoverMove = keyof typeof handoverMoves;

/** How it stands, for whoever would move it otherwise. */
export const handoverAsItStands: Record<HandoverState, Unsaid> = {
  offered: toSay`This hand-over waits for an answer.`,
  accepted: toSay`This hand-over was accepted.`,
  declined: toSay`This hand-over was declined.`,
  'taken-back': toSay`This hand-over was taken back.`,
};
