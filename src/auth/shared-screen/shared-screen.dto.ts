import { IsUUID } from 'class-validator';

/** Who sits at the screen as well. */
export class BeginSharedScreenDto {
  /** Id of the patient: one whose record you read. */
  @IsUUID()
  patientId: string;
}
