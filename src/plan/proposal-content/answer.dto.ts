import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { planLimits } from '../elements/plan-limits.dto.js';
import { RestDto, WordsOnElementDto } from './partial-answer.dto.js';

/** Yes: to all of it or to some of its changes, with or without reservations. */
export class AcceptProposalDto {
  /** The changes that you accept, by their place in `ops` from 0, each once; all of them when left out. */
  @ApiProperty({
    type: 'array',
    required: false,
    minItems: 1,
    maxItems: planLimits.ops,
    items: { type: 'integer', minimum: 0 },
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(planLimits.ops)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  ops?: number[];

  /** What becomes of the changes that you do not accept; needed when `ops` leaves some out, and only then. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RestDto)
  rest?: RestDto;

  /** What you would still like to be noted about single parts of the plan: each stands with that part only. Up to 50. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => WordsOnElementDto)
  reservations?: WordsOnElementDto[];

  /**
   * What you would still like to be noted about everything that you accept, up to 1000 characters. 422 where some of it is
   * labelled as about substance use and some is not: then say in `reservations` what your words are about.
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reservation must not be blank' })
  reservation?: string | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** No, and why. */
export class DeclineProposalDto extends CanBeLabelledDto {
  /** The reason, for the other side to read, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** What you do not stand behind: all of it, or single parts. */
export class ContestProposalDto extends CanBeLabelledDto {
  /**
   * Why you stand behind none of it, 1 to 1000 characters; it becomes your side’s stance on everything concerned. 422 where some
   * of that is labelled as about substance use and some is not: then use `objections`.
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /** What you do not stand behind and why, part by part; the rest stands. Needed where there is no `reason`; up to 50. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(planLimits.ops)
  @ValidateNested({ each: true })
  @Type(() => WordsOnElementDto)
  objections?: WordsOnElementDto[];
}
