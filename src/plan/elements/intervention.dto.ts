import { toSay } from '../../core/language/say.js';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AgreementDto } from './agreement.dto.js';
import { OwnerDto } from './owner.dto.js';
import { Agreed } from '../element-words/agreed.decorator.js';
import {
  interventionKinds,
  interventionStatuses,
  type InterventionKind,
  type InterventionStatus,
} from '../element-words/intervention-states.js';

/** How often. */
export class FrequencyDto {
  /** How many times, 1 to 100. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100 })
  @IsInt()
  @Min(1)
  @Max(100)
  times: number;

  /** Per what. */
  @IsIn(['day', 'week', 'month'])
  per: 'day' | 'week' | 'month';
}

/** What two people agree on when they agree on help. Open ends are allowed while the plan is a draft. */
export class InterventionContent {
  /** What kind of help. */
  @Agreed(toSay`kind of help`)
  @IsIn(interventionKinds)
  type: InterventionKind;

  /**
   * What it is called, 1 to 120 characters.
   * @example "Talking therapy with Dana"
   */
  @Agreed(toSay`title`)
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** More about it, up to 1000 characters. */
  @Agreed(toSay`description`)
  @IsOptional()
  @Length(1, 1000)
  description: string | null;

  /** How often; null while the two have not said. */
  @Agreed(toSay`frequency`)
  @IsOptional()
  @ValidateNested()
  @Type(() => FrequencyDto)
  frequency: FrequencyDto | null;

  /** For how many weeks, 1 to 520; null while the two have not said. */
  @Agreed(toSay`duration`)
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 520 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(520)
  durationWeeks: number | null;

  /** Who sees to it; null while the two have not said. */
  @Agreed(toSay`responsible person`)
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerDto)
  responsible: OwnerDto | null;

  /** Whether it may only start with a treatment consent in force. */
  @Agreed(toSay`need for a treatment consent`, { whenLeftOut: false })
  @IsBoolean()
  requiresConsent: boolean;
}

/** Help that goes on although the consent it rests on does not count any more. Nobody stops it by software: it is time to talk. */
export class ConsentGoneDto {
  /**
   * `withdrawn` or `refused` by the patient's side, `expired`, `changed` (the consent is to an earlier form of the help), or
   * `missing` (there never was one).
   */
  @IsIn(['withdrawn', 'refused', 'expired', 'changed', 'missing'])
  why: 'withdrawn' | 'refused' | 'expired' | 'changed' | 'missing';

  /** The same in one plain sentence. */
  sentence: string;
}

/** Help that serves a goal. */
export class InterventionDto extends InterventionContent {
  /** Id of the intervention. */
  @IsUUID()
  id: string;

  /** The goal it serves. */
  @IsUUID()
  goalId: string;

  /** Where it is in its life (FHIR R4 care-plan-activity-status). */
  @IsIn(interventionStatuses)
  status: InterventionStatus;

  /** Why it ended, if it did. */
  endReason: string | null;

  /**
   * Labelled as about substance use (42 CFR Part 2): shown only to whom the class `substance_use` is shared as well, with all
   * that belongs to it.
   */
  substanceUse: boolean;

  /** The plan revision in which it last changed. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  changedInRevision: number;

  /** Where each side stands on it. */
  agreements: AgreementDto[];

  /** Only there where the help goes on without the treatment consent that it rests on, for readers of the consents. */
  consentGone?: ConsentGoneDto;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}
