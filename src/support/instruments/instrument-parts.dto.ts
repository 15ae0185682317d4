import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { SourceDto } from '../techniques/technique.dto.js';
import { figureKinds, type FigureKind } from './instrument.js';

/** A way to answer a question. */
export class AnswerOptionDto {
  /** What it counts, -100 to 100. */
  @ApiProperty({ type: 'integer', minimum: -100, maximum: 100 })
  @IsInt()
  @Min(-100)
  @Max(100)
  value: number;

  /**
   * Its words, 1 to 200 characters.
   * @example "Several days"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /**
   * Its LOINC answer code, if it has one.
   * @example "LA6569-3"
   */
  @IsOptional()
  @Matches(/^LA\d{1,7}-\d$/, { message: 'code must be a LOINC answer code such as LA6569-3' })
  code?: string | null;
}

/** A question, word for word. */
export class InstrumentItemDto {
  /** Its number, from 1, in the order in which the questions are asked. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /**
   * The question, word for word, 1 to 500 characters.
   * @example "Feeling tired or having little energy"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** How it can be answered: 2 to 12 ways, each with a value of its own. */
  @ApiProperty({ type: [AnswerOptionDto] })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => AnswerOptionDto)
  options: AnswerOptionDto[];

  /** Whether it counts for the total. */
  @IsBoolean()
  isScored: boolean;

  /**
   * It asks about safety, such as thoughts of dying: an answer above 0 is answered at once with whom to reach, and goes to the people
   * whom the organisation's protocol names (`/v1/alert-protocols`).
   */
  @IsBoolean()
  asksAboutSafety: boolean;

  /**
   * Its LOINC code, if it has one.
   * @example "44254-1"
   */
  @IsOptional()
  @Matches(/^\d{1,7}-\d$/, { message: 'code must be a LOINC code such as 44254-1' })
  code?: string | null;
}

/** How whoever made the questionnaire calls totals between two figures. It is a screen, no diagnosis and no forecast. */
export class BandDto {
  /** From this total on, -10000 to 10000. */
  @ApiProperty({ type: 'integer', minimum: -10000, maximum: 10000 })
  @IsInt()
  @Min(-10_000)
  @Max(10_000)
  from: number;

  /** Up to this total, -10000 to 10000. */
  @ApiProperty({ type: 'integer', minimum: -10000, maximum: 10000 })
  @IsInt()
  @Min(-10_000)
  @Max(10_000)
  to: number;

  /**
   * Its name, word for word, 1 to 100 characters.
   * @example "moderate"
   */
  @Length(1, 100)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;
}

/** A published figure, and how sure it is. */
export class FigureDto {
  /**
   * What it says. `caseness`: from this total on, whoever made it would look closer. `reliable_change`: so many points of difference are
   * more than chance. `minimal_important`: so many points are what people commonly notice.
   */
  @IsIn(figureKinds)
  kind: FigureKind;

  /** A total, or points of difference, 0 to 10000. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10000 })
  @IsInt()
  @Min(0)
  @Max(10_000)
  points: number;

  /** Where it stands, and how sure that is. */
  @ValidateNested()
  @Type(() => SourceDto)
  source: SourceDto;
}
