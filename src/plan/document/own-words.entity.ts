import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sentence of the person's own, quoted. The database lets nobody change it. */
@Entity('own_words')
export class OwnWords {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  text: string;

  @Column('uuid')
  saidBy: string;

  @Column('timestamptz')
  saidAt: Date;

  @Column('uuid', { nullable: true })
  dictatedTo: string | null;
}
