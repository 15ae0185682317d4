import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { referralStates, type ReferralState } from './referral-states.js';

/** Somebody or somewhere that helps, by name. */
export class ReferredToDto {
  /** The entry of the directory (`/v1/resources`); null: it is not in there. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  resourceId: string | null;

  /** What it was called when this was proposed. */
  name: string;
}

/** That the patient is put in touch with somebody who helps. */
export class ReferralDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** To whom. */
  to: ReferredToDto;

  /**
   * Why, in plain words, 1 to 1000 characters. It goes along, and names nobody as help who is not to be told (422).
   * @example "You said that the evenings are long; this group meets on Tuesdays"
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** What was proposed to leave with it. */
  proposedAlong: string;

  /**
   * What leaves with it, as the patient wants it, 1 to 1000 characters. Nothing else does.
   * @example "Your name and telephone number, and that you would like to come"
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'goesAlong must not be blank' })
  goesAlong: string;

  /**
   * FHIR R4 request-status. `draft`: it waits for the patient’s yes. `active`: they said yes. `revoked`: they said no, or either side took
   * it back. Nothing has left before `sentAt`.
   */
  @IsIn(referralStates)
  state: ReferralState;

  /** Which side put it on hold; null: it is not. */
  @ApiProperty({ enum: ['patient', 'clinician'], nullable: true, type: String })
  heldBySide: 'patient' | 'clinician' | null;

  /** Who proposed it. */
  proposedBy: PersonDto;

  /** When. */
  proposedAt: Date;

  /** Who said yes to it. */
  agreedBy: PersonDto | null;

  /** When. */
  agreedAt: Date | null;

  /** When it left. */
  sentAt: Date | null;

  /** The disclosure that it is on record as; null: none was recorded. */
  disclosureId: string | null;

  /** Who took it back, or said what came of it. */
  closedBy: PersonDto | null;

  /** When. */
  closedAt: Date | null;

  /** What came of it; where it was taken back, why, if somebody said so. */
  outcome: string | null;

  /** Why the author kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ReferralPageDto extends PageOf(ReferralDto) {}

/** With whom the patient could be put in touch. Give `resourceId` or `toName`, not both. */
export class ProposeReferralDto extends IntersectionType(
  PickType(ReferralDto, ['reason', 'goesAlong']),
  CanBeLabelledDto,
) {
  /** An entry of the directory. */
  @IsOptional()
  @IsUUID()
  resourceId?: string | null;

  /**
   * Somebody or somewhere that is not in the directory, by name, 1 to 200 characters.
   * @example "The evening class at the college"
   */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'toName must not be blank' })
  toName?: string | null;

  /** Where a text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** What may leave from now on. */
export class ShareOtherwiseDto extends PickType(ReferralDto, ['goesAlong']) {}

/** The patient's yes. */
export class AgreeToReferralDto {
  /**
   * What may leave, where that is to be less or something else than was proposed, 1 to 1000 characters; left out: as it was proposed.
   * @example "Only my first name"
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'goesAlong must not be blank' })
  goesAlong?: string | null;
}

/** That it leaves. */
export class SendReferralDto {
  /** The disclosure that was recorded for it (`…/disclosures`); needed where it is about substance use. */
  @IsOptional()
  @IsUUID()
  disclosureId?: string | null;
}

/** What came of it. */
export class CompleteReferralDto {
  /**
   * In plain words, 1 to 1000 characters. That somebody did not go is no fault of anybody.
   * @example "The first evening was good. Alex goes again."
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'outcome must not be blank' })
  outcome: string;

  /** Where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
