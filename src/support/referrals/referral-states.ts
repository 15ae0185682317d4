import { toSay, type Unsaid } from '../../core/language/say.js';

/** FHIR R4 request-status. Where a referral can be: a `draft` waits for the patient's yes, and nothing has left. */
export const referralStates = ['draft', 'active', 'on-hold', 'revoked', 'completed'] as const;
export type ReferralState = (typeof referralStates)[number];

/** The moves; `nothing` is where it begins. Nothing leaves before the patient's yes, and either side takes it back at any time. */
export const referralMoves = {
  propose: { from: ['nothing'], to: 'draft', by: 'clinician' },
  agree: { from: ['draft'], to: 'active', by: 'the patient’s side' },
  share_otherwise: {
    from: ['draft', 'active', 'on-hold'],
    to: 'as it was',
    by: 'the patient’s side, before it is sent',
  },
  send: { from: ['active'], to: 'active', by: 'clinician' },
  hold: { from: ['active'], to: 'on-hold', by: 'either side' },
  resume: { from: ['on-hold'], to: 'active', by: 'the side that put it on hold' },
  revoke: { from: ['draft', 'active', 'on-hold'], to: 'revoked', by: 'either side' },
  complete: { from: ['active', 'on-hold'], to: 'completed', by: 'either side' },
} as const satisfies Record<
  string,
  {
    from: readonly (ReferralState | 'nothing')[];
    to: ReferralState | 'as it was';
    by: string;
  }
>;
export type ReferralMove = keyof typeof referralMoves;

/** How it stands, for whoever would move it otherwise. */
export const referralAsItStands: Record<ReferralState, Unsaid> = {
  draft: toSay`The patient has not said yes to this yet, and nothing leaves before that.`,
  active: toSay`The patient has said yes to this, and it is under way.`,
  'on-hold': toSay`This is on hold, and nothing leaves meanwhile.`,
  revoked: toSay`This was taken back. Propose it anew where it is wanted again.`,
  completed: toSay`This is over, and what came of it is written down. Propose it anew where it is wanted again.`,
};
