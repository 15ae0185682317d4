import { ApiProperty, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { FrequencyDto } from '../../plan/elements/intervention.dto.js';
import { OwnerInputDto } from '../../plan/elements/owner.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { surenesses, type Sureness } from './sources.js';
import { IsWholeNumber } from '../../core/input/whole-number.decorator.js';

/** Where something that people are told comes from. */
export class SourceDto {
  /** The source, 1 to 300 characters. */
  @Length(1, 300)
  @Matches(/\S/, { message: 'says must not be blank' })
  says: string;

  /**
   * How sure it is. `read`: read in the source. `second_hand`: somebody else says that the source says so. `from_memory`: common
   * knowledge that nobody has compared with a source yet. `clinic`: the clinic stands for it.
   */
  @IsIn(surenesses)
  sureness: Sureness;
}

/** Something a person can do for themselves, in plain words. */
export class TechniqueDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * What it is called, 1 to 120 characters.
   * @example "Five things around you"
   */
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** What it is, in one or two short sentences, 1 to 300 characters. */
  @Length(1, 300)
  @Matches(/\S/, { message: 'inShort must not be blank' })
  inShort: string;

  /** How to do it, step by step, in words that a child of eleven reads with ease: 1 to 12 steps of up to 300 characters. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @Length(1, 300, { each: true })
  @Matches(/\S/, { each: true, message: 'howTo must not hold a blank step' })
  howTo: string[];

  /** How many minutes it takes at least, 1 to 600; null: it is a habit of the day. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 600 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutesFrom: number | null;

  /** How many at most, 1 to 600; null: as long as one likes. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 600 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutesTo: number | null;

  /** When it helps, 1 to 300 characters. */
  @Length(1, 300)
  @Matches(/\S/, { message: 'helpsWhen must not be blank' })
  helpsWhen: string;

  /** What to take care of: up to 6 texts of 1 to 300 characters. Read them before you begin. */
  @IsArray()
  @ArrayMaxSize(6)
  @Length(1, 300, { each: true })
  @Matches(/\S/, { each: true, message: 'cautions must not hold a blank text' })
  cautions: string[];

  /**
   * The stages of the journey for which it is meant, by their codes, 1 to 20.
   * @example ["active_treatment", "rebuilding"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { each: true, message: 'stages must be codes such as "rebuilding"' })
  stages: string[];

  /** Where it comes from, and how sure that is: 1 to 5. */
  @ApiProperty({ type: [SourceDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => SourceDto)
  sources: SourceDto[];

  /** It is about substance use: what somebody notes of it is labelled so from the start (42 CFR Part 2). */
  @IsBoolean()
  substanceUse: boolean;

  /** Whether the service came with it, or the organisation has written it. */
  @IsIn(['shipped', 'own'])
  origin: 'shipped' | 'own';

  /** The organisation does not offer it. Only who looks after the library sees it then. */
  isHidden: boolean;

  /** Version, as in the ETag. What the service came with stays at 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class TechniquePageDto extends PageOf(TechniqueDto) {}

/** A technique of the organisation's own. */
export class AddTechniqueDto extends PickType(TechniqueDto, [
  'title',
  'inShort',
  'howTo',
  'helpsWhen',
  'cautions',
  'stages',
  'sources',
]) {
  /** How many minutes it takes at least, 1 to 600. Left out: it is a habit of the day. */
  @ApiProperty({ type: 'integer', nullable: true, required: false, minimum: 1, maximum: 600 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutesFrom?: number | null;

  /** How many at most, 1 to 600. Left out: as long as one likes. */
  @ApiProperty({ type: 'integer', nullable: true, required: false, minimum: 1, maximum: 600 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutesTo?: number | null;

  /** It is about substance use. Left out: no. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;

  /** Where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

export class ChangeTechniqueDto extends PartialType(OmitType(AddTechniqueDto, ['substanceUse'])) {}

/** Which techniques to list. */
export class TechniqueQuery extends PageQuery {
  /**
   * Only those meant for this stage, by its code.
   * @example "rebuilding"
   */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { message: 'stage must be a code such as "rebuilding"' })
  stage?: string;

  /** Only those that can be done in so many minutes, 1 to 600. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 600 })
  @IsOptional()
  @Min(1)
  @Max(600)
  @IsWholeNumber()
  withinMinutes?: number;

  /** Only those in whose title, or in what they are for, these words stand, 1 to 100 characters. */
  @IsOptional()
  @Length(1, 100)
  @Matches(/\S/, { message: 'q must not be blank' })
  q?: string;
}

/** A technique as help that serves a goal. What is left out can be agreed on later. */
export class ProposeTechniqueDto {
  /** Which technique. */
  @IsUUID()
  techniqueId: string;

  /** The goal of the plan that it serves. */
  @IsUUID()
  goalId: string;

  /** How often. */
  @IsOptional()
  @ValidateNested()
  @Type(() => FrequencyDto)
  frequency?: FrequencyDto | null;

  /** For how many weeks, 1 to 520. */
  @ApiProperty({ type: 'integer', nullable: true, required: false, minimum: 1, maximum: 520 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(520)
  durationWeeks?: number | null;

  /** Who sees to it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  responsible?: OwnerInputDto | null;

  /** Why, for the other side to read; up to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  rationale?: string | null;
}
