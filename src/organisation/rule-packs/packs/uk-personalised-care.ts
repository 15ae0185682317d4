import { requirementOf, type Requirement, type RulePack } from '../rule-pack.entity.js';
import { recoveryCore1 } from './recovery-core.js';

const core = (code: string): Requirement => requirementOf(recoveryCore1, code);

const nhs = 'NHS England: Personalised care and support planning';
const nice = 'NICE guideline CG136, Service user experience in adult mental health (2011)';

/**
 * After NHS England's five criteria for personalised care and support planning (people are central in developing and agreeing
 * their plan and in who is involved; conversations about what matters; agreed outcomes; one sharable plan that says how they will
 * be reached; formal and informal review) and NICE CG136 (care plans are developed jointly, and a time to review them is agreed).
 * Neither sets a number of days; a year is the pack's own limit.
 */
export const ukPersonalisedCare1: RulePack = {
  code: 'uk-personalised-care',
  version: 1,
  title: 'UK personalised care',
  description: 'After NHS England’s criteria for personalised care and support planning.',
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
      why: 'People agree the health and wellbeing outcomes that they want to achieve.',
      source: `${nhs}, criterion 3`,
    },
    {
      ...core('own-words'),
      why: 'The conversation, and so the plan, is about what matters to the person.',
      source: `${nhs}, criteria 2 and 4`,
    },
    core('measurable'),
    {
      ...core('priority-pursued'),
      why: 'The plan records what matters to the person, the outcomes, and how they will be achieved.',
      source: `${nhs}, criterion 4`,
    },
    { ...core('intervention-complete'), severity: 'warn', source: `${nhs}, criterion 4` },
    {
      ...core('review-scheduled'),
      why: 'People can review their plan, formally and informally; a suitable time is agreed together.',
      source: `${nhs}, criterion 5; ${nice}`,
    },
    {
      ...core('signers-at-hand'),
      why: 'People are central in developing and agreeing their plan.',
      source: `${nhs}, criterion 1`,
    },
    core('discharge-criteria'),
    core('team-lead'),
    {
      ...core('individualised'),
      severity: 'warn',
      why: 'Care plans are developed jointly with the person, so no two should read the same.',
      source: nice,
    },
  ],
};
