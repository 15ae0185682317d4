import { say } from '../../core/language/say.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { reviewDayFault, type ReviewLimits } from '../../organisation/rule-packs/review-limits.entity.js';
import type { PlanDocument } from '../document/plan-document.js';
import { elementsOf } from '../document/plan-elements.js';
import type { AgreementDto } from '../elements/agreement.dto.js';
import { Goal } from '../elements/goal.js';
import { Intervention } from '../elements/intervention.js';
import type { Owner } from '../elements/plan-element.dto.js';
import { Step } from '../elements/step.js';
import { DischargeCriteria } from '../terms/discharge-criteria.js';
import { ReviewSchedule } from '../terms/review-schedule.js';
import { Support } from '../terms/support.js';
import type { AgreedStage } from './agreed-stage.entity.js';
import type { OwnWordsDto } from '../elements/goal.dto.js';

/** What both sides agree on, of which the plan's document holds one or more. */
type AgreedElement = Goal | Step | Intervention | ReviewSchedule | DischargeCriteria;
type ElementClass = typeof Goal | typeof Step | typeof Intervention | typeof Support;

/** Someone who can own a step or an intervention, by the name others know them by. */
export interface Helper {
  readonly id: string;
  readonly name: string;
}

/** What counts for a change besides the plan: who can be named in it (the patient, the team as it is now), and the calendar. */
export interface Around {
  readonly patientName: string;
  readonly team: readonly Helper[];
  readonly reviewLimits: ReviewLimits;
}

/**
 * A plan's document in memory, while a change is tried or made. Nothing here touches the database, so trying costs nothing and
 * the rules can be tested by themselves.
 */
export class WorkingPlan {
  /** Sentences of the person's own that the changes bring, by the goal that grew from each. */
  readonly quotes: { readonly goalId: string; readonly words: OwnWordsDto }[] = [];
  private stage?: AgreedStage;

  constructor(
    readonly planId: string,
    /** The revision that agreed changes belong to. */
    readonly revision: number,
    readonly document: PlanDocument,
    private readonly around: Around,
  ) {}

  find<Class extends ElementClass>(kind: Class, id: string): InstanceType<Class> {
    const element = this.all(kind).find((each) => each.id === id);
    if (element) return element;
    const name = fieldNames.get(kind) ?? 'id';
    throw new BrokenRule(
      say`The plan has nothing under this ${name}. Read the plan again and take the id from there.`,
      {
        errors: [{ pointer: name, message: say`must be an id from this plan` }],
      },
    );
  }

  /** An element with a version of its own, about to be changed. */
  changing<Class extends typeof Step | typeof Intervention | typeof Support>(
    kind: Class,
    id: string,
  ): InstanceType<Class> {
    const element = this.find(kind, id);
    element.version += 1;
    return element;
  }

  all<Class extends ElementClass>(kind: Class): InstanceType<Class>[] {
    return elementsOf(this.document).filter((element) => element instanceof kind) as InstanceType<Class>[];
  }

  has(kind: ElementClass, id: string): boolean {
    return this.all(kind as typeof Goal).some((element) => element.id === id);
  }

  get agreedStage(): AgreedStage {
    if (this.stage) return this.stage;
    throw new Error(`The plan ${this.planId} was loaded without its stage.`);
  }

  /** The stage belongs to the journey: it is brought along where a change is about it. */
  bringStage(stage: AgreedStage): void {
    this.stage = stage;
  }

  /** @throws {Conflict} when the plan has it already, through another proposal of the same conversation */
  requireNew(id: string): void {
    if (elementsOf(this.document).some((element) => element.id === id))
      throw new Conflict(say`The plan has this already, by way of another proposal. Read the plan again.`);
  }

  /** A sentence of the person's own, for a goal that has none yet. @throws {Conflict} */
  quote(goal: Goal, words: OwnWordsDto): void {
    goal.quote(words);
    this.quotes.push({ goalId: goal.id, words });
  }

  /**
   * Whoever sets the day of the next review, and in whatever way: also one that was proposed before it was over, or before the
   * rule pack asked for an earlier one.
   * @throws {BrokenRule}
   */
  requireReviewDay(day: string): void {
    const message = reviewDayFault(day, this.around.reviewLimits);
    if (message === null) return;
    throw new BrokenRule(
      say`${day} cannot be the day of the next review: it ${message}. Agree on another day, in a counter-proposal or a new one.`,
      { errors: [{ pointer: 'nextReviewOn', message }] },
    );
  }

  /** The place after the last of these. */
  static after(elements: readonly { position: number }[]): number {
    return Math.max(0, ...elements.map(({ position }) => position)) + 1;
  }

  /** The name of an owner. @throws {BrokenRule} unless they are on the team, or a support named in the plan */
  nameOf(owner: Owner): string {
    if (owner.kind === 'patient') return this.around.patientName;
    const among = owner.kind === 'team_member' ? this.around.team : this.document.supports;
    const helper = among.find(
      ({ id }) => id === (owner.kind === 'team_member' ? owner.accountId : owner.supportId),
    );
    if (helper) return helper.name;
    const isOfTeam = owner.kind === 'team_member';
    throw new BrokenRule(
      isOfTeam
        ? say`The person you name is not on the care team now.`
        : say`The person you name is not among the supports of this plan.`,
      {
        errors: [
          {
            pointer: 'owner',
            message: isOfTeam
              ? say`names somebody who is not on the care team now`
              : say`names somebody who is not among the supports of this plan`,
          },
        ],
      },
    );
  }

  /** The content of elements by id, for comparing then and now. */
  contentOf(ids: readonly string[]): Record<string, object> {
    const found = ids.map((id) => this.agreedElement(id)).filter((element) => element !== undefined);
    return Object.fromEntries(found.map((element) => [element.id, element.content()]));
  }

  /** Those of the elements that changed after a revision. */
  changedSince(revision: number, ids: readonly string[]): string[] {
    return ids.filter((id) => (this.agreedElement(id)?.changedInRevision ?? 0) > revision);
  }

  /** Where each side stands on an element, to be changed; undefined when the plan has no such element. */
  stancesOn(id: string): AgreementDto[] | undefined {
    if (id === this.planId) return this.document.stage.agreements;
    const element = this.agreedElement(id);
    return element && 'agreements' in element ? element.agreements : undefined;
  }

  private agreedElement(id: string): AgreedElement | AgreedStage | undefined {
    if (id === this.planId) return this.stage;
    const element = elementsOf(this.document).find((each) => each.id === id);
    return element instanceof Support ? undefined : element;
  }
}

const fieldNames = new Map<ElementClass, string>([
  [Goal, 'goalId'],
  [Step, 'stepId'],
  [Intervention, 'interventionId'],
]);
