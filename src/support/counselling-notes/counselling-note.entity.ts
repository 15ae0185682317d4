import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import { say } from '../../core/language/say.js';
import { AuthoredNote } from '../notes/authored-note.js';

type Written = Pick<CounsellingNote, 'id' | 'happenedOn' | 'writtenBy' | 'writtenAt'>;

/** That there is a note of counselling. What it says is its text. */
@Entity('counselling_note')
export class CounsellingNote extends AuthoredNote {
  @Column('timestamptz', { nullable: true })
  shownAt: Date | null;

  static write(written: Written): CounsellingNote {
    return Object.assign(new CounsellingNote(), { ...written, status: 'current', shownAt: null, version: 1 });
  }

  /** To the patient, for good: what somebody has read cannot be unread. */
  show(by: string, at: Date): void {
    this.requireCurrent(by);
    if (this.shownAt !== null) throw new Conflict(say`The patient reads this note already.`);
    this.shownAt = at;
  }

  takeBack(by: string): void {
    this.requireCurrent(by);
    this.status = 'entered-in-error';
  }

  /** @throws {Forbidden} for somebody else's, {Conflict} when it was taken back as an error */
  private requireCurrent(by: string): void {
    if (by !== this.writtenBy)
      throw new Forbidden(say`Whoever wrote a note of counselling decides this, and nobody else does.`);
    if (this.status !== 'current') throw new Conflict(say`This note was taken back as an error.`);
  }
}

/** What a note of counselling says. */
@Entity('counselling_note_text')
export class CounsellingNoteText {
  /** That of the note. */
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  writtenBy: string;

  @Column({ type: 'text', update: false })
  text: string;

  @Column({ type: 'text', nullable: true, update: false })
  keepWordingReason: string | null;

  @Column('boolean')
  isShown: boolean;
}
