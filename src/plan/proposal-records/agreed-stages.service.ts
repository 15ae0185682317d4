import type { AgreedStage, StageAgreement } from '../ops/agreed-stage.entity.js';
import type { Proposal } from '../proposal-content/proposal.entity.js';

/** Where the agreed stage comes from and is written down. The journey, which lies above the plan, provides it. */
export abstract class AgreedStagesService {
  /** As it is now. To be changed it needs `prepare`. */
  abstract load(planId: string): Promise<AgreedStage>;

  /** Brings what changing the stage needs to know. */
  abstract prepare(stage: AgreedStage, agreements: readonly StageAgreement[]): Promise<void>;

  /** Writes the moves of an accepted proposal down, acknowledged by both sides. */
  abstract write(stage: AgreedStage, proposal: Proposal): Promise<void>;
}
