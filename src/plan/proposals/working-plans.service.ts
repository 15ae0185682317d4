import { Injectable } from '@nestjs/common';
import { CarePlan } from '../plans/care-plan.entity.js';
import { DischargeCriteria } from '../terms/discharge-criteria.entity.js';
import { ReviewSchedule } from '../terms/review-schedule.entity.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { Goal } from '../document/goal.entity.js';
import { OwnWords } from '../document/own-words.entity.js';
import { Intervention } from '../document/intervention.entity.js';
import { Step } from '../document/step.entity.js';
import { helpersOfPlan } from './proposals.queries.js';
import { AgreedStagesService } from './agreed-stages.service.js';
import { stageAgreementsIn } from '../ops/stage.ops.js';
import type { ProposalOp } from '../ops/op-kind.js';
import type { Proposal } from './proposal.entity.js';
import {
  WorkingPlan,
  type Element,
  type ElementClass,
  type Helpers,
  type Part,
} from '../ops/working-plan.js';

export interface LoadedPlan {
  readonly plan: CarePlan;
  readonly working: WorkingPlan;
}

/** SHARE: the plan's revision stands still while a proposal is written. UPDATE: nobody else proposes or answers meanwhile. */
type Lock = 'SHARE' | 'UPDATE';

const elementClasses: readonly ElementClass[] = [Goal, Step, Intervention, ReviewSchedule, DischargeCriteria];

/** Brings a plan's elements into memory under a lock, and puts the changed ones back. */
@Injectable()
export class WorkingPlansService {
  constructor(
    private readonly db: Db,
    private readonly agreedStages: AgreedStagesService,
  ) {}

  /** The plan is always locked before its proposals, so that two answers never wait for each other in a circle. */
  async load(planId: string, lock: Lock): Promise<LoadedPlan> {
    // Sent together; the lock goes first, so that what follows is read as it stands once the lock is held.
    const [, plan, [helpers], elements] = await this.db.together([
      this.db.query(`SELECT FROM care_plan WHERE id = $1 FOR ${lock}`, [planId]),
      this.db.repository(CarePlan).findOneBy({ id: planId }),
      this.db.query<Helpers>(helpersOfPlan, [planId]),
      this.elementsOf(planId),
    ]);
    if (!plan || !helpers) throw new NotFound();
    plan.requireOpen();
    return { plan, working: new WorkingPlan(planId, plan.revision + 1, { elements, helpers }) };
  }

  /** Brings what some of the changes need to know. To be called before they are tried or made. */
  async prepare({ working }: LoadedPlan, ops: readonly ProposalOp[]): Promise<void> {
    const agreements = stageAgreementsIn(ops);
    if (agreements.length > 0) await this.agreedStages.prepare(working.agreedStage, agreements);
  }

  /** The content of all elements by id, as it is now. */
  async contentOf(planId: string): Promise<Record<string, object>> {
    const elements = await this.elementsOf(planId);
    return Object.fromEntries(elements.map((element) => [element.id, element.content()]));
  }

  /** Writes what has changed and raises the plan's revision. The statements travel together, in this order. */
  async save({ plan, working }: LoadedPlan, proposal: Proposal): Promise<void> {
    plan.revision = working.revision;
    await this.db.together([
      ...working.quotes.map((quote) => this.db.repository(OwnWords).insert(quote)),
      ...working.addedElements.map((element) =>
        this.db.repository(classOf(element)).insert(element as never),
      ),
      ...working.changedElements.map((element) => this.db.update(element, classOf(element).fields as never)),
      this.db.update(plan, ['revision']),
      this.agreedStages.write(working.agreedStage, proposal),
    ]);
  }

  private async elementsOf(planId: string): Promise<Part[]> {
    const found = await this.db.together([
      ...elementClasses.map((kind) => this.db.repository<Element>(kind).findBy({ planId })),
      this.agreedStages.load(planId),
    ]);
    return found.flat();
  }
}

function classOf(element: Element): ElementClass {
  return element.constructor as ElementClass;
}
