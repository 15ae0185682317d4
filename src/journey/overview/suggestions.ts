import { toSay, type Unsaid } from '../../core/language/say.js';
interface Suggestion {
  readonly code: string;
  readonly title: Unsaid;
  readonly description: Unsaid;
  /** Stages of the recovery model that it is tagged with. */
  readonly stages: readonly string[];
}

/** Techniques that people find helpful, by stage. Offers, not tasks; nobody has to earn a stage with them. */
export const techniques: readonly Suggestion[] = [
  {
    code: 'breathing_minute',
    title: toSay`A minute of breathing`,
    description: toSay`Breathe in for four counts and out for six, for a minute. It tells your body that nothing chases it.`,
    stages: ['recognition', 'seeking_help', 'diagnosis_and_treatment', 'active_treatment'],
  },
  {
    code: 'one_person',
    title: toSay`One person to tell`,
    description: toSay`Think of one person you could tell how it really is, and what you would want them to do with it.`,
    stages: ['recognition', 'seeking_help'],
  },
  {
    code: 'questions_to_bring',
    title: toSay`Questions to bring along`,
    description: toSay`Note up to three questions before an appointment, and what you want to leave with.`,
    stages: ['seeking_help', 'diagnosis_and_treatment'],
  },
  {
    code: 'mood_and_sleep_notes',
    title: toSay`A line a day`,
    description: toSay`One line about mood and sleep each evening. After two weeks look at it with somebody you trust.`,
    stages: ['diagnosis_and_treatment', 'active_treatment'],
  },
  {
    code: 'letter_to_yourself',
    title: toSay`A letter to yourself`,
    description: toSay`Write to yourself as you would to a dear friend who lives with the same.`,
    stages: ['acceptance', 'growth_and_meaning'],
  },
  {
    code: 'values_compass',
    title: toSay`What matters to you`,
    description: toSay`Name three things that you want your life to be about, and one small thing for each this week.`,
    stages: ['acceptance', 'rebuilding', 'growth_and_meaning'],
  },
  {
    code: 'small_steps',
    title: toSay`Make it smaller`,
    description: toSay`Cut a step in half until it feels doable today. Then do that half.`,
    stages: ['active_treatment', 'rebuilding'],
  },
  {
    code: 'pleasant_activity',
    title: toSay`One good thing a day`,
    description: toSay`Plan one thing a day that used to feel good, however small, and see how it is now.`,
    stages: ['active_treatment', 'rebuilding'],
  },
  {
    code: 'moving_a_little',
    title: toSay`Moving a little`,
    description: toSay`Ten minutes of walking, stretching or dancing. Some is better than none.`,
    stages: ['active_treatment', 'rebuilding', 'sustaining_wellness'],
  },
  {
    code: 'warning_signs_card',
    title: toSay`My warning signs`,
    description: toSay`Write down what you notice first when it gets harder, and what helped the last time.`,
    stages: ['rebuilding', 'sustaining_wellness'],
  },
  {
    code: 'sleep_rhythm',
    title: toSay`A rhythm for sleep`,
    description: toSay`Get up at the same time for two weeks, also after a bad night.`,
    stages: ['active_treatment', 'sustaining_wellness'],
  },
  {
    code: 'giving_back',
    title: toSay`Something to give`,
    description: toSay`Think of something you have learnt that could help somebody else, and whom you might tell.`,
    stages: ['sustaining_wellness', 'growth_and_meaning'],
  },
];

/** Questions to look at together, by stage. */
export const reviewQuestions: Readonly<Record<string, readonly Unsaid[]>> = {
  recognition: [
    toSay`What made you notice that something is hard?`,
    toSay`What would make it easier to be here?`,
  ],
  seeking_help: [toSay`What have you tried, and how was it?`, toSay`Who or what is missing?`],
  diagnosis_and_treatment: [
    toSay`Does what we call it fit what you live with?`,
    toSay`What would you like to understand better?`,
  ],
  acceptance: [toSay`What has become easier to live with?`, toSay`What is still hard to make room for?`],
  active_treatment: [toSay`What helps, and how do you notice?`, toSay`What should we stop?`],
  rebuilding: [toSay`What have you taken up again?`, toSay`Where would support make the next step possible?`],
  sustaining_wellness: [toSay`What keeps you well?`, toSay`What shall each of us do when it gets harder?`],
  growth_and_meaning: [toSay`What has become important to you?`, toSay`What would you like to pass on?`],
};
