import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { ChangePlanService, type LoadedPlan } from '../changing/change-plan.service.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';
import { ProposalRecords } from './proposal-records.js';

export interface AtHand {
  readonly loaded: LoadedPlan;
  readonly proposal: Proposal;
  /** All that wait for an answer. */
  readonly open: readonly Proposal[];
}

/** A proposal with its plan, the plan under its lock. */
@Injectable()
export class ProposalAtHandService {
  constructor(
    private readonly db: Db,
    private readonly changePlan: ChangePlanService,
    private readonly records: ProposalRecords,
  ) {}

  /** @throws {NotFound | Conflict} unless both are there and the plan can still be worked on */
  async load(planId: string, proposalId: string): Promise<AtHand> {
    const [loaded, proposal, open] = await this.db.together([
      this.changePlan.loadOpen(planId),
      this.records.find(planId, proposalId),
      this.records.open(planId),
    ]);
    if (!proposal) throw new NotFound();
    return { loaded, proposal, open };
  }
}
