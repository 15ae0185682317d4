import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContestMeans } from './signature.dto.js';

/** That the patient's side says a signature which somebody recorded for them is not theirs. */
@Entity('signature_contest')
export class SignatureContest {
  @PrimaryColumn('uuid')
  signatureId: string;

  @Column('uuid')
  id: string;

  @Column('text')
  reason: string;

  @Column('text')
  means: ContestMeans;

  @Column('uuid')
  byAccount: string;

  @Column('timestamptz')
  contestedAt: Date;
}
