import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SpanDto } from '../resources/reaching.dto.js';

/** What a peer supporter says of themself. */
@Entity('peer_profile')
export class PeerProfile {
  /** Their account. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  ownWords: string;

  @Column('text', { array: true })
  boundaries: string[];

  @Column('jsonb')
  hours: SpanDto[];

  @Column('boolean')
  takesPeople: boolean;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('integer')
  version: number;
}
