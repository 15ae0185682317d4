import { languageToRead } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { chainsSeenBy } from '../../access/facts/conversations.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { readDocument } from '../document/plan-document.js';
import { contentOfElements } from '../document/plan-elements.js';
import { conflictsBetween } from '../proposal-content/conflicts.js';
import type { ProposalDto, ProposalPageDto, ProposalQuery } from '../proposal-content/proposal.dto.js';
import type { Baseline } from '../proposal-content/proposal.entity.js';
import { hintsOn } from './wording-hints.js';
import { contentOfPlan, oneProposal, proposalPage } from './proposals.queries.js';
import { StageOfPlanService } from './stage-of-plan.service.js';

interface ProposalRow extends Omit<ProposalDto, 'conflicts' | 'wordingHints'> {
  readonly baseline: Baseline;
  /** The own words of the goals that it would word anew, by goal. */
  readonly quotes: Readonly<Record<string, string>> | null;
}

/** Reads proposals as people see them. */
@Injectable()
export class ProposalsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly stage: StageOfPlanService,
  ) {}

  async find(planId: string, proposalId: string): Promise<ProposalDto> {
    const actor = currentActor();
    const parameters = [currentPatientId(), planId, this.clock.now(), actor.seesSubstanceUse];
    const which = [proposalId, chainsSeenBy(actor), languageToRead()];
    const [row] = await this.db.query<ProposalRow>(oneProposal, [...parameters, ...which]);
    const [proposal] = row ? await this.withConflicts(planId, [row]) : [];
    if (!proposal) throw new NotFound();
    return proposal;
  }

  async list(planId: string, { limit, cursor, state }: ProposalQuery): Promise<ProposalPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const actor = currentActor();
    const parameters = [
      currentPatientId(),
      planId,
      this.clock.now(),
      actor.seesSubstanceUse,
      after,
      limit + 1,
      state ?? null,
      chainsSeenBy(actor),
      languageToRead(),
    ];
    const rows = await this.db.query<ProposalRow>(proposalPage, parameters);
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: await this.withConflicts(planId, items), next };
  }

  private async withConflicts(planId: string, rows: readonly ProposalRow[]): Promise<ProposalDto[]> {
    const hinted = rows.map((row) => ({ ...row, wordingHints: hintsOn(row.ops, row.quotes) }));
    if (!rows.some(({ state }) => state === 'stale')) return hinted.map((row) => ({ ...row, conflicts: [] }));
    const now = await this.contentNow(planId, rows);
    return hinted.map((row) => ({
      ...row,
      conflicts: row.state === 'stale' ? conflictsBetween(row.baseline, now) : [],
    }));
  }

  /** What the elements of a plan say now, by their ids. */
  private async contentNow(planId: string, rows: readonly ProposalRow[]): Promise<Record<string, object>> {
    const [plan] = await this.db.query<{ content: string }>(contentOfPlan, [currentPatientId(), planId]);
    if (!plan) throw new NotFound();
    const elements = contentOfElements(readDocument(planId, plan.content));
    const isOfStage = rows.some(({ baseline }) => planId in baseline);
    return isOfStage ? { ...elements, ...(await this.stage.contentOf(planId)) } : elements;
  }
}
