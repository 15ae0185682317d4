import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../../core/actor.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import type { NextMove, Perspective, TransitionKind } from '../stage-paths/stage-path.entity.js';

/** What somebody says of a move. */
export interface Said {
  readonly words: string | null;
  readonly reason: string | null;
  readonly declinedToSay: boolean;
  readonly narrative: string | null;
  readonly evidence: string[];
  readonly setbackId: string | null;
}

/** Who writes a move down, and when it took effect. */
export interface Writing {
  readonly id: string;
  readonly perspective: Perspective;
  readonly party: Party;
  readonly initiatedBy: string;
  readonly catalogueVersion: number;
  readonly effectiveAt: Date;
  readonly lateReason: string | null;
  readonly recordedAt: Date;
  readonly proposalId: string | null;
  readonly keepWordingReason: string | null;
}

/** How long after it took effect a move still counts as written down at once; the database allows as much. */
const promptMs = 5 * 60 * 1000;

/** How one perspective came to see the person where it does. Nobody edits it: a correction takes its place, and it stays. */
@Entity('stage_transition')
export class StageTransition {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  perspective: Perspective;

  @Column('integer')
  number: number;

  @Column('integer')
  place: number;

  @Column('text')
  kind: TransitionKind;

  @Column('text', { nullable: true })
  fromStage: string | null;

  @Column('text')
  toStage: string;

  @Column('integer')
  catalogueVersion: number;

  /** The version where the organisation published it: version 1 has no row to refer to. */
  @Column('integer', { nullable: true })
  publishedVersion: number | null;

  @Column('text', { nullable: true })
  words: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('boolean')
  declinedToSay: boolean;

  @Column('text', { nullable: true })
  narrative: string | null;

  @Column('text', { array: true })
  evidence: string[];

  @Column('uuid', { nullable: true })
  setbackId: string | null;

  @Column('uuid', { nullable: true })
  proposalId: string | null;

  @Column('uuid', { nullable: true })
  supersedes: string | null;

  @Column('text')
  party: Party;

  @Column('uuid')
  initiatedBy: string;

  @Column('timestamptz')
  effectiveAt: Date;

  @Column('text', { nullable: true })
  lateReason: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  /** @throws {BrokenRule} when it lies in the future, or in the past without a reason for the delay */
  static record(move: NextMove, said: Said, writing: Writing): StageTransition {
    requireTimely(writing);
    const place = {
      place: move.number,
      supersedes: null,
      publishedVersion: published(writing.catalogueVersion),
    };
    return Object.assign(new StageTransition(), { ...move, ...said, ...writing, ...place });
  }

  /**
   * What should have been written in the place of this one.
   * @throws {Conflict | Forbidden | BrokenRule} when it is not this side's to correct, or lies in the future
   */
  correctedBy(
    corrected: { toStage: string; reason: string; words: string | null; number: number },
    writing: Omit<Writing, 'perspective' | 'proposalId' | 'lateReason'>,
  ): StageTransition {
    this.requireCorrectableBy(writing.party);
    if (writing.effectiveAt > writing.recordedAt) throw inTheFuture();
    const { perspective, place, fromStage } = this;
    return Object.assign(new StageTransition(), {
      ...nothingSaid,
      ...writing,
      ...corrected,
      perspective,
      place,
      fromStage,
      kind: 'correction',
      proposalId: null,
      lateReason: null,
      supersedes: this.id,
      publishedVersion: published(writing.catalogueVersion),
    });
  }

  private requireCorrectableBy(party: Party): void {
    if (this.perspective === 'agreed')
      throw new Conflict(
        say`The agreed stage belongs to both sides. Propose another with the change “stage.agree”.`,
      );
    if (this.party !== party)
      throw new Forbidden(
        say`Each side corrects what it wrote itself. You can say how you see it in your own view.`,
      );
  }
}

const nothingSaid: Said = {
  words: null,
  reason: null,
  declinedToSay: false,
  narrative: null,
  evidence: [],
  setbackId: null,
};

function published(version: number): number | null {
  return version === 1 ? null : version;
}

function requireTimely({ effectiveAt, recordedAt, lateReason }: Writing): void {
  if (effectiveAt > recordedAt) throw inTheFuture();
  if (effectiveAt.getTime() >= recordedAt.getTime() - promptMs || lateReason !== null) return;
  throw new BrokenRule(
    say`This took effect a while ago. Say in lateReason why it is written down only now.`,
    {
      errors: [{ pointer: '/lateReason', message: say`is needed for a time that is over` }],
    },
  );
}

function inTheFuture(): BrokenRule {
  return new BrokenRule(
    say`A stage is where somebody is, not where they should be: the time must not lie in the future.`,
    {
      errors: [{ pointer: '/effectiveAt', message: say`must not lie in the future` }],
    },
  );
}
