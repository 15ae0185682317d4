import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LifeDomain, StarterKind } from './shipped-starters.js';

/** A goal or a small step to begin from, written by the organisation. */
@Entity('starter')
export class Starter {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: StarterKind;

  @Column('text')
  text: string;

  @Column('text')
  lifeDomain: LifeDomain;

  @Column('text', { array: true })
  stages: string[];

  @Column('boolean')
  substanceUse: boolean;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;
}
