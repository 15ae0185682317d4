import type { Party } from '../../core/actor.js';

/** What each side is asked before a review: three questions, no more. */
export const questionCodes = ['helped', 'hard', 'talk_about'] as const;
export type QuestionCode = (typeof questionCodes)[number];

export const questions: Readonly<Record<Party, Readonly<Record<QuestionCode, string>>>> = {
  patient: {
    helped: 'What has helped since you last looked at this together?',
    hard: 'What has been hard?',
    talk_about: 'What would you like to talk about, or change?',
  },
  clinician: {
    helped: 'What have you seen going well?',
    hard: 'Where could the support be better?',
    talk_about: 'What would you like to talk about?',
  },
};
