import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict, Forbidden } from '../../core/errors.js';
import { AuthoredNote } from './authored-note.js';

type Written = Pick<ClinicalNote, 'id' | 'happenedOn' | 'writtenBy' | 'writtenAt'>;

/** A note of a practitioner. How it reads is in its wordings. */
@Entity('clinical_note')
export class ClinicalNote extends AuthoredNote {
  @Column('text', { nullable: true })
  errorReason: string | null;

  static write(written: Written): ClinicalNote {
    return Object.assign(new ClinicalNote(), {
      ...written,
      status: 'current',
      errorReason: null,
      version: 1,
    });
  }

  /** @throws {Forbidden} for somebody else's, {Conflict} when it was taken back as an error */
  requireAmendable(by: string): void {
    if (by !== this.writtenBy)
      throw new Forbidden(say`Whoever wrote a note amends it. Write a note of your own beside it.`);
    if (this.status !== 'current')
      throw new Conflict(say`This note was taken back as an error. Write another one in its place.`);
  }

  takeBack(by: string, reason: string): void {
    this.requireAmendable(by);
    Object.assign(this, { status: 'entered-in-error', errorReason: reason });
  }
}

/** How a note reads. Never changed: the last one counts, and all stay. */
@Entity('clinical_note_wording')
export class NoteWording {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  noteId: string;

  @Column('text')
  text: string;

  /** Why it was amended; null for the first one. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}
