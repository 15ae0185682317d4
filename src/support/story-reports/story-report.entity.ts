import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import { reportMoves, type ReportDecision, type ReportReason, type ReportState } from './report-states.js';

type Made = Pick<
  StoryReport,
  'id' | 'storyId' | 'authorId' | 'reason' | 'note' | 'reportedBy' | 'reportedAt'
>;

/** That somebody wants a story looked at. */
@Entity('story_report')
export class StoryReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  storyId: string;

  @Column({ type: 'uuid', update: false })
  authorId: string;

  @Column({ type: 'text', update: false })
  reason: ReportReason;

  @Column({ type: 'text', nullable: true, update: false })
  note: string | null;

  @Column('text')
  state: ReportState;

  @Column({ type: 'uuid', update: false })
  reportedBy: string;

  @Column({ type: 'timestamptz', update: false })
  reportedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('integer')
  version: number;

  static make(made: Made): StoryReport {
    const open = { state: 'open', decidedBy: null, decidedAt: null, answer: null, version: 1 };
    return Object.assign(new StoryReport(), made, open);
  }

  /** @throws {Forbidden} on one's own story or report, {Conflict} when it is settled */
  decide(decision: ReportDecision, { by, at, answer }: { by: string; at: Date; answer: string }): void {
    if (by === this.authorId || by === this.reportedBy)
      throw new Forbidden(say`Nobody decides what concerns themself. A colleague looks at this.`);
    if (this.state !== 'open')
      throw new Conflict(say`Somebody has settled this already. Nothing was changed.`);
    Object.assign(this, { state: reportMoves[decision].to, decidedBy: by, decidedAt: at, answer });
  }
}
