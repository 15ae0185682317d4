import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import type { Helped } from './practice.dto.js';
import type { Visibility } from './visibility.js';

type Noted = Omit<PracticeEntry, 'show' | 'takeBack' | 'takenBackAt' | 'version'>;

/** That a patient practised something. Only the patient's side notes it. */
@Entity('practice_entry')
export class PracticeEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  techniqueId: string;

  @Column({ type: 'text', update: false })
  title: string;

  @Column({ type: 'date', update: false })
  practisedOn: string;

  @Column({ type: 'integer', nullable: true, update: false })
  minutes: number | null;

  @Column({ type: 'text', nullable: true, update: false })
  helped: Helped | null;

  @Column({ type: 'text', nullable: true, update: false })
  words: string | null;

  @Column('text')
  visibility: Visibility;

  @Column({ type: 'uuid', update: false })
  writtenBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;

  @Column('integer')
  version: number;

  /** @param today where the organisation is @throws {BrokenRule} for a day that has not come */
  static note(noted: Noted, today: string): PracticeEntry {
    if (noted.practisedOn > today)
      throw new BrokenRule(say`That day has not come yet. Note it when you have done it.`, {
        errors: [{ pointer: '/practisedOn', message: say`must not lie in the future` }],
      });
    return Object.assign(new PracticeEntry(), { ...noted, takenBackAt: null, version: 1 });
  }

  /** @throws {Conflict} when it was taken back */
  show(visibility: Visibility): void {
    if (this.takenBackAt !== null) throw new Conflict(say`This was taken back already.`);
    this.visibility = visibility;
  }

  /** @throws {Forbidden} for somebody else's */
  takeBack({ by, isPatient, at }: { by: string; isPatient: boolean; at: Date }): void {
    if (by !== this.writtenBy && !isPatient)
      throw new Forbidden(say`Whoever noted this takes it back, or the patient.`);
    this.takenBackAt = at;
  }
}
