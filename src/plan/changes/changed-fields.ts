import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { PartKind } from '../content/plan-parts.js';
import type { FieldChange } from '../element-words/field-changes.js';
import { wordFor } from '../element-words/in-words.js';
import type { GoalContent } from '../elements/goal.dto.js';
import type { InterventionContent } from '../elements/intervention.dto.js';
import type { StepContent } from '../elements/step.dto.js';
import type { AboutMeContent } from '../terms/about-me.dto.js';
import type { SupportContent } from '../terms/support.dto.js';
import type { DischargeCriteriaContent, ReviewScheduleContent } from '../terms/terms.dto.js';

type Subjects<Field extends string> = Readonly<Record<Field, Unsaid>>;

const goal: Subjects<keyof GoalContent | 'ownWords' | 'lifecycleStatus' | 'achievementStatus'> = {
  statement: toSay`the wording`,
  lifeDomain: toSay`the area of life`,
  value: toSay`what it serves`,
  startDate: toSay`the day on which it begins`,
  targetDate: toSay`the day on which we see whether it is reached`,
  objective: toSay`what we see it by`,
  attainmentScale: toSay`how we see how far it has come`,
  ownWords: toSay`what stands there in own words`,
  lifecycleStatus: toSay`it`,
  achievementStatus: toSay`how it is going`,
};

const step: Subjects<keyof StepContent | 'status'> = {
  description: toSay`what is to be done`,
  owner: toSay`who does it`,
  dueDate: toSay`the day by which it is to be done`,
  status: toSay`it`,
};

const intervention: Subjects<keyof InterventionContent | 'status' | 'goal'> = {
  type: toSay`the kind of help`,
  title: toSay`what it is called`,
  description: toSay`what it is about`,
  frequency: toSay`how often it takes place`,
  durationWeeks: toSay`how long it goes on`,
  responsible: toSay`who sees to it`,
  requiresConsent: toSay`whether it needs a consent to treatment`,
  status: toSay`it`,
  goal: toSay`the goal it serves`,
};

const aboutMe: Subjects<keyof AboutMeContent> = {
  strengths: toSay`what there is to build on`,
  values: toSay`what matters`,
  preferences: toSay`how things are best done`,
  barriers: toSay`what gets in the way`,
  hopes: toSay`what is hoped for`,
};

const support: Subjects<keyof SupportContent> = {
  name: toSay`the name`,
  relationship: toSay`the connection`,
  howTheyHelp: toSay`how they help`,
};

const reviewSchedule: Subjects<keyof ReviewScheduleContent | 'nextReviewOn'> = {
  intervalDays: toSay`how often the two look at the plan together`,
  nextReviewOn: toSay`the next time the two look at the plan together`,
};

const dischargeCriteria: Subjects<keyof DischargeCriteriaContent> = {
  criteria: toSay`what should be true before care comes to an end`,
};

/** What a sentence about a change speaks of, in the words in which the plan is read. Whoever adds a field says it here too. */
const subjects: Readonly<Record<PartKind, Readonly<Record<string, Unsaid>>>> = {
  about_me: aboutMe,
  goal,
  step,
  intervention,
  support,
  review_schedule: reviewSchedule,
  discharge_criteria: dischargeCriteria,
};

/** One changed field as a piece of a sentence: “it is now under way (before: agreed on, not begun yet)”. */
export function fieldChangeInWords(kind: PartKind, { field, from, to }: FieldChange): string {
  const subject = subjects[kind][field];
  return say`${subject === undefined ? wordFor(field) : sayAgain(subject)} is now ${to} (before: ${from})`;
}
