import { IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { ConsentDto } from './consent.dto.js';
import { ProvisionInputDto } from '../consent-terms/provision.dto.js';

/** What is to be decided. */
class ConsentContentDto extends IntersectionType(
  PickType(ConsentDto, ['kind', 'purpose', 'purposeCode']),
  PartialType(PickType(ConsentDto, ['interventionId', 'explained', 'part2', 'remindOn'])),
) {
  /** Who may, or must not, have what, up to 20: for sharing, disclosure and research. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ProvisionInputDto)
  provisions?: ProvisionInputDto[];

  /** The edition of a consent form that was read. It must be the newest of its form and not past its last day. */
  @IsOptional()
  @IsUUID()
  editionId?: string | null;

  /** From when on it counts: a time with its offset (RFC 3339). Left out: from the decision on. */
  @IsOptional()
  @IsMoment('begins', { nullable: true, required: false })
  startsAt?: string | null;

  /**
   * When it ends by itself: a time with its offset (RFC 3339), in the future. Left out or null: when it is withdrawn.
   * @example "2031-06-30T18:00:00Z"
   */
  @IsOptional()
  @IsMoment('ends', { nullable: true, required: false, after: 'startsAt' })
  endsAt?: string | null;
}

/** What the person said with their answer. */
export class AnswerConsentDto {
  /** What they asked before they decided, up to 20 questions of 1 to 500 characters. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 500, { each: true })
  questions?: string[] | null;

  /** What they understood, in their own words (teach-back), 1 to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  teachBack?: string | null;
}

/** Saying no. */
export class RefuseConsentDto extends AnswerConsentDto {
  /** Why, if they like to say; 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  reason?: string | null;
}

/** Why something is taken off the record. */
export class CorrectConsentDto {
  /** Why it is an error, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** Giving consent of one's own accord. */
export class GiveConsentDto extends IntersectionType(ConsentContentDto, AnswerConsentDto) {}

/** Asking for consent. */
export class AskConsentDto extends IntersectionType(
  ConsentContentDto,
  PartialType(PickType(ConsentDto, ['capacityNote'])),
) {
  /** True: the question is only prepared, and put to the person later. */
  @IsOptional()
  @IsBoolean()
  draft?: boolean;

  /** To keep words that the service asked you to look at again. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
