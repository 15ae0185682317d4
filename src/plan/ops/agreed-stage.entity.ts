import type { PlanElement } from '../elements/plan-element.dto.js';
import type { MoveKind } from './move-kind.dto.js';

/** What a proposal says of the stage. */
export interface StageAgreement {
  /** As the person calls the move; null: as it comes out. */
  readonly kind: MoveKind | null;
  /** Null for the stage one is at. */
  readonly stage: string | null;
  readonly words: string | null;
  readonly reason: string | null;
  readonly declinedToSay: boolean;
  readonly setbackId: string | null;
}

/**
 * The stage that both sides agree on, as an element of a plan: it goes by the plan's id, for a plan has one. The plan knows
 * that it changes by proposal; which moves are free only the journey knows, and brings the class that decides.
 */
export abstract class AgreedStage implements PlanElement {
  readonly kind = 'stage';

  constructor(
    readonly id: string,
    public changedInRevision: number,
  ) {}

  /** @throws {BrokenRule | Conflict} when the move cannot be made, or the organisation asks for more first */
  abstract agree(agreement: StageAgreement, revision: number): void;

  /** The move in words: 'agrees on the stage “Rebuilding”'. */
  abstract describe(agreement: StageAgreement): string;

  abstract content(): Readonly<Record<string, unknown>>;
}
