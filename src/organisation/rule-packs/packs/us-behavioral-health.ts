import { toSay } from '../../../core/language/say.js';
import { citing } from '../citations.js';
import { requirementOf, uncited, type Requirement, type RulePack } from '../rule-pack.entity.js';
import { recoveryCore1 } from './recovery-core.js';

const core = (code: string): Requirement => requirementOf(recoveryCore1, code);

/**
 * For behavioral-health services in the United States. What is cited is for its own setting: 42 CFR 456.180 for Medicaid mental
 * hospitals, 482.61 for psychiatric hospitals, 441.468 for self-directed personal assistance. Elsewhere, and where nothing is
 * cited, what is asked is the pack's own judgement; what we have from memory or second hand (see citations.ts) is not shown.
 */
export const usBehavioralHealth2: RulePack = {
  code: 'us-behavioral-health',
  version: 2,
  title: toSay`US behavioral health`,
  description: toSay`For behavioral-health services in the United States. A citation holds for the setting that it is about; what has none is this pack’s own judgement. States and payers may ask for more: have the organisation’s lawyer check, and tighten the pack where they do.`,
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
      why: toSay`A plan of care has objectives, and they are the person’s own.`,
      ...citing('42 CFR 456.180(b)(3)', '42 CFR 441.725(b)(4)'),
    },
    {
      ...core('own-words'),
      ...citing(
        '42 CFR 441.725(a)',
        'Joint Commission CTS.03.01.03 EP 2',
        'Tondora, Miller, Slade & Davidson: Partnering for Recovery in Mental Health (2014)',
      ),
    },
    {
      ...core('measurable'),
      severity: 'block',
      why: toSay`Goals and desired outcomes can only be reviewed when both can see whether they are getting closer.`,
      ...citing(
        'Joint Commission CTS.03.01.03 EP 3',
        'Montana ARM 37.106.1916(1)(b)',
        'Kiresuk & Sherman: Goal attainment scaling. Community Mental Health Journal 4 (1968), 443–453',
      ),
    },
    {
      ...core('priority-pursued'),
      why: toSay`The plan says which services and supports help the person to reach their goals.`,
      ...citing('42 CFR 441.725(b)(5)'),
    },
    {
      ...core('intervention-complete'),
      why: toSay`The plan names each treatment, how much of it, how often and for how long, and who is responsible.`,
      ...citing('42 CFR 482.61(c)(1)(iii)', '42 CFR 482.61(c)(1)(iv)', '42 CFR 441.468(a)(1)'),
    },
    {
      ...core('review-scheduled'),
      message: toSay`A review is agreed on, at least every 90 days.`,
      why: toSay`In mental hospitals under Medicaid a plan of care is reviewed at least every 90 days. That everybody else does so too is this pack’s own judgement.`,
      ...citing('42 CFR 456.180(c)'),
    },
    {
      ...core('signers-at-hand'),
      why: toSay`The two agree to the plan in writing. That a written reason stands where a signature is missing is this pack’s own judgement.`,
      ...citing('42 CFR 441.725(b)(9)', 'Montana ARM 37.106.1916(1)(e)'),
    },
    {
      ...core('discharge-criteria'),
      severity: 'block',
      ...citing('42 CFR 456.180(b)(6)', 'Joint Commission CTS.03.01.03 EP 2'),
    },
    {
      ...core('team-lead'),
      why: toSay`The person knows who sees to it that the plan is kept.`,
      ...citing('42 CFR 441.725(b)(8)'),
    },
    {
      ...core('individualised'),
      why: toSay`Each person has an individual plan, based on their own strengths.`,
      ...citing('42 CFR 482.61(c)(1)'),
    },
  ],
};

/** Version 1 asked the same, and cited what does not say it: what it asked stands, its citations are not repeated. */
export const usBehavioralHealth1: RulePack = {
  ...usBehavioralHealth2,
  version: 1,
  requirements: usBehavioralHealth2.requirements.map(uncited),
};
