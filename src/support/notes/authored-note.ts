import { Column, PrimaryColumn } from 'typeorm';

/** What notes of care and notes of counselling have in common: somebody wrote them, and may take them back as an error. */
export abstract class AuthoredNote {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'date', update: false })
  happenedOn: string;

  @Column('text')
  status: 'current' | 'entered-in-error';

  @Column({ type: 'uuid', update: false })
  writtenBy: string;

  @Column({ type: 'timestamptz', update: false })
  writtenAt: Date;

  @Column('integer')
  version: number;

  /** Whoever wrote it has said so before, on another device perhaps: it stays so. */
  isTakenBackBy(author: string): boolean {
    return this.status === 'entered-in-error' && this.writtenBy === author;
  }
}
