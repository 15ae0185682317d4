import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';

/** What can come of a complaint. */
export const complaintOutcomes = ['upheld', 'partly_upheld', 'not_upheld'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

interface Settling {
  readonly by: string;
  readonly at: Date;
  readonly answer: string;
}

/** That somebody holds that privacy was not kept as it must be. It is answered once. */
@Entity('complaint')
export class Complaint {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  words: string;

  /** Whom it is about, where it is about one person. */
  @Column({ type: 'uuid', nullable: true, update: false })
  about: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  onBehalfOf: string | null;

  @Column({ type: 'uuid', update: false })
  madeBy: string;

  @Column({ type: 'timestamptz', update: false })
  madeAt: Date;

  @Column('text', { nullable: true })
  outcome: ComplaintOutcome | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('integer')
  version: number;

  /** @throws {Conflict} when it was answered, {Forbidden} when somebody would decide on what is by or about themself */
  settle(outcome: ComplaintOutcome, { by, at, answer }: Settling): void {
    if (by === this.madeBy || by === this.about)
      throw new Forbidden(say`This complaint is yours, or about you: somebody else has to decide on it.`);
    if (this.outcome !== null)
      throw new Conflict(say`This complaint was answered already. What was said then stands.`);
    Object.assign(this, { outcome, answer, settledBy: by, settledAt: at });
  }
}
