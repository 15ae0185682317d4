import { say } from '../../core/language/say.js';
import { agreedContent } from '../element-words/agreed.decorator.js';
import { GoalContent } from '../elements/goal.dto.js';
import { InterventionContent } from '../elements/intervention.dto.js';
import { StepContent } from '../elements/step.dto.js';
import { AboutMeContent } from '../terms/about-me.dto.js';
import { SupportContent } from '../terms/support.dto.js';
import { DischargeCriteriaContent, ReviewScheduleContent } from '../terms/terms.dto.js';
import type { PlanContentDto } from './plan-content.dto.js';
import { quoted } from '../../core/text/written.js';

/** What can differ between two states of a plan. */
export const partKinds = [
  'about_me',
  'goal',
  'step',
  'intervention',
  'support',
  'review_schedule',
  'discharge_criteria',
] as const;
export type PartKind = (typeof partKinds)[number];

export type Stance = PlanContentDto['goals'][number]['agreements'][number];

/** A part of a plan as people read it: no ids, but the names they stand for. */
export interface PlanPart {
  readonly kind: PartKind;
  readonly id: string;
  /** Such as: the goal “Get out more”. */
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly stances: readonly Stance[];
}

type Owner = PlanContentDto['goals'][number]['steps'][number]['owner'];

/** All parts of a plan, in the order in which people read them. What two people agree on is told by the fields that say so. */
export function partsOf(plan: PlanContentDto): PlanPart[] {
  const { aboutMe, goals, interventions, supports, reviewSchedule, dischargeCriteria } = plan;
  const { nextReviewOn } = reviewSchedule;
  return [
    part('about_me', aboutMe, say`the “about me” part`, agreedContent(AboutMeContent, aboutMe)),
    ...goals.flatMap((goal) => goalParts(goal, plan)),
    ...interventions.map((help) => interventionPart(help, plan)),
    ...supports.map((support) =>
      part(
        'support',
        support,
        say`the support ${quoted(support.name)}`,
        agreedContent(SupportContent, support),
      ),
    ),
    part('review_schedule', reviewSchedule, say`how often the two look at the plan together`, {
      ...agreedContent(ReviewScheduleContent, reviewSchedule),
      nextReviewOn,
    }),
    part(
      'discharge_criteria',
      dischargeCriteria,
      say`what should be true before care comes to an end`,
      agreedContent(DischargeCriteriaContent, dischargeCriteria),
    ),
  ];
}

/** Who an owner is, by name. */
export function ownerName(owner: Owner | null, { patient, people, supports }: PlanContentDto): string | null {
  switch (owner?.kind) {
    case 'patient':
      return patient.name;
    case 'team_member':
      return people.find(({ accountId }) => accountId === owner.accountId)?.displayName ?? say`a team member`;
    case 'support':
      return supports.find(({ id }) => id === owner.supportId)?.name ?? say`a support who is no longer named`;
    case undefined:
      return null;
  }
}

function goalParts(goal: PlanContentDto['goals'][number], plan: PlanContentDto): PlanPart[] {
  const { statement, ownWords, steps, lifecycleStatus, achievementStatus } = goal;
  const state = { ownWords: ownWords?.text ?? null, lifecycleStatus, achievementStatus };
  return [
    part('goal', goal, say`the goal ${quoted(statement)}`, { ...agreedContent(GoalContent, goal), ...state }),
    ...steps.map((step) => {
      const { description, owner, status } = step;
      const fields = { ...agreedContent(StepContent, step), owner: ownerName(owner, plan), status };
      return part('step', step, say`the step ${quoted(description)} of ${quoted(statement)}`, fields);
    }),
  ];
}

function interventionPart(help: PlanContentDto['interventions'][number], plan: PlanContentDto): PlanPart {
  const { title, responsible, status, goalId } = help;
  const goal = plan.goals.find(({ id }) => id === goalId)?.statement;
  const names = { responsible: ownerName(responsible, plan), status, goal };
  return part('intervention', help, quoted(title), { ...agreedContent(InterventionContent, help), ...names });
}

// eslint-disable-next-line house/few-parameters -- a plain constructor of a row
function part(
  kind: PartKind,
  { id, agreements = [] }: { readonly id: string; readonly agreements?: readonly Stance[] },
  name: string,
  fields: object,
): PlanPart {
  return { kind, id, name, fields: { ...fields }, stances: agreements };
}
