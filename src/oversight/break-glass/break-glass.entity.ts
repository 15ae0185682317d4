import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { isExcluded, seesSubstanceUse, type AccessFacts } from '../../access/decision/decide.js';
import type { EmergencyReason } from '../../access/decision/emergencies.js';
import type { Grant } from '../../access/grants/grants.service.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import { glassReviewMoves, type GlassOutcome, type GlassReview } from './break-glass-states.js';

const minute = 60_000;
const openMinutes = 60;
const reviewHours = 72;

/** Who opens whose record, when and why. */
interface Opening {
  readonly id: string;
  readonly patientId: string;
  readonly accountId: string;
  readonly reasonCode: EmergencyReason;
  readonly reason: string;
  /** The facility of whoever opens it, and who discloses: 42 CFR 2.51(c) asks for both. */
  readonly affiliation: string;
  readonly disclosedBy: string;
  /** What is written of it is about substance use. */
  readonly labelledItself: boolean;
  /** Restrictions are in force: what is seen is not to be used or passed on further (42 CFR 2.26(a)(4)). */
  readonly asksNotToPassOn: boolean;
  readonly at: Date;
}

/** A record opened in an emergency by somebody without a relation to the patient; to be answered for afterwards. */
@Entity('break_glass')
export class BreakGlass {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  patientId: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  @Column({ type: 'text', update: false })
  reasonCode: EmergencyReason;

  @Column({ type: 'text', update: false })
  reason: string;

  @Column({ type: 'text', nullable: true, update: false })
  label: 'substance_use' | null;

  @Column({ type: 'boolean', update: false })
  labelledItself: boolean;

  @Column({ type: 'text', nullable: true, update: false })
  affiliation: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  disclosedBy: string | null;

  @Column({ type: 'boolean', update: false })
  opensSubstanceUse: boolean;

  @Column({ type: 'boolean', update: false })
  asksNotToPassOn: boolean;

  @Column({ type: 'timestamptz', update: false })
  openedAt: Date;

  @Column({ type: 'timestamptz', update: false })
  endsAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text')
  review: GlassReview;

  @Column({ type: 'timestamptz', update: false })
  reviewDueAt: Date;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('text', { nullable: true })
  reviewNote: string | null;

  @Column('integer')
  version: number;

  /**
   * To whom it is open they may know so, also where they are not to be told: another answer than before would tell them.
   * @throws {Conflict} where the record is open to them
   */
  static requireClosed(facts: AccessFacts, patientId: string): void {
    if (facts.linkedPatientId === patientId)
      throw new Conflict(say`This is your own record: it is open to you.`, { onRecord: true });
    if (facts.onCareTeam)
      throw new Conflict(say`You are on the care team: the record is open to you.`, { onRecord: true });
    if (facts.brokenGlass && !isExcluded(facts))
      throw new Conflict(say`You have opened this record already, and the hour is not over.`, {
        onRecord: true,
      });
  }

  /** @param facts how the person stands to the patient at this moment: nobody needs it to whom the record is open anyway */
  static open({ at, ...opening }: Opening, facts: AccessFacts): BreakGlass {
    BreakGlass.requireClosed(facts, opening.patientId);
    const brokenGlass = { id: opening.id, reasonCode: opening.reasonCode };
    return Object.assign(new BreakGlass(), {
      ...opening,
      label: opening.labelledItself ? 'substance_use' : null,
      opensSubstanceUse: seesSubstanceUse({ ...facts, brokenGlass }, 'break_glass'),
      openedAt: at,
      endsAt: new Date(at.getTime() + openMinutes * minute),
      endedAt: null,
      review: 'due',
      reviewDueAt: new Date(at.getTime() + reviewHours * 60 * minute),
      reviewedBy: null,
      reviewedAt: null,
      reviewNote: null,
      version: 1,
    });
  }

  /** The record, until the hour is over or they close it. */
  grants(): Grant[] {
    if (this.endedAt !== null) return [];
    const { accountId, reasonCode, endsAt } = this;
    return [{ relation: 'break_glass', accountId, purposeCode: reasonCode, endsAt }];
  }

  isOpen(now: Date): boolean {
    return this.endedAt === null && this.endsAt > now;
  }

  /** @throws {Conflict} when it is over */
  end(now: Date): void {
    if (!this.isOpen(now)) throw new Conflict(say`It is over already: the record is closed to you.`);
    this.endedAt = now;
  }

  /** @throws {Conflict} when it was reviewed, {Forbidden} when somebody would judge their own deed */
  conclude(outcome: GlassOutcome, { by, at, note }: { by: string; at: Date; note: string }): void {
    if (by === this.accountId)
      throw new Forbidden(say`You opened this record yourself: somebody else has to review it.`);
    const move = outcome === 'justified' ? glassReviewMoves.justify : glassReviewMoves.fault;
    if (!move.from.some((from) => from === this.review))
      throw new Conflict(say`This was reviewed already. What was said then stands.`);
    this.review = move.to;
    this.reviewedBy = by;
    this.reviewedAt = at;
    this.reviewNote = note;
  }
}
