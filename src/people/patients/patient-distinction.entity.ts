import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody was registered who is like the person of another record, and it was said why it is another person. */
@Entity('patient_distinction')
export class PatientDistinction {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  otherPatientId: string;

  @Column({ type: 'text', update: false })
  reason: string;

  @Column({ type: 'uuid', update: false })
  saidBy: string;

  @Column({ type: 'timestamptz', update: false })
  saidAt: Date;
}
