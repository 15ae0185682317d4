import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { ProposalNews } from './proposal-news.js';
import { ProposalRecords } from '../proposal-records/proposal-records.js';

/** What waits for an answer when a plan ends. */
@Injectable()
export class UnansweredProposalsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly records: ProposalRecords,
    private readonly news: ProposalNews,
  ) {}

  /** In the transaction in which the plan ends, under its lock: nobody answers meanwhile. */
  async endWith(planId: string): Promise<void> {
    const now = this.clock.now();
    const waiting = (await this.records.open(planId)).filter((proposal) => proposal.stateAt(now) === 'open');
    for (const proposal of waiting) {
      proposal.endWithPlan();
      this.news.endedWithPlan(proposal);
    }
    await this.db.together(waiting.map((proposal) => this.records.update(proposal)));
  }
}
