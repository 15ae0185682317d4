import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { Outbox } from '../../core/outbox/outbox.js';
import type { Party } from '../../core/actor.js';
import { newId } from '../../core/ids.js';
import { currentPatientId } from '../../core/request-context.js';
import type { StageAgreement } from '../../plan/ops/agreed-stage.entity.js';
import { AgreedStagesService } from '../../plan/proposal-records/agreed-stages.service.js';
import type { Proposal } from '../../plan/proposal-content/proposal.entity.js';
import { StageCataloguesService } from '../stage-catalogues/stage-catalogues.service.js';
import { StagePathsService } from '../stage-paths/stage-paths.service.js';
import { StageByProposal } from './stage-by-proposal.entity.js';
import { StageTransition } from './stage-transition.entity.js';
import { acknowledge, agreedInRevision } from './stage-transitions.queries.js';
import { StageTransitionsService } from './stage-transitions.service.js';

/** The stage that both sides have agreed on: a part of the plan that changes by proposal. */
@Injectable()
export class StagesByProposalService extends AgreedStagesService {
  constructor(
    private readonly db: Db,
    private readonly paths: StagePathsService,
    private readonly catalogues: StageCataloguesService,
    private readonly transitions: StageTransitionsService,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async load(planId: string): Promise<StageByProposal> {
    const [path, [changed]] = await this.db.together([
      this.paths.of('agreed'),
      this.db.query<{ revision: number }>(agreedInRevision, [currentPatientId(), planId]),
    ]);
    return new StageByProposal(planId, path, changed?.revision ?? 0);
  }

  async prepare(stage: StageByProposal, agreements: readonly StageAgreement[]): Promise<void> {
    const [catalogues, facts] = await this.db.together([
      this.catalogues.load(),
      this.transitions.conditionFacts(),
    ]);
    stage.prepare(catalogues, facts);
    for (const { setbackId } of agreements) await this.transitions.requireSetback(setbackId, 'agreed');
  }

  async write(stage: StageByProposal, proposal: Proposal): Promise<void> {
    if (stage.moves.length > 0) this.outbox.also({ name: 'journey.changed', patientId: currentPatientId() });
    const at = proposal.answeredAt ?? proposal.proposedAt;
    for (const { move, said } of stage.moves) {
      const transition = StageTransition.record(move, said, {
        id: newId(),
        perspective: 'agreed',
        party: proposal.party,
        initiatedBy: proposal.proposedBy,
        catalogueVersion: stage.catalogueVersion,
        effectiveAt: at,
        lateReason: null,
        recordedAt: at,
        proposalId: proposal.id,
        keepWordingReason: proposal.keepWordingReason,
      });
      await this.transitions.insert(transition, stage.path, [proposal.party]);
      const other: Party = proposal.party === 'patient' ? 'clinician' : 'patient';
      const answeredBy = proposal.inSession ? null : proposal.answeredBy;
      await this.db.query(acknowledge, [transition.id, other, answeredBy, proposal.inSession !== null, at]);
    }
  }
}
