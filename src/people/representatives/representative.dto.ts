import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { dataClasses, type DataClass } from '../../access/access-matrix.js';
import { acts, authorityKinds, type Act, type AuthorityKind } from '../../access/decision/authorities.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { representativeStatuses, type RepresentativeStatus } from './representative-states.js';

/** The authority of somebody to act for a patient. */
export class RepresentativeDto {
  /** Id of the authority; somebody who is given another one gets another id. */
  id: string;

  /** Who acts for the patient. */
  representative: PersonDto;

  /**
   * Where the authority comes from: `parent` of somebody not yet of age, `guardian` by a court, `health_care_agent` by a signed
   * document, `other_legal`, or `patient_appointed` by the patient here; once it is on record that the patient has died only
   * `personal_representative` (executor, administrator, whom the law appointed) or, where there is none, `next_of_kin` (spouse, or a
   * responsible member of the family; 42 CFR 2.15), who read and consent. A no that the patient says to the person narrows the last
   * and `health_care_agent`; the others only the clinic ends.
   */
  @IsIn(authorityKinds)
  kind: AuthorityKind;

  /**
   * The kinds of data that it covers, at least one, each once. With `substance_use` among them they read what is labelled so.
   * Who says yes to opening that to others is narrower (42 CFR 2.14 and 2.15): for somebody of age a `guardian`, or a
   * `health_care_agent` or `other_legal` with an `adjudication`; never whom the patient appointed; for a minor never a parent
   * alone, and together with the minor only where the organisation's `minorsConsent` says so.
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** What they may do with those: `read`, which is always among them, `take_part` in the plan (propose, answer, sign), and `consent`. */
  @IsArray()
  @ArrayUnique()
  @IsIn(acts, { each: true })
  acts: Act[];

  /** From when on. */
  startsAt: Date;

  /** Until when; null: until it is ended, or for a parent until the patient comes of age. */
  endsAt: Date | null;

  /** `active` also before its beginning; `inForce` says whether it counts now. */
  @IsIn(representativeStatuses)
  status: RepresentativeStatus;

  /** True: it counts at this moment. A parent's counts no more from the day on which the patient comes of age. */
  inForce: boolean;

  /** What was shown and who checked it; null for the patient's side, and where the patient appointed the person. */
  evidence: string | null;

  /**
   * The finding of a court that the patient lacks the capacity to decide: which court, when. Null for the patient's side, and
   * where there is none. Without one a `health_care_agent` or `other_legal` does not say yes to opening what is about substance
   * use (42 CFR 2.15).
   */
  adjudication: string | null;

  /** Who recorded it. */
  recordedBy: PersonDto;

  /** When. */
  recordedAt: Date;

  /** When it ended. */
  endedAt: Date | null;

  /** Who ended it; null where it ended by itself. */
  endedBy: PersonDto | null;

  /** Why it ended. */
  endReason: string | null;

  /** Why it was taken off the record as an error. */
  voidReason: string | null;

  /** Why whoever ended or corrected it kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** Who may act for the patient, and how far. */
export class RecordRepresentativeDto extends PickType(RepresentativeDto, ['kind', 'dataClasses', 'acts']) {
  /** An active account with the role representative, on neither side of the plan. */
  @IsUUID()
  accountId: string;

  /**
   * From when on: a time with its offset (RFC 3339), which may lie in the past. Left out or null: from now on.
   * @example "2027-01-01T00:00:00Z"
   */
  @IsOptional()
  @IsMoment('begins', { nullable: true, required: false })
  startsAt?: string | null;

  /**
   * Until when: a time with its offset (RFC 3339), in the future.
   * @example "2028-01-01T00:00:00Z"
   */
  @IsOptional()
  @IsMoment('ends', { nullable: true, required: false, after: 'startsAt' })
  endsAt?: string | null;

  /** What was shown and who checked it, 1 to 1000 characters, for staff. Needed unless the patient appoints the person. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'evidence must not be blank' })
  evidence?: string | null;

  /**
   * The finding of a court that the patient lacks the capacity to decide, 1 to 1000 characters, for staff: which court, when,
   * under which number. Only with a guardian, health_care_agent or other_legal.
   * @example "Probate court of Lake County, 2 March 2026, 26-PR-118"
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'adjudication must not be blank' })
  adjudication?: string | null;
}

/** Why an authority ends, or is taken off the record. */
export class EndRepresentativeDto {
  /** Why, for the patient and the representative to read; 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Only for the clinic, where the reason holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

export class RepresentativePageDto extends PageOf(RepresentativeDto) {}
