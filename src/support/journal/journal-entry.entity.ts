import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';

/** What somebody writes for themself. */
@Entity('journal_entry')
export class JournalEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  authorId: string;

  @Column({ type: 'text', update: false })
  words: string;

  @Column({ type: 'timestamptz', update: false })
  writtenAt: Date;

  @Column('uuid', { nullable: true })
  shownTo: string | null;

  @Column('timestamptz', { nullable: true })
  shownAt: Date | null;

  @Column('integer')
  version: number;

  static write(entry: Pick<JournalEntry, 'id' | 'authorId' | 'words' | 'writtenAt'>): JournalEntry {
    return Object.assign(new JournalEntry(), { ...entry, shownTo: null, shownAt: null, version: 1 });
  }

  /** @throws {BrokenRule} to oneself, {Conflict} while somebody sees it */
  show(to: string, at: Date): void {
    if (to === this.authorId)
      throw new BrokenRule(say`This is your own entry: you see it anyway.`, {
        errors: [{ pointer: '/accountId', message: say`must be somebody else` }],
      });
    if (this.shownTo !== null)
      throw new Conflict(
        say`You show this entry to somebody. Take it back first: an entry is shown to one person.`,
      );
    Object.assign(this, { shownTo: to, shownAt: at });
  }

  takeBack(): void {
    Object.assign(this, { shownTo: null, shownAt: null });
  }
}
