import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import type { Party } from '../../core/actor.js';
import { newId } from '../../core/ids.js';
import { currentPatientId } from '../../core/request-context.js';
import { AgreedStage, type StageAgreement } from './agreed-stage.entity.js';
import { StageTransition } from './stage-transition.entity.js';
import { acknowledge, agreedInRevision } from './stage-transitions.queries.js';
import { StageTransitionsService } from './stage-transitions.service.js';

/** A proposal as far as the agreed stage needs it: once accepted, both sides stand behind it. */
interface Accepted {
  readonly id: string;
  readonly party: Party;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly inSession: object | null;
  readonly keepWordingReason: string | null;
}

/** The stage that both sides have agreed on: a part of the plan that changes by proposal. */
@Injectable()
export class AgreedStages {
  constructor(
    private readonly db: Db,
    private readonly transitions: StageTransitionsService,
  ) {}

  /** As it is now. To be changed it needs `prepare`. */
  async load(planId: string): Promise<AgreedStage> {
    const [path, [changed]] = await this.db.together([
      this.transitions.pathOf('agreed'),
      this.db.query<{ revision: number }>(agreedInRevision, [currentPatientId(), planId]),
    ]);
    return new AgreedStage(planId, path, changed?.revision ?? 0);
  }

  /** Brings what changing the stage needs to know. */
  async prepare(stage: AgreedStage, agreements: readonly StageAgreement[]): Promise<void> {
    const [catalogues, facts] = await this.db.together([
      this.transitions.loadCatalogues(),
      this.transitions.conditionFacts(),
    ]);
    stage.prepare(catalogues, facts);
    for (const { setbackId } of agreements) await this.transitions.requireSetback(setbackId, 'agreed');
  }

  /** Writes the moves of an accepted proposal down, acknowledged by both sides. */
  async keep(stage: AgreedStage, proposal: Accepted): Promise<void> {
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
      await this.transitions.keep(transition, [proposal.party]);
      const other: Party = proposal.party === 'patient' ? 'clinician' : 'patient';
      const answeredBy = proposal.inSession ? null : proposal.answeredBy;
      await this.db.query(acknowledge, [transition.id, other, answeredBy, proposal.inSession !== null, at]);
    }
  }
}
