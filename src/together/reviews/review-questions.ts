import { toSay, type Unsaid } from '../../core/language/say.js';
import type { Party } from '../../core/actor.js';

/** What each side is asked before a review: three questions, no more. */
export const questionCodes = ['helped', 'hard', 'talk_about'] as const;
export type QuestionCode = (typeof questionCodes)[number];

export const questions: Readonly<Record<Party, Readonly<Record<QuestionCode, Unsaid>>>> = {
  patient: {
    helped: toSay`What has helped since you last looked at this together?`,
    hard: toSay`What has been hard?`,
    talk_about: toSay`What would you like to talk about, or change?`,
  },
  clinician: {
    helped: toSay`What have you seen going well?`,
    hard: toSay`Where could the support be better?`,
    talk_about: toSay`What would you like to talk about?`,
  },
};
