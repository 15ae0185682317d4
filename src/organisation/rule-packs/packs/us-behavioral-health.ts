import { requirementOf, type Requirement, type RulePack } from '../rule-pack.entity.js';
import { recoveryCore1 } from './recovery-core.js';

const core = (code: string): Requirement => requirementOf(recoveryCore1, code);

/**
 * For behavioral-health services in the United States. Federal sources: 42 CFR 441.725 (person-centered service plan,
 * Medicaid 1915(i)) and 42 CFR 482.61 (treatment plan, psychiatric hospitals). The federal rule asks for a review at least every 12
 * months; 90 days is the pack's own limit, because quarterly review is what many state programs and payers ask for.
 */
export const usBehavioralHealth1: RulePack = {
  code: 'us-behavioral-health',
  version: 1,
  title: 'US behavioral health',
  description:
    'For behavioral-health services in the United States. States and payers may ask for more: tighten the pack where they do.',
  maxReviewDays: 90,
  requiredSigners: ['patient', 'professional'],
  signingOrder: 'any',
  supervisorForTrainees: true,
  goodFaithAttempts: 3,
  daysBetweenAttempts: 1,
  meansOfAttempts: 2,
  reasonWhereSignatureMissing: true,
  requirements: [
    {
      ...core('at-least-one-goal'),
      why: 'The plan must include individually identified goals and desired outcomes.',
      source: '42 CFR 441.725(b)',
    },
    {
      ...core('own-words'),
      why: 'The planning process is driven by the individual: their own sentence is where a goal starts.',
      source: '42 CFR 441.725(a)',
    },
    {
      ...core('measurable'),
      severity: 'block',
      why: 'Goals and desired outcomes can only be reviewed when both can see whether they are getting closer.',
      source: '42 CFR 441.725(b); 42 CFR 482.61(c)(1)',
    },
    {
      ...core('priority-pursued'),
      why: 'The plan must reflect the services and supports that will help the individual to achieve the goals.',
      source: '42 CFR 441.725(b)',
    },
    {
      ...core('intervention-complete'),
      why: 'The plan names the specific treatment and the responsibilities of each member of the team.',
      source: '42 CFR 482.61(c)(1)',
    },
    {
      ...core('review-scheduled'),
      message: 'A review is agreed on, at least every 90 days.',
      why: 'The plan must be reviewed regularly, and whenever the individual asks. The federal limit is 12 months; 90 days is this pack’s own.',
      source: '42 CFR 441.725(c)',
    },
    {
      ...core('signers-at-hand'),
      why: 'The plan is agreed to in writing by the individual and signed by those who are responsible for carrying it out; where a signature is missing, a written reason stands in its place.',
      source: '42 CFR 441.725(b)',
    },
    { ...core('discharge-criteria'), severity: 'block' },
    {
      ...core('team-lead'),
      why: 'The plan must say who is responsible for monitoring it.',
      source: '42 CFR 441.725(b)',
    },
    {
      ...core('individualised'),
      why: 'Each person must have an individual plan, based on their own strengths.',
      source: '42 CFR 482.61(c)(1)',
    },
  ],
};
