import { toSay, type Unsaid } from '../../core/language/say.js';
/** Where peer support can be. Only while it is `active` does it open anything, by the consent that it rests on. */
export const peerSupportStates = ['suggested', 'asked', 'offered', 'active', 'declined', 'ended'] as const;
export type PeerSupportState = (typeof peerSupportStates)[number];

/** The moves; `nothing` is where it begins. The patient always has the last word, and says with it what they share. */
export const peerSupportMoves = {
  suggest: { from: ['nothing'], to: 'suggested', by: 'care team, or the peer who hands over' },
  ask: { from: ['nothing', 'suggested'], to: 'asked', by: 'the patient’s side' },
  offer: { from: ['nothing', 'asked'], to: 'offered', by: 'the peer' },
  begin: { from: ['offered'], to: 'active', by: 'the patient’s side' },
  decline: {
    from: ['suggested', 'asked', 'offered'],
    to: 'declined',
    by: 'the patient’s side; the peer, of what they were asked or offered',
  },
  end: { from: ['active'], to: 'ended', by: 'the patient’s side, the peer, or the end of the consent' },
} as const satisfies Record<
  string,
  { from: readonly (PeerSupportState | 'nothing')[]; to: PeerSupportState; by: string }
>;
export type PeerSupportMove = keyof typeof peerSupportMoves;

/** How it stands, for whoever would move it otherwise. */
export const asItStands: Record<PeerSupportState, Unsaid> = {
  suggested: toSay`This is a suggestion that the patient has not taken up yet.`,
  asked: toSay`The peer supporter was asked and has not answered yet.`,
  offered: toSay`The peer supporter is ready. The patient says whether it begins, and what they share.`,
  active: toSay`This peer support is under way.`,
  declined: toSay`This was declined.`,
  ended: toSay`This peer support has ended.`,
};
