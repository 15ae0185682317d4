import { say, sayAgain } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { entryAsItStands, notebookMoves, type NotebookMove, type NotebookState } from './notebook-states.js';

interface Wording {
  readonly words: string;
  readonly keepWordingReason: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Something that a patient and a peer supporter write together. */
@Entity('peer_notebook_entry')
export class NotebookEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  peerSupportId: string;

  @Column('text')
  words: string;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('text')
  state: NotebookState;

  @Column({ type: 'uuid', update: false })
  writtenBy: string;

  @Column({ type: 'timestamptz', update: false })
  writtenAt: Date;

  @Column('uuid')
  wordedBy: string;

  @Column('timestamptz')
  wordedAt: Date;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  @Column('integer')
  version: number;

  static write(
    id: string,
    peerSupportId: string,
    { words, keepWordingReason, by, at }: Wording,
  ): NotebookEntry {
    const written = { writtenBy: by, writtenAt: at, wordedBy: by, wordedAt: at };
    const open = { state: notebookMoves.write.to, approvedBy: null, approvedAt: null, version: 1 };
    return Object.assign(new NotebookEntry(), {
      id,
      peerSupportId,
      words,
      keepWordingReason,
      ...written,
      ...open,
    });
  }

  /** Another wording: whatever was approved before, this was not. */
  reword({ words, keepWordingReason, by, at }: Wording): void {
    this.move('reword');
    Object.assign(this, { words, keepWordingReason, wordedBy: by, wordedAt: at });
    Object.assign(this, { approvedBy: null, approvedAt: null });
  }

  /** How it reads, where the patient has approved just that; null: nobody has said yes to it. */
  approvedWording(id: string): NotebookWording | null {
    const { words, wordedBy, wordedAt, approvedBy, approvedAt } = this;
    if (approvedBy === null || approvedAt === null) return null;
    const wording = { id, entryId: this.id, words, wordedBy, wordedAt, approvedBy, approvedAt };
    return Object.assign(new NotebookWording(), wording);
  }

  approve(by: string, at: Date): void {
    this.move('approve');
    Object.assign(this, { approvedBy: by, approvedAt: at });
  }

  /** @throws {Conflict} unless it can move so from where it stands */
  move(move: NotebookMove): void {
    const { from, to } = notebookMoves[move];
    if (!from.some((state) => state === this.state))
      throw new Conflict(say`${sayAgain(entryAsItStands[this.state])} Nothing was changed.`);
    this.state = to;
  }
}

/** How an entry read that was approved, and reads otherwise by now. Never changed. */
@Entity('peer_notebook_wording')
export class NotebookWording {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  entryId: string;

  @Column('text')
  words: string;

  @Column('uuid')
  wordedBy: string;

  @Column('timestamptz')
  wordedAt: Date;

  @Column('uuid')
  approvedBy: string;

  @Column('timestamptz')
  approvedAt: Date;
}
