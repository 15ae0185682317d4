import type { AgreementDto } from '../elements/agreement.dto.js';
import type { Goal } from '../elements/goal.js';
import type { Intervention } from '../elements/intervention.js';
import type { ElementKind } from '../elements/plan-element.dto.js';
import type { Step } from '../elements/step.js';
import type { DischargeCriteria } from '../terms/discharge-criteria.js';
import type { ReviewSchedule } from '../terms/review-schedule.js';
import type { Support } from '../terms/support.js';
import type { PlanDocument } from './plan-document.js';

/** What of a plan has an id of its own that others refer to. */
export type AnyElement = Goal | Step | Intervention | Support | ReviewSchedule | DischargeCriteria;

export function elementsOf(document: PlanDocument): AnyElement[] {
  const { goals, interventions, supports, formerSupports, reviewSchedule, dischargeCriteria } = document;
  return [
    ...goals.flatMap((goal) => [goal, ...goal.steps]),
    ...interventions,
    ...supports,
    ...formerSupports,
    reviewSchedule,
    dischargeCriteria,
  ];
}

/** What was agreed on, of every element, by its id: for comparing then and now. */
export function contentOfElements(document: PlanDocument): Record<string, object> {
  const agreed = elementsOf(document).filter((element) => 'content' in element);
  return Object.fromEntries(agreed.map((element) => [element.id, element.content()]));
}

/** Where a side sees an element differently, or with a reservation. */
export interface Difference extends Pick<AgreementDto, 'party'> {
  readonly words: string;
  readonly stance: 'agree-with-reservation' | 'disagree';
  readonly elementId: string;
  readonly elementKind: ElementKind;
}

/** The oldest first. The stage goes by the id of the plan. */
export function differencesIn(document: PlanDocument): Difference[] {
  const elements = elementsOf(document).filter((element) => 'agreements' in element);
  const stage = { id: document.aboutMe.id, kind: 'stage' as const, agreements: document.stage.agreements };
  return [...elements, stage]
    .flatMap((element) => element.agreements.map((agreement) => ({ element, agreement })))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
    .flatMap(({ element, agreement: { party, stance, words } }) =>
      stance === 'disagree' || stance === 'agree-with-reservation'
        ? [{ elementId: element.id, elementKind: element.kind, party, stance, words: words ?? '' }]
        : [],
    );
}

function placeOf({ element, agreement }: { element: { id: string }; agreement: AgreementDto }): string {
  return `${agreement.statedAt} ${element.id}`;
}

/** What the table plan_element says of an element: all that others refer to, list or search by. */
export interface ElementRow {
  readonly id: string;
  readonly kind: string;
  readonly goalId: string | null;
  readonly position: number;
  readonly title: string;
  /** Its own label, or that of the goal it serves. */
  readonly label: 'substance_use' | null;
  readonly state: string;
  readonly changedInRevision: number;
  readonly requiresConsent: boolean;
  /** Whether both sides stand behind it. */
  readonly agreed: boolean;
  /** Whether it is rated on a goal-attainment scale. */
  readonly scaled: boolean;
}

const nothing = {
  goalId: null,
  position: 0,
  label: null,
  state: 'current',
  changedInRevision: 0,
  requiresConsent: false,
  agreed: false,
  scaled: false,
} as const;

export function elementRowsOf(document: PlanDocument): ElementRow[] {
  const labelled = labelledGoals(document);
  const labelOf = (goalId: string, own = false): ElementRow['label'] =>
    own || labelled.has(goalId) ? 'substance_use' : null;
  const { goals, interventions, supports, formerSupports, reviewSchedule, dischargeCriteria } = document;
  return [
    ...goals.map((goal) => goalRow(goal, labelOf(goal.id))),
    ...goals.flatMap(({ steps }) => steps.map((step) => stepRow(step, labelOf(step.goalId)))),
    ...interventions.map((help, place) => helpRow(help, place, labelOf(help.goalId, help.substanceUse))),
    ...[...supports, ...formerSupports].map(supportRow),
    { ...nothing, ...termsOf(reviewSchedule), title: 'review schedule' },
    { ...nothing, ...termsOf(dischargeCriteria), title: 'discharge criteria' },
  ];
}

function labelledGoals({ goals }: PlanDocument): Set<string> {
  return new Set(goals.filter(({ substanceUse }) => substanceUse).map(({ id }) => id));
}

function goalRow(goal: Goal, label: ElementRow['label']): ElementRow {
  const { id, kind, position, statement: title, lifecycleStatus: state, changedInRevision } = goal;
  const row = { ...nothing, id, kind, position, title, label, state, changedInRevision };
  return { ...row, agreed: isAgreed(goal), scaled: goal.attainmentScale !== null };
}

function stepRow(step: Step, label: ElementRow['label']): ElementRow {
  const { id, kind, goalId, position, description: title, status: state, changedInRevision } = step;
  const row = { ...nothing, id, kind, goalId, position, title, label, state, changedInRevision };
  return { ...row, agreed: isAgreed(step) };
}

function helpRow(help: Intervention, place: number, label: ElementRow['label']): ElementRow {
  const { id, kind, goalId, title, status: state, changedInRevision, requiresConsent } = help;
  const row = { ...nothing, id, kind, goalId, position: place + 1, title, label, state, changedInRevision };
  return { ...row, requiresConsent, agreed: isAgreed(help) };
}

function supportRow({ id, name: title, endedAt }: Support): ElementRow {
  return { ...nothing, id, kind: 'support', title, state: endedAt === null ? 'current' : 'ended' };
}

function termsOf(
  terms: ReviewSchedule | DischargeCriteria,
): Pick<ElementRow, 'id' | 'kind' | 'changedInRevision' | 'agreed'> {
  const { id, kind, changedInRevision } = terms;
  return { id, kind, changedInRevision, agreed: isAgreed(terms) };
}

function isAgreed({ agreements }: Pick<Goal, 'agreements'>): boolean {
  const behind = agreements.filter(({ stance }) => stance === 'agree' || stance === 'agree-with-reservation');
  return behind.length === 2;
}
