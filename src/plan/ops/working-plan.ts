import { DischargeCriteria } from '../terms/discharge-criteria.entity.js';
import { ReviewSchedule } from '../terms/review-schedule.entity.js';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { Goal } from '../document/goal.entity.js';
import type { OwnWords } from '../document/own-words.entity.js';
import type { Owner, PlanElement } from '../document/plan-element.entity.js';
import { Intervention } from '../document/intervention.entity.js';
import { AgreedStage } from './agreed-stage.entity.js';
import { Step } from '../document/step.entity.js';

export type ElementClass =
  typeof Goal | typeof Step | typeof Intervention | typeof ReviewSchedule | typeof DischargeCriteria;
export type Element = InstanceType<ElementClass>;
/** What a plan consists of. The agreed stage is written down in its own way. */
export type Part = Element | AgreedStage;

/** Someone who can own a step or an intervention, by the name others know them by. */
export interface Helper {
  readonly id: string;
  readonly name: string;
}

/** Who can be named in this plan: the team as it is now, and the supports that the person leans on. */
export interface Helpers {
  readonly patientName: string;
  readonly team: readonly Helper[];
  readonly supports: readonly Helper[];
}

/**
 * A plan's elements in memory, while a proposal is tried or applied. Nothing here touches the database, so trying costs
 * nothing and the rules can be tested by themselves.
 */
export class WorkingPlan {
  readonly quotes: OwnWords[] = [];
  private readonly added = new Set<Element>();
  private readonly changed = new Set<Element>();
  private readonly elements: Map<string, Part>;

  constructor(
    readonly planId: string,
    /** The revision that the changes belong to. */
    readonly revision: number,
    content: { readonly elements: readonly Part[]; readonly helpers: Helpers },
  ) {
    this.elements = new Map(content.elements.map((element) => [element.id, element]));
    this.helpers = content.helpers;
  }

  private readonly helpers: Helpers;

  /** An element to read. */
  find<Class extends ElementClass>(kind: Class, id: string): InstanceType<Class> {
    const element = this.elements.get(id);
    if (element instanceof kind) return element as InstanceType<Class>;
    const name = fieldNames.get(kind) ?? 'id';
    throw new BrokenRule(
      `The plan has nothing under this ${name}. Read the plan again and take the id from there.`,
      {
        errors: [{ pointer: name, message: 'must be an id from this plan' }],
      },
    );
  }

  /** An element about to be changed. */
  changing<Class extends ElementClass>(kind: Class, id: string): InstanceType<Class> {
    const element = this.find(kind, id);
    if (!this.added.has(element)) this.changed.add(element);
    return element;
  }

  all<Class extends ElementClass>(kind: Class): InstanceType<Class>[] {
    return [...this.elements.values()].filter((element) => element instanceof kind) as InstanceType<Class>[];
  }

  /** The one element of a kind that every plan has from the start. */
  only<Class extends typeof ReviewSchedule | typeof DischargeCriteria>(kind: Class): InstanceType<Class> {
    const [element] = this.all(kind);
    if (!element) throw new Error(`The plan ${this.planId} lacks its ${kind.name}.`);
    return this.changing(kind, element.id);
  }

  get agreedStage(): AgreedStage {
    const stage = this.elements.get(this.planId);
    if (stage instanceof AgreedStage) return stage;
    throw new Error(`The plan ${this.planId} was loaded without its stage.`);
  }

  /** @throws {Conflict} when the plan has it already, through another proposal of the same conversation */
  add(element: Element): void {
    if (this.elements.has(element.id)) {
      throw new Conflict('The plan has this already, by way of another proposal. Read the plan again.');
    }
    this.elements.set(element.id, element);
    this.added.add(element);
  }

  quote(words: OwnWords): void {
    this.quotes.push(words);
  }

  openSteps(goalId: string): Step[] {
    return this.all(Step).filter((step) => step.goalId === goalId && step.isOpen);
  }

  /** The place after the last of these. */
  static after(elements: readonly { position: number }[]): number {
    return Math.max(0, ...elements.map(({ position }) => position)) + 1;
  }

  /** The name of an owner. @throws {BrokenRule} unless they are on the team, or a support named in the plan */
  nameOf(owner: Owner): string {
    if (owner.kind === 'patient') return this.helpers.patientName;
    const among = owner.kind === 'team_member' ? this.helpers.team : this.helpers.supports;
    const helper = among.find(
      ({ id }) => id === (owner.kind === 'team_member' ? owner.accountId : owner.supportId),
    );
    if (helper) return helper.name;
    const where =
      owner.kind === 'team_member' ? 'is not on the care team now' : 'is not among the supports of this plan';
    throw new BrokenRule(`The person you name ${where}.`, {
      errors: [{ pointer: 'owner', message: `names somebody who ${where}` }],
    });
  }

  get addedElements(): readonly Element[] {
    return [...this.added];
  }

  get changedElements(): readonly Element[] {
    return [...this.changed];
  }

  kindOf(id: string): PlanElement['kind'] | null {
    return this.elements.get(id)?.kind ?? null;
  }

  /** The content of existing elements by id, for comparing then and now. */
  contentOf(ids: readonly string[]): Record<string, object> {
    const found = ids.map((id) => this.elements.get(id)).filter((element) => element !== undefined);
    return Object.fromEntries(found.map((element) => [element.id, element.content()]));
  }

  /** Those of the elements that changed after a revision. */
  changedSince(revision: number, ids: readonly string[]): string[] {
    return ids.filter((id) => (this.elements.get(id)?.changedInRevision ?? 0) > revision);
  }
}

const fieldNames = new Map<ElementClass, string>([
  [Goal, 'goalId'],
  [Step, 'stepId'],
  [Intervention, 'interventionId'],
]);
