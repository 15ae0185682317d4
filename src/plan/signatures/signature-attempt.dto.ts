import { IntersectionType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import {
  attemptMethods,
  attemptOutcomes,
  type AttemptMethod,
  type AttemptOutcome,
} from './signature-attempt.entity.js';

/** That the person was asked to sign and did not. */
export class SignatureAttemptDto {
  /** Id of the record. */
  @IsUUID()
  id: string;

  /** `declined`: they chose not to. `unable`: they could not at that time. `not-reached`: nobody could ask them. */
  @IsIn(attemptOutcomes)
  outcome: AttemptOutcome;

  /** How they were asked. */
  @IsIn(attemptMethods)
  method: AttemptMethod;

  /**
   * The day, as YYYY-MM-DD.
   * @example "2026-11-20"
   */
  @IsDay('happened')
  occurredOn: string;

  /** What stood against it, in the person's words where they gave any; null: it is kept from you. */
  reason: string | null;

  /** Who else was there. */
  @IsOptional()
  @Length(1, 120)
  witness: string | null;

  /** Why it was recorded later than on that day. */
  @IsOptional()
  @Length(1, 500)
  lateReason: string | null;

  /** Its words are about substance use: who lacks that class reads that the person was asked, and not what was said. */
  substanceUse: boolean;

  /** Who recorded it. */
  recordedBy: PersonDto;

  /** When. */
  recordedAt: Date;
}

export class RecordAttemptDto extends IntersectionType(
  PickType(SignatureAttemptDto, ['outcome', 'method', 'occurredOn']),
  CanBeLabelledDto,
) {
  /** What stood against it, in the person's words where they gave any; 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Who else was there, 1 to 120 characters. */
  @IsOptional()
  @Length(1, 120)
  witness?: string | null;

  /** Needed where the day is over: why it is recorded only now, 1 to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  lateReason?: string | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
