import { toSay } from '../../../core/language/say.js';
import { citing } from '../citations.js';
import type { RulePack } from '../rule-pack.entity.js';

/**
 * What makes any recovery plan the person's own, and workable. Sources:
 * - Tondora, Miller, Slade & Davidson: Partnering for Recovery in Mental Health (Wiley, 2014)
 * - SAMHSA: Working Definition of Recovery, with its ten guiding principles (2012)
 * - Kiresuk & Sherman: Goal attainment scaling. Community Mental Health Journal 4 (1968), 443-453
 */
export const recoveryCore1: RulePack = {
  code: 'recovery-core',
  version: 1,
  title: toSay`Recovery core`,
  description: toSay`What makes a recovery plan the person’s own, and workable, whatever the country.`,
  maxReviewDays: 180,
  requiredSigners: ['patient', 'professional'],
  signingOrder: 'any',
  supervisorForTrainees: true,
  goodFaithAttempts: 3,
  daysBetweenAttempts: 1,
  meansOfAttempts: 1,
  reasonWhereSignatureMissing: true,
  requirements: [
    {
      code: 'at-least-one-goal',
      severity: 'block',
      message: toSay`The plan has at least one goal.`,
      why: toSay`A plan without a goal says nothing that two people could sign.`,
      ...citing(),
      check: { name: 'goals_present', atLeast: 1 },
    },
    {
      code: 'own-words',
      severity: 'block',
      message: toSay`Every goal carries the person’s own words.`,
      why: toSay`A goal that starts from the person’s own sentence is theirs to work for; the agreed wording can be more precise, never a replacement.`,
      ...citing('Tondora, Miller, Slade & Davidson: Partnering for Recovery in Mental Health (2014)'),
      check: { name: 'own_words_present' },
    },
    {
      code: 'measurable',
      severity: 'warn',
      message: toSay`Every goal says how the two will see that it is getting closer.`,
      why: toSay`A measure or a goal-attainment scale lets both see change, each from their own side, instead of guessing.`,
      ...citing(
        'Kiresuk & Sherman: Goal attainment scaling. Community Mental Health Journal 4 (1968), 443–453',
      ),
      check: { name: 'goal_measurable' },
    },
    {
      code: 'priority-pursued',
      severity: 'warn',
      message: toSay`Whatever either side holds a high priority has a step or some help.`,
      why: toSay`What matters most to either of the two should not be left without anything being done about it.`,
      ...citing(),
      check: { name: 'priority_pursued' },
    },
    {
      code: 'intervention-complete',
      severity: 'block',
      message: toSay`All help in the plan says how often, for how long, and who sees to it.`,
      why: toSay`The person can only say yes to help, and count on it, when they know what it comes to.`,
      ...citing(),
      check: { name: 'intervention_complete', parts: ['frequency', 'durationWeeks', 'responsible'] },
    },
    {
      code: 'review-scheduled',
      severity: 'block',
      message: toSay`The two have agreed when they look at the plan together.`,
      why: toSay`Recovery is not a line: a plan that is not looked at again stops fitting the person’s life.`,
      ...citing('SAMHSA: Working Definition of Recovery (2012)'),
      check: { name: 'review_scheduled' },
    },
    {
      code: 'signers-at-hand',
      severity: 'warn',
      message: toSay`Everyone who is asked to sign can do so.`,
      why: toSay`Better found out now than on the day of signing.`,
      ...citing(),
      check: { name: 'signers_at_hand' },
    },
    {
      code: 'discharge-criteria',
      severity: 'warn',
      message: toSay`The two have said what should be true before care comes to an end.`,
      why: toSay`Knowing what “ready” looks like gives hope, and keeps an ending from coming as a surprise.`,
      ...citing(),
      check: { name: 'discharge_criteria_present', atLeast: 1 },
    },
    {
      code: 'team-lead',
      severity: 'block',
      message: toSay`The care team has a lead.`,
      why: toSay`The person should know whom to turn to about the plan.`,
      ...citing(),
      check: { name: 'team_has_lead' },
    },
    {
      code: 'individualised',
      severity: 'warn',
      message: toSay`The plan reads as this person’s own, not like a template.`,
      why: toSay`There are many pathways to recovery; a plan that could be anybody’s is rarely anybody’s own.`,
      ...citing('SAMHSA: Working Definition of Recovery (2012)'),
      check: { name: 'individualised', likeness: 0.8 },
    },
  ],
};
