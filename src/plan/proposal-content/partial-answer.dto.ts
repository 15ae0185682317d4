import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ExactlyOne } from '../../core/contract/exactly-one-of.decorator.js';
import { OpsDto } from './ops.dto.js';

/** Words about one part of the plan: they stand with that part only. */
export class WordsOnElementDto {
  /** The part, such as a goal, that a change of the proposal is about; or say `op`. */
  @IsOptional()
  @IsUUID()
  elementId?: string;

  /** The change, by its place in `ops` from 0, with every part that it is about; or say `elementId`. */
  @ApiProperty({ type: 'integer', required: false, minimum: 0, maximum: 49 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(49)
  op?: number;

  /**
   * In your words, 1 to 1000 characters.
   * @example "Not on Sundays"
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;
}

/** Words as they stand with one part of the plan. */
export class StandingWordsDto {
  /** The part. */
  elementId: string;

  /** The words. */
  words: string;
}

/** The changes that you do not accept, as you would make them. */
export class CounterRestDto extends PickType(OpsDto, ['ops', 'rationale']) {}

/** That the changes which you do not accept are not made. */
export class DeclineRestDto {
  /** The reason, for the other side to read, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** What becomes of the changes that you do not accept: one of the two. */
export class RestDto {
  /** They go on as a counter-proposal of your side. */
  @ExactlyOne()
  @IsOptional()
  @ValidateNested()
  @Type(() => CounterRestDto)
  counter?: CounterRestDto;

  /** They are declined. */
  @ExactlyOne()
  @IsOptional()
  @ValidateNested()
  @Type(() => DeclineRestDto)
  decline?: DeclineRestDto;
}
