interface Suggestion {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** Stages of the recovery model that it is tagged with. */
  readonly stages: readonly string[];
}

/** Techniques that people find helpful, by stage. Offers, not tasks; nobody has to earn a stage with them. */
export const techniques: readonly Suggestion[] = [
  {
    code: 'breathing_minute',
    title: 'A minute of breathing',
    description:
      'Breathe in for four counts and out for six, for a minute. It tells your body that nothing chases it.',
    stages: ['recognition', 'seeking_help', 'diagnosis_and_treatment', 'active_treatment'],
  },
  {
    code: 'one_person',
    title: 'One person to tell',
    description:
      'Think of one person you could tell how it really is, and what you would want them to do with it.',
    stages: ['recognition', 'seeking_help'],
  },
  {
    code: 'questions_to_bring',
    title: 'Questions to bring along',
    description: 'Note up to three questions before an appointment, and what you want to leave with.',
    stages: ['seeking_help', 'diagnosis_and_treatment'],
  },
  {
    code: 'mood_and_sleep_notes',
    title: 'A line a day',
    description:
      'One line about mood and sleep each evening. After two weeks look at it with somebody you trust.',
    stages: ['diagnosis_and_treatment', 'active_treatment'],
  },
  {
    code: 'letter_to_yourself',
    title: 'A letter to yourself',
    description: 'Write to yourself as you would to a dear friend who lives with the same.',
    stages: ['acceptance', 'growth_and_meaning'],
  },
  {
    code: 'values_compass',
    title: 'What matters to you',
    description:
      'Name three things that you want your life to be about, and one small thing for each this week.',
    stages: ['acceptance', 'rebuilding', 'growth_and_meaning'],
  },
  {
    code: 'small_steps',
    title: 'Make it smaller',
    description: 'Cut a step in half until it feels doable today. Then do that half.',
    stages: ['active_treatment', 'rebuilding'],
  },
  {
    code: 'pleasant_activity',
    title: 'One good thing a day',
    description: 'Plan one thing a day that used to feel good, however small, and see how it is now.',
    stages: ['active_treatment', 'rebuilding'],
  },
  {
    code: 'moving_a_little',
    title: 'Moving a little',
    description: 'Ten minutes of walking, stretching or dancing. Some is better than none.',
    stages: ['active_treatment', 'rebuilding', 'sustaining_wellness'],
  },
  {
    code: 'warning_signs_card',
    title: 'My warning signs',
    description: 'Write down what you notice first when it gets harder, and what helped the last time.',
    stages: ['rebuilding', 'sustaining_wellness'],
  },
  {
    code: 'sleep_rhythm',
    title: 'A rhythm for sleep',
    description: 'Get up at the same time for two weeks, also after a bad night.',
    stages: ['active_treatment', 'sustaining_wellness'],
  },
  {
    code: 'giving_back',
    title: 'Something to give',
    description: 'Think of something you have learnt that could help somebody else, and whom you might tell.',
    stages: ['sustaining_wellness', 'growth_and_meaning'],
  },
];

/** Questions to look at together, by stage. */
export const reviewQuestions: Readonly<Record<string, readonly string[]>> = {
  recognition: ['What made you notice that something is hard?', 'What would make it easier to be here?'],
  seeking_help: ['What have you tried, and how was it?', 'Who or what is missing?'],
  diagnosis_and_treatment: [
    'Does what we call it fit what you live with?',
    'What would you like to understand better?',
  ],
  acceptance: ['What has become easier to live with?', 'What is still hard to make room for?'],
  active_treatment: ['What helps, and how do you notice?', 'What should we stop?'],
  rebuilding: ['What have you taken up again?', 'Where would support make the next step possible?'],
  sustaining_wellness: ['What keeps you well?', 'What shall each of us do when it gets harder?'],
  growth_and_meaning: ['What has become important to you?', 'What would you like to pass on?'],
};
