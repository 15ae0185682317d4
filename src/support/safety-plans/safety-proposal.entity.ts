import { say, sayAgain } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import type { SafetyOp } from '../safety-plan-document/safety-ops.dto.js';
import { notOpenNow, safetyProposalMoves, type SafetyProposalState } from './safety-proposal-states.js';

const dayMs = 24 * 60 * 60 * 1000;

interface Answering {
  readonly by: string;
  readonly at: Date;
  readonly reason?: string | null;
}

type Made = Pick<
  SafetyProposal,
  | 'id'
  | 'inEmergency'
  | 'baseRevision'
  | 'ops'
  | 'rationale'
  | 'keepWordingReason'
  | 'substanceUse'
  | 'authorSeesSubstanceUse'
  | 'proposedBy'
  | 'proposedAt'
>;

/** What the care team suggests for a safety plan; in an emergency it shows at once, and goes by itself. */
@Entity('safety_plan_proposal')
export class SafetyProposal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  state: Exclude<SafetyProposalState, 'lapsed'>;

  @Column({ type: 'boolean', update: false })
  inEmergency: boolean;

  @Column({ type: 'integer', update: false })
  baseRevision: number;

  @Column({ type: 'json', update: false })
  ops: readonly SafetyOp[];

  @Column({ type: 'text', nullable: true, update: false })
  rationale: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  keepWordingReason: string | null;

  @Column({ type: 'boolean', update: false })
  substanceUse: boolean;

  /** What its author does not see stays as it is. */
  @Column({ type: 'boolean', update: false })
  authorSeesSubstanceUse: boolean;

  @Column({ type: 'uuid', update: false })
  proposedBy: string;

  @Column({ type: 'timestamptz', update: false })
  proposedAt: Date;

  @Column({ type: 'timestamptz', update: false })
  lapsesAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} where an emergency would take away, or move, what the person wrote */
  static make(made: Made, days: number): SafetyProposal {
    const own = made.ops.findIndex(({ op }) => op === 'entry.end' || op === 'entry.move');
    if (made.inEmergency && own >= 0)
      throw new BrokenRule(
        say`In an emergency you add or change lines. What the person wrote is not taken away.`,
        {
          errors: [{ pointer: `/ops/${own}/op`, message: say`must add or change a line, or say what to do` }],
        },
      );
    const lapsesAt = new Date(made.proposedAt.getTime() + days * dayMs);
    const unanswered = { state: 'open', answeredBy: null, answeredAt: null, reason: null, version: 1 };
    return Object.assign(new SafetyProposal(), { ...made, ...unanswered, lapsesAt });
  }

  stateAt(now: Date): SafetyProposalState {
    return this.state === 'open' && this.lapsesAt <= now ? 'lapsed' : this.state;
  }

  /** @throws {Conflict} when it is no longer open */
  answer(move: 'accept' | 'decline' | 'withdraw', { by, at, reason = null }: Answering): void {
    const state = this.stateAt(at);
    if (state !== 'open') throw new Conflict(sayAgain(notOpenNow[state]));
    Object.assign(this, { state: safetyProposalMoves[move].to, answeredBy: by, answeredAt: at, reason });
  }
}
