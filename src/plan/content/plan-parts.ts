import type { PlanContentDto } from './plan-content.dto.js';

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

/** All parts of a plan, in the order in which people read them. */
export function partsOf(plan: PlanContentDto): PlanPart[] {
  const { aboutMe, goals, interventions, supports, reviewSchedule, dischargeCriteria } = plan;
  const { strengths, values, preferences, barriers, hopes } = aboutMe;
  return [
    part('about_me', aboutMe.id, 'the “about me” part', { strengths, values, preferences, barriers, hopes }),
    ...goals.flatMap((goal) => goalParts(goal, plan)),
    ...interventions.map((help) => interventionPart(help, plan)),
    ...supports.map(({ id, name, relationship, howTheyHelp }) =>
      part('support', id, `the support “${name}”`, { name, relationship, howTheyHelp }),
    ),
    part(
      'review_schedule',
      reviewSchedule.id,
      'the review schedule',
      { intervalDays: reviewSchedule.intervalDays, nextReviewOn: reviewSchedule.nextReviewOn },
      reviewSchedule.agreements,
    ),
    part(
      'discharge_criteria',
      dischargeCriteria.id,
      'the discharge criteria',
      { criteria: dischargeCriteria.criteria },
      dischargeCriteria.agreements,
    ),
  ];
}

/** Who an owner is, by name. */
export function ownerName(owner: Owner | null, { patient, people, supports }: PlanContentDto): string | null {
  switch (owner?.kind) {
    case 'patient':
      return patient.name;
    case 'team_member':
      return people.find(({ accountId }) => accountId === owner.accountId)?.displayName ?? 'a team member';
    case 'support':
      return supports.find(({ id }) => id === owner.supportId)?.name ?? 'a support who is no longer named';
    case undefined:
      return null;
  }
}

function goalParts(goal: PlanContentDto['goals'][number], plan: PlanContentDto): PlanPart[] {
  const { id, statement, ownWords, agreements, steps, lifeDomain, value, startDate, targetDate } = goal;
  const { objective, attainmentScale, lifecycleStatus, achievementStatus } = goal;
  const wording = { statement, ownWords: ownWords?.text ?? null, lifeDomain, value, startDate, targetDate };
  const measures = { objective, attainmentScale, lifecycleStatus, achievementStatus };
  return [
    part('goal', id, `the goal “${statement}”`, { ...wording, ...measures }, agreements),
    ...steps.map((step) => {
      const { description, dueDate, status } = step;
      const fields = { description, dueDate, status, owner: ownerName(step.owner, plan) };
      return part('step', step.id, `the step “${description}” of “${statement}”`, fields, step.agreements);
    }),
  ];
}

function interventionPart(help: PlanContentDto['interventions'][number], plan: PlanContentDto): PlanPart {
  const { id, title, type, description, frequency, durationWeeks, requiresConsent, status } = help;
  const goal = plan.goals.find(({ id: goalId }) => goalId === help.goalId)?.statement;
  const names = { goal, responsible: ownerName(help.responsible, plan) };
  const fields = { title, type, description, frequency, durationWeeks, requiresConsent, status };
  return part('intervention', id, `“${title}”`, { ...fields, ...names }, help.agreements);
}

// eslint-disable-next-line house/few-parameters -- a plain constructor of a row of five columns
function part(
  kind: PartKind,
  id: string,
  name: string,
  fields: PlanPart['fields'],
  stances: readonly Stance[] = [],
): PlanPart {
  return { kind, id, name, fields, stances };
}
