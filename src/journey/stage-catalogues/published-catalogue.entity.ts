import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stage, StageCondition, StageMapping } from './stage-catalogue.entity.js';

/** A version that an organisation published. Nobody edits it: history refers to it. */
@Entity('stage_catalogue')
export class PublishedCatalogue {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  version: number;

  @Column('text')
  title: string;

  @Column('jsonb')
  stages: readonly Stage[];

  @Column('jsonb')
  mapping: readonly StageMapping[];

  @Column('jsonb')
  conditions: readonly StageCondition[];

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('uuid')
  publishedBy: string;

  @Column('timestamptz')
  publishedAt: Date;
}
