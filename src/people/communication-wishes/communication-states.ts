import { toSay, type Unsaid } from '../../core/language/say.js';
/** Where a wish about how to be reached can be. */
export const communicationStates = ['asked', 'accommodated', 'not_possible', 'ended'] as const;
export type CommunicationState = (typeof communicationStates)[number];

/** What can be done with it, from where, and by whom. */
export const communicationMoves = {
  accommodate: { from: ['asked', 'not_possible'], to: 'accommodated', by: 'care team or office' },
  sayImpossible: { from: ['asked', 'accommodated'], to: 'not_possible', by: 'care team or office' },
  end: { from: ['asked', 'accommodated', 'not_possible'], to: 'ended', by: 'who asked, or the patient' },
} as const satisfies Record<
  string,
  { from: readonly CommunicationState[]; to: CommunicationState; by: string }
>;
export type CommunicationMove = keyof typeof communicationMoves;

/** By what a patient can be reached. */
export const means = ['post', 'telephone', 'text_message', 'email', 'portal', 'in_person', 'other'] as const;
export type Means = (typeof means)[number];

/** As it is said to whoever sends something or calls. */
export const meansInWords: Record<Means, Unsaid> = {
  post: toSay`by post`,
  telephone: toSay`by telephone`,
  text_message: toSay`by text message`,
  email: toSay`by e-mail`,
  portal: toSay`in the portal`,
  in_person: toSay`in person`,
  other: toSay`in this way`,
};
