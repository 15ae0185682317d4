import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import type { LoadedPlan } from '../changing/change-plan.service.js';
import type { Op } from '../ops/op-kind.js';
import { stageAgreementsIn } from '../terms-ops/stage-agree.op.js';
import { AgreedStagesService } from './agreed-stages.service.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';
import { lapseStageProposals } from './proposals.queries.js';

/** Brings the agreed stage to a plan where a proposal is about it, and has it written down where one was accepted. */
@Injectable()
export class StageOfPlanService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly agreedStages: AgreedStagesService,
  ) {}

  /** To be called before ops are tried or made. */
  async bring({ plan, working }: LoadedPlan, ops: readonly Op[]): Promise<void> {
    const agreements = stageAgreementsIn(ops);
    if (agreements.length === 0) return;
    const stage = await this.agreedStages.load(plan.id);
    await this.agreedStages.prepare(stage, agreements);
    working.bringStage(stage);
  }

  /** The content of the stage, by the id that stands for it, for comparing then and now. */
  async contentOf(planId: string): Promise<Record<string, object>> {
    return { [planId]: (await this.agreedStages.load(planId)).content() };
  }

  /** The same before something new is proposed: the stage once at a time, and what nobody answered in time stands in nobody's way. */
  async bringAnew(loaded: LoadedPlan, ops: readonly Op[]): Promise<void> {
    if (stageAgreementsIn(ops).length > 0) await this.db.query(lapseStageProposals, [this.clock.now()]);
    await this.bring(loaded, ops);
  }

  async write({ working }: LoadedPlan, proposal: Proposal): Promise<void> {
    if (stageAgreementsIn(proposal.acceptedChanges).length > 0)
      await this.agreedStages.write(working.agreedStage, proposal);
  }
}
