import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
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
import { consentKinds, type ConsentKind } from '../../sharing/consents/consent.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import {
  requirements,
  samhsaDimensions,
  stagesOfChange,
  storiStages,
  type Requirement,
  type SamhsaDimension,
  type StageOfChange,
  type StoriStage,
} from './stage-catalogue.entity.js';

/** Where a stage lies in other models: orientation, not equivalence. */
export class CrosswalkDto {
  /** Stages of Recovery Instrument (Andresen, Caputi & Oades 2006). */
  @IsOptional()
  @IsIn(storiStages)
  stori: StoriStage | null = null;

  /** Stages of change (Prochaska & DiClemente 1983). */
  @IsOptional()
  @IsIn(stagesOfChange)
  stagesOfChange: StageOfChange | null = null;

  /** Dimensions of recovery (SAMHSA 2012). */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(samhsaDimensions, { each: true })
  samhsa: SamhsaDimension[] = [];
}

/** One stage of the way. None of them is the last: recovery is ongoing. */
export class StageDto {
  /**
   * Its code, unlike the others of its version: small letters, digits and underscores, up to 63.
   * @example "rebuilding"
   */
  @Matches(/^[a-z][a-z0-9_]{0,62}$/, {
    message: 'code must be small letters, digits and underscores, 63 at most',
  })
  code: string;

  /**
   * Its name, 1 to 80 characters.
   * @example "Rebuilding"
   */
  @Length(1, 80)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** What it is like, in plain and warm words to the person, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'description must not be blank' })
  description: string;

  /** What helps the staff to be of use there, up to 1000 characters; null for everybody else. */
  @IsOptional()
  @Length(1, 1000)
  clinicalNote: string | null = null;

  /** Where it lies in other models. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CrosswalkDto)
  crosswalk: CrosswalkDto = new CrosswalkDto();
}

/** What becomes of a stage that the new version no longer has. */
export class StageMappingDto {
  /** The code in the version before. */
  @Length(1, 63)
  from: string;

  /** The code in this version. */
  @Length(1, 63)
  to: string;
}

/** Something that must be there before a stage is agreed on or stated by the care team. */
export class StageConditionDto {
  /** The stage, by its code. */
  @Length(1, 63)
  stage: string;

  /** `active_consent` of a kind, `agreed_goal`: at least one that both stand behind, or `recent_review`. */
  @IsIn(requirements)
  requires: Requirement;

  /** For `active_consent`: of which kind. */
  @IsOptional()
  @IsIn(consentKinds)
  consentKind: ConsentKind | null = null;

  /** For `recent_review`: how many days ago at most, 1 to 366. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 366, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(366)
  withinDays: number | null = null;
}

/** The stages in one version. */
export class StageCatalogueDto {
  /** Id of the version. */
  @IsUUID()
  id: string;

  /** Counts up. Version 1 comes with the service. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;

  /**
   * What the organisation calls them, 1 to 120 characters.
   * @example "Stages of recovery"
   */
  @Length(1, 120)
  title: string;

  /** 2 to 20 stages, in the order in which people often come by them; anybody may move from any to any. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StageDto)
  stages: StageDto[];

  /** For each stage of the version before that is gone: which one takes its place. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StageMappingDto)
  mapping: StageMappingDto[] = [];

  /** What must be there before a stage is agreed on or stated by the care team, up to 60. Nothing ever binds the person's own view. */
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => StageConditionDto)
  conditions: StageConditionDto[] = [];

  /** When it was published; null for version 1. */
  publishedAt: Date | null;
}

/** All versions, newest first. There are few, so they are one list. */
export class StageCatalogueListDto {
  /** The versions. */
  items: StageCatalogueDto[];
}

/** A new version of the stages. */
export class PublishStagesDto extends OmitType(StageCatalogueDto, ['id', 'version', 'publishedAt']) {
  /** Where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
