import { toSay } from '../../../core/language/say.js';
import { shipped } from './shipped-technique.js';

/** With other people. */
export const together = [
  shipped({
    number: 31,
    title: toSay`Reaching one person`,
    inShort: toSay`You let one person know that you are there.`,
    howTo: [
      toSay`Think of one person who is good for you.`,
      toSay`Send a short message, such as “thinking of you”. Or call.`,
      toSay`You need not explain anything.`,
      toSay`If nobody answers, try the next one, or a number of your help card.`,
    ],
    minutes: [5, 5],
    helpsWhen: toSay`You feel alone.`,
    cautions: [toSay`Not somebody whom you have said is not to be told.`],
    stages: [1, 8],
  }),
  shipped({
    number: 32,
    title: toSay`Open talk and good listening`,
    inShort: toSay`You say what you feel and need, and listen to the other one.`,
    howTo: [
      toSay`Ask for a good time: can we talk for a quarter of an hour?`,
      toSay`Say what you saw, what you felt, and what you need.`,
      toSay`Then listen. Say back what you heard.`,
      toSay`Ask: did I understand you?`,
    ],
    minutes: [15, 15],
    helpsWhen: toSay`There is distance between you and somebody.`,
    cautions: [toSay`Choose somebody with whom you are safe, and a quiet time.`],
    stages: [2, 8],
  }),
  shipped({
    number: 33,
    title: toSay`Saying no`,
    inShort: toSay`You say kindly and clearly what you do not want.`,
    howTo: [
      toSay`Notice where in your body you feel that it is too much.`,
      toSay`Write down one sentence, such as “I can not do that this week”.`,
      toSay`Practise it aloud.`,
      toSay`Say it. You need not give a reason.`,
      toSay`You can say it again, in the same words.`,
    ],
    minutes: [10, 10],
    helpsWhen: toSay`Others ask too much of you.`,
    cautions: [toSay`If you are not safe with this person, make a plan with somebody first.`],
    stages: [4, 8],
  }),
  shipped({
    number: 34,
    title: toSay`Visiting a support group`,
    inShort: toSay`You meet people who know such times themselves.`,
    howTo: [
      toSay`Look for a group in the list of your clinic.`,
      toSay`Call, or ask somebody to call with you, what a first visit is like.`,
      toSay`Go once. You may just listen.`,
      toSay`Afterwards ask yourself: was there one good moment?`,
    ],
    minutes: [60, 90],
    helpsWhen: toSay`You feel that nobody understands.`,
    cautions: [toSay`You may just listen, and you may leave at any time.`],
    stages: [2, 8],
  }),
  shipped({
    number: 35,
    title: toSay`Speaking up`,
    inShort: toSay`You use what you have lived through to change something for others.`,
    howTo: [
      toSay`What would have helped you, and was not there?`,
      toSay`Look who already works for that.`,
      toSay`Begin small: a letter, a meeting, a conversation.`,
      toSay`Decide beforehand what of your own story you tell.`,
    ],
    minutes: [30, null],
    helpsWhen: toSay`You want something to change.`,
    cautions: [toSay`What you have told in public you cannot take back. Talk it over with somebody first.`],
    stages: [7, 8],
  }),
];
