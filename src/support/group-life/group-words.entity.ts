import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody shares with a support group. It is never changed: it is there, or gone. */
@Entity('group_words')
export class GroupWords {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  groupId: string;

  @Column('uuid')
  facilitatorId: string;

  @Column('uuid')
  authorId: string;

  /** What the others call them. */
  @Column('text')
  saidAs: string;

  @Column('text')
  words: string;

  @Column('timestamptz')
  saidAt: Date;

  @Column('integer')
  version: number;
}
