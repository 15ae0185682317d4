import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Part2Dto } from '../consent-terms/part2.dto.js';

export interface Publication {
  readonly id: string;
  readonly asksAgain: boolean;
  readonly validUntil: string | null;
  readonly publishedBy: string;
  readonly publishedAt: Date;
}

/** A published text. Nobody edits or removes it: the database lets the service read and add, no more. */
@Entity('consent_form_edition')
export class ConsentFormEdition {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  formId: string;

  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('jsonb', { nullable: true })
  part2: Part2Dto | null;

  @Column('text')
  contentHash: string;

  @Column('boolean')
  asksAgain: boolean;

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('uuid')
  publishedBy: string;

  @Column('timestamptz')
  publishedAt: Date;
}
