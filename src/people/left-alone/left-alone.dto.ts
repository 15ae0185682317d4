import { IsUUID } from 'class-validator';
import { PageOf } from '../../core/requests/page.js';

/** A patient without a clinician who can sign in. */
export class PatientAloneDto {
  /** Id of the patient record. */
  @IsUUID()
  patientId: string;

  /**
   * What the organisation calls the record.
   * @example "MRN-20417"
   */
  identifier: string;

  /**
   * The name to show.
   * @example "Alex Moreau"
   */
  displayName: string;

  /** Names of those on the care team who cannot sign in. */
  team: string[];
}

export class PatientAlonePageDto extends PageOf(PatientAloneDto) {}
