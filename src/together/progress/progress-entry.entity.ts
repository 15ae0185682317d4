import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../../core/actor.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import type { AchievementStatus, ObjectiveDto } from '../../plan/elements/goal.dto.js';
import { quoted } from '../../core/text/written.js';

/** What somebody noticed on a goal. */
export interface Noticed {
  readonly goalId: string;
  readonly stepId: string | null;
  readonly note: string | null;
  /** Level on the goal's attainment scale, -2 to +2. */
  readonly rating: number | null;
  readonly achievementStatus: AchievementStatus | null;
  /** What was measured, of what the goal's objective measures. */
  readonly value: number | null;
  readonly unit: string | null;
  /** What a questionnaire came to, as evidence. */
  readonly measureId: string | null;
  /** YYYY-MM-DD */
  readonly occurredOn: string;
  readonly lateReason: string | null;
  /** Labelled as about substance use: kept from whom that class is not open. */
  readonly substanceUse: boolean | null;
}

interface Writing {
  readonly id: string;
  readonly planId: string;
  readonly party: Party;
  readonly writtenBy: string;
  readonly recordedAt: Date;
  readonly keepWordingReason: string | null;
  /** The entry that this one corrects. */
  readonly corrected: ProgressEntry | null;
}

/** Who takes an entry back, and when. */
interface Voiding {
  readonly id: string;
  readonly writtenBy: string;
  readonly recordedAt: Date;
  readonly occurredOn: string;
}

/** What the goal and the calendar say. */
interface Circumstances {
  readonly goalHasScale: boolean;
  /** What the goal is measured by, if it is. */
  readonly objective: Pick<ObjectiveDto, 'measure' | 'unit'> | null;
  /** When the questionnaire was answered that is named as evidence, as YYYY-MM-DD; null: none is. */
  readonly answeredOn: string | null;
  /** Today, where the organisation is, as YYYY-MM-DD. */
  readonly today: string;
}

/** What one side noticed. It is never edited: whoever wrote it can put another in its place. */
@Entity('progress_entry')
export class ProgressEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  goalId: string;

  @Column('uuid', { nullable: true })
  stepId: string | null;

  @Column('text')
  party: Party;

  @Column('uuid')
  writtenBy: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { nullable: true })
  rating: number | null;

  @Column('text', { nullable: true })
  achievementStatus: AchievementStatus | null;

  @Column('float8', { nullable: true })
  value: number | null;

  @Column('text', { nullable: true })
  unit: string | null;

  /** What the objective was called when it was measured. */
  @Column('text', { nullable: true })
  measure: string | null;

  /** What a questionnaire came to, as evidence: whoever may not read that does not read the entry either. */
  @Column('uuid', { nullable: true })
  measureId: string | null;

  /** It only takes the one that it supersedes off the record. */
  @Column('boolean')
  voids: boolean;

  @Column('date')
  occurredOn: string;

  @Column('text', { nullable: true })
  lateReason: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('uuid', { nullable: true })
  supersedes: string | null;

  @Column('text', { nullable: true })
  sensitivity: 'substance_use' | null;

  @Column('timestamptz')
  recordedAt: Date;

  /** @throws {BrokenRule | Conflict} when it says nothing, cannot have been then, or corrects what is not the author's */
  static write(noticed: Noticed, writing: Writing, circumstances: Circumstances): ProgressEntry {
    const { corrected, ...details } = writing;
    const { substanceUse, ...content } = noticed;
    requireSomething(noticed);
    requireScale(noticed, circumstances);
    requireMeasure(noticed, circumstances);
    requireDay(noticed, circumstances);
    requireSameEvidence(noticed, corrected);
    if (corrected && (corrected.writtenBy !== writing.writtenBy || corrected.goalId !== noticed.goalId))
      throw new Conflict(say`Only whoever wrote an entry puts another in its place, on the same goal.`);
    if (corrected?.sensitivity && substanceUse === false && writing.party !== 'patient')
      throw new Forbidden(
        say`Only the patient’s side takes the label off: it opens what the label protects.`,
      );
    const isLabelled = substanceUse ?? corrected?.sensitivity === 'substance_use';
    const sensitivity = isLabelled ? 'substance_use' : null;
    const supersedes = corrected?.id ?? null;
    const measure = noticed.value === null ? null : (circumstances.objective?.measure ?? null);
    const kept = { sensitivity, supersedes, measure, voids: false };
    return Object.assign(new ProgressEntry(), content, details, kept);
  }

  /** Entered in error: it stays readable as such, and counts for nothing. @throws {Conflict} for somebody else's */
  void(reason: string, { id, writtenBy, recordedAt, occurredOn }: Voiding): ProgressEntry {
    if (this.writtenBy !== writtenBy)
      throw new Conflict(say`Only whoever wrote an entry says that it was made in error.`);
    if (this.voids)
      throw new Conflict(say`This says that another entry was made in error; it is none itself.`);
    const nothing = { rating: null, achievementStatus: null, value: null, unit: null, measure: null };
    const said = {
      note: reason,
      lateReason: null,
      keepWordingReason: null,
      supersedes: this.id,
      voids: true,
    };
    const details = { id, writtenBy, recordedAt, occurredOn };
    return Object.assign(Object.assign(new ProgressEntry(), this, nothing), said, details);
  }
}

function requireSomething({ note, rating, achievementStatus, value, measureId }: Noticed): void {
  if ([note, rating, achievementStatus, value, measureId].every((each) => each === null))
    throw refused('/note', say`is needed, or a rating, an achievementStatus, a value or a measureId`);
}

function requireMeasure({ value, unit }: Noticed, { objective }: Circumstances): void {
  if (value === null) {
    if (unit !== null) throw refused('/unit', say`goes with a value, and there is none`);
    return;
  }
  if (objective === null)
    throw refused(
      '/value',
      say`is for a goal with a measure (objective), and this goal has none; write a note instead`,
    );
  if (unit === objective.unit) return;
  throw refused(
    '/unit',
    objective.unit === null
      ? say`must be left out: ${quoted(objective.measure)} is counted without a unit`
      : say`must be ${quoted(objective.unit)}, as the two agreed for ${quoted(objective.measure)}`,
  );
}

function requireScale({ rating }: Noticed, { goalHasScale }: Circumstances): void {
  if (rating !== null && !goalHasScale)
    throw refused(
      '/rating',
      say`is a level of the goal’s attainment scale, and this goal has none; write a note instead`,
    );
}

/** The day of the answers speaks for itself. */
function requireDay({ occurredOn, lateReason }: Noticed, { today, answeredOn }: Circumstances): void {
  if (occurredOn < today && occurredOn !== answeredOn && lateReason === null)
    throw refused('/lateReason', say`is needed for a day that is over: say why it is written only now`);
}

/** For whom the measures are closed the newer entry is not there, and the one before would count again. */
function requireSameEvidence({ measureId }: Noticed, corrected: ProgressEntry | null): void {
  if (measureId !== null && corrected && corrected.measureId === null)
    throw refused(
      '/measureId',
      say`is named in an entry of its own, not in one that takes the place of another without it`,
    );
}

/** A field that cannot be kept as it is. */
export function refused(pointer: string, message: Sentence): BrokenRule {
  return new BrokenRule(say`The entry cannot be kept like this: ${pointer.slice(1)} ${message}.`, {
    errors: [{ pointer, message }],
  });
}
