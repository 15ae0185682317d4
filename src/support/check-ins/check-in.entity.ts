import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import type { Visibility } from '../practice/visibility.js';
import type { Amount, Mood } from './check-in-scales.js';

/** A warning sign that somebody noticed, as it was worded then. */
export interface NoticedSign {
  /** The line of the safety plan; null: said in own words. */
  readonly signId: string | null;
  readonly text: string;
}

interface Acting {
  readonly by: string;
  readonly isPatient: boolean;
  readonly at: Date;
}

type Said = Omit<CheckIn, 'show' | 'takeBack' | 'takenBackAt' | 'version' | 'requireStanding'>;

/** How a day was, as the patient's side says. */
@Entity('check_in')
export class CheckIn {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'date', update: false })
  checkedInOn: string;

  @Column({ type: 'text', nullable: true, update: false })
  mood: Mood | null;

  @Column({ type: 'text', nullable: true, update: false })
  sleep: Amount | null;

  @Column({ type: 'text', nullable: true, update: false })
  energy: Amount | null;

  @Column({ type: 'jsonb', update: false })
  signs: readonly NoticedSign[];

  @Column({ type: 'text', nullable: true, update: false })
  words: string | null;

  @Column('text')
  visibility: Visibility;

  @Column({ type: 'uuid', update: false })
  writtenBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column({ type: 'uuid', nullable: true, update: false })
  correctsId: string | null;

  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;

  @Column('integer')
  version: number;

  /**
   * @param today where the organisation is
   * @throws {BrokenRule} for a day that has not come, or nothing said
   */
  static say(said: Said, today: string): CheckIn {
    if (said.checkedInOn > today)
      throw new BrokenRule(say`That day has not come yet. Check in for today, or for a day before.`, {
        errors: [{ pointer: '/checkedInOn', message: say`must not lie in the future` }],
      });
    const { mood, sleep, energy, words, signs } = said;
    if ([mood, sleep, energy, words].every((each) => each === null) && signs.length === 0)
      throw new BrokenRule(
        say`Say one thing, whichever is easiest: your mood, your sleep, your energy, a sign that you noticed, or a word.`,
        { errors: [{ pointer: '', message: say`must say at least one thing` }] },
      );
    return Object.assign(new CheckIn(), { ...said, takenBackAt: null, version: 1 });
  }

  /** @throws {Conflict} when it was taken back */
  show(visibility: Visibility): void {
    this.requireStanding();
    this.visibility = visibility;
  }

  /** @throws {Forbidden} for somebody else's, {Conflict} when it was taken back already */
  takeBack({ by, isPatient, at }: Acting): void {
    if (by !== this.writtenBy && !isPatient)
      throw new Forbidden(say`Whoever checked in corrects it or takes it back, or the patient.`);
    this.requireStanding();
    this.takenBackAt = at;
  }

  private requireStanding(): void {
    if (this.takenBackAt !== null)
      throw new Conflict(say`This was taken back or corrected already. What counts is the newer one.`);
  }
}
