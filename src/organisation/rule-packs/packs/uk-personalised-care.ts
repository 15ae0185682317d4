import { toSay } from '../../../core/language/say.js';
import { citing } from '../citations.js';
import { requirementOf, uncited, type Requirement, type RulePack } from '../rule-pack.entity.js';
import { recoveryCore1 } from './recovery-core.js';

const core = (code: string): Requirement => requirementOf(recoveryCore1, code);

const qs14 = 'NICE quality standard QS14 (2019), statement 6';
const nhs = 'NHS England: Personalised care and support planning (2023-08-29)';
const prsb = 'PRSB personalised care and support plan, DAPB4022 Amd 38/2021';

/**
 * After NHS England's guide to personalised care and support planning and the record standard DAPB4022, whose texts are still to be
 * checked, and NICE QS14 (not binding): a plan agreed jointly, a copy for the person, a date for review, and a crisis plan for
 * who may be at risk. None sets a number of days; a year is the pack's own limit.
 */
export const ukPersonalisedCare2: RulePack = {
  code: 'uk-personalised-care',
  version: 2,
  title: toSay`UK personalised care`,
  description: toSay`For personalised care and support planning in the United Kingdom. NICE quality standards are not binding; what has no citation is this pack’s own judgement.`,
  maxReviewDays: 365,
  requiredSigners: ['patient', 'professional'],
  signingOrder: 'any',
  supervisorForTrainees: true,
  goodFaithAttempts: 3,
  daysBetweenAttempts: 1,
  meansOfAttempts: 1,
  reasonWhereSignatureMissing: true,
  requirements: [
    {
      ...core('at-least-one-goal'),
      why: toSay`People agree the health and wellbeing outcomes that they want to achieve.`,
      ...citing(nhs, prsb),
    },
    {
      ...core('own-words'),
      why: toSay`The conversation, and so the plan, is about what matters to the person.`,
      ...citing(nhs, prsb),
    },
    core('measurable'),
    {
      ...core('priority-pursued'),
      why: toSay`The plan records what matters to the person, the outcomes, and how they will be achieved.`,
      ...citing(nhs, prsb),
    },
    { ...core('intervention-complete'), severity: 'warn', ...citing(nhs) },
    {
      ...core('review-scheduled'),
      why: toSay`A date for looking at the plan again is agreed together.`,
      ...citing(qs14, nhs),
    },
    {
      ...core('signers-at-hand'),
      why: toSay`The plan is agreed jointly with the person.`,
      ...citing(qs14, nhs),
    },
    core('discharge-criteria'),
    core('team-lead'),
    {
      ...core('individualised'),
      severity: 'warn',
      why: toSay`A plan that was made jointly with the person reads like that person; that no two read the same is this pack’s own judgement.`,
      ...citing(),
    },
    {
      code: 'copy-at-hand',
      severity: 'warn',
      message: toSay`The person has a copy of the plan.`,
      why: toSay`It is their plan: they can look at it whenever they like.`,
      ...citing(qs14),
      check: { name: 'copy_at_hand' },
    },
    {
      code: 'crisis-plan',
      severity: 'warn',
      message: toSay`The plan says what to do in a crisis, if the person may be at risk of one.`,
      why: toSay`What helps in a crisis is best agreed while there is none.`,
      ...citing(qs14),
      check: { name: 'crisis_plan_named' },
    },
  ],
};

const since2: readonly string[] = ['copy-at-hand', 'crisis-plan'];

/** Version 1 asked less, and cited what does not say it: what it asked stands, its citations are not repeated. */
export const ukPersonalisedCare1: RulePack = {
  ...ukPersonalisedCare2,
  version: 1,
  requirements: ukPersonalisedCare2.requirements.filter(({ code }) => !since2.includes(code)).map(uncited),
};
