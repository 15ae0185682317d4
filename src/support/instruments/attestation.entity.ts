import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the organisation may use a questionnaire, as somebody there vouches for it. A later one takes its place. */
@Entity('instrument_attestation')
export class Attestation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  instrumentId: string;

  @Column('text')
  basis: string;

  /** YYYY-MM-DD; the last day on which it counts. */
  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('uuid')
  attestedBy: string;

  @Column('timestamptz')
  attestedAt: Date;
}
