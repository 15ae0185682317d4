import { toSay } from '../../../core/language/say.js';
import { shipped } from './shipped-technique.js';

/** About medicines, eating and substances: here leaving something out or stopping it all at once can do harm. */
export const nearTreatment = [
  shipped({
    number: 28,
    title: toSay`Noticing how I eat`,
    inShort: toSay`You notice when and how you eat, and how you feel with it.`,
    howTo: [
      toSay`For a few days, write down when you ate, and with whom.`,
      toSay`Write how you felt before and after.`,
      toSay`Look what repeats itself.`,
      toSay`Choose one small thing to try, such as breakfast at a table.`,
    ],
    minutes: [5, 5],
    helpsWhen: toSay`You want to understand what eating does for you.`,
    cautions: [
      toSay`No calories and no scales. If you live with an eating disorder, do this with your team.`,
    ],
    stages: [2, 8],
  }),
  shipped({
    number: 29,
    title: toSay`Noticing what I drink or take`,
    inShort: toSay`You notice when you drink, smoke or take something, and what it does for you.`,
    howTo: [
      toSay`For a few days, write down when, where and with whom.`,
      toSay`Write what you felt before and after.`,
      toSay`Look what repeats itself.`,
      toSay`Tell somebody whom you trust what you found.`,
    ],
    minutes: [5, 5],
    helpsWhen: toSay`You want to understand what it does for you.`,
    cautions: [
      toSay`Never stop alcohol or sleeping and calming tablets all at once: that can be dangerous. Ask a doctor.`,
    ],
    stages: [2, 8],
    substanceUse: true,
  }),
  shipped({
    number: 30,
    title: toSay`A routine for my medicines`,
    inShort: toSay`You tie taking your medicines to something you do anyway.`,
    howTo: [
      toSay`Choose something that you do each day, such as brushing your teeth.`,
      toSay`Put the box where you do it.`,
      toSay`Use a box with days, or an alarm.`,
      toSay`Write down effects that bother you, for your prescriber.`,
    ],
    minutes: [5, 5],
    helpsWhen: toSay`You forget them.`,
    cautions: [toSay`Never change or stop a medicine alone. Talk with whoever prescribes it.`],
    stages: [3, 8],
  }),
];
