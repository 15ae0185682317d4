import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import type { Party } from '../../core/actor.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { achievementStatuses, type AchievementStatus } from '../../plan/elements/goal.dto.js';
import { MakeProposalDto } from '../../plan/proposal-content/making.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';

/** What a questionnaire came to, named as evidence. */
export class EvidenceDto {
  /** Id of the measure. */
  @IsUUID()
  measureId: string;

  /**
   * What the questionnaire is called.
   * @example "PHQ-9"
   */
  name: string;

  /** What its answers came to. */
  @ApiProperty({ type: 'integer' })
  total: number;

  /** The same in plain words. */
  meaning: string;

  /** The day on which it was answered, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  answeredOn: string;

  /** False: an answer was corrected since, and another total counts. */
  isCurrent: boolean;
}

/** What one side noticed on a goal. */
export class ProgressEntryDto {
  /** Id of the entry. */
  @IsUUID()
  id: string;

  /** The goal. */
  @IsUUID()
  goalId: string;

  /** The step of it that it is about, if it is about one. */
  stepId: string | null;

  /** The side that noticed it. */
  party: Party;

  /** Who wrote it. */
  writtenBy: PersonDto;

  /**
   * In their words, up to 2000 characters.
   * @example "Was up by nine on three days, and it felt good"
   */
  note: string | null;

  /** Level on the goal's attainment scale: -2 much less than hoped for, 0 as hoped for, +2 much more. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: -2, maximum: 2 })
  rating: number | null;

  /** How it is going (FHIR R4 goal-achievement), as this side sees it. */
  @IsIn(achievementStatuses)
  achievementStatus: AchievementStatus | null;

  /**
   * What was measured, of what the goal's objective measures.
   * @example 2
   */
  value: number | null;

  /** Its unit, as in the objective; null where that has none. */
  unit: string | null;

  /**
   * What was measured, as the objective called it then.
   * @example "mornings up by nine, per week"
   */
  measure: string | null;

  /**
   * What a questionnaire came to, as evidence; null where none is named. An entry that names one is read by those alone to whom
   * `measures` is open as well, and carries the label of the questionnaire.
   */
  evidence: EvidenceDto | null;

  /**
   * The day it is about, as YYYY-MM-DD.
   * @example "2026-11-20"
   */
  @ApiProperty({ type: String, format: 'date' })
  occurredOn: string;

  /** Why it was written later than on that day. */
  lateReason: string | null;

  /**
   * True: labelled by itself as about substance use, and so shown only to whom the class `substance_use` is open as well
   * (42 CFR Part 2). An entry on a goal that is labelled is kept back with the goal, whatever this says.
   */
  substanceUse: boolean;

  /** The entry that this one takes the place of. */
  supersedes: string | null;

  /** The entry that took the place of this one. */
  supersededBy: string | null;

  /** True: whoever wrote it has said that it was made in error. It counts for nothing. */
  enteredInError: boolean;

  /** When it was written. */
  recordedAt: Date;
}

export class ProgressPageDto extends PageOf(ProgressEntryDto) {}

/** Which entries to list. */
export class ProgressQuery extends PageQuery {
  /** Only those on this goal. */
  @IsOptional()
  @IsUUID()
  goalId?: string;
}

/** Noting how it is going: a note, a rating, an achievement status, a measured value or evidence, or more than one of them. */
export class LogProgressDto extends PickType(ProgressEntryDto, ['goalId']) {
  /** The step of the goal that it is about. */
  @IsOptional()
  @IsUUID()
  stepId?: string | null;

  /** In your words, 1 to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'note must not be blank' })
  note?: string | null;

  /** Level on the goal's attainment scale, -2 to +2; only for a goal that has one. */
  @ApiProperty({ type: 'integer', nullable: true, required: false, minimum: -2, maximum: 2 })
  @IsOptional()
  @IsInt()
  @Min(-2)
  @Max(2)
  rating?: number | null;

  /** How it is going (FHIR R4 goal-achievement), as you see it. The other side may see it differently. */
  @IsOptional()
  @IsIn(achievementStatuses)
  achievementStatus?: AchievementStatus | null;

  /** What you measured; only for a goal with a measurable objective, which says what it is. */
  @IsOptional()
  @IsNumber()
  value?: number | null;

  /** Its unit: the one that the objective has, and none where that has none. */
  @IsOptional()
  @Length(1, 40)
  unit?: string | null;

  /**
   * What a questionnaire came to, as evidence: an id of `…/measures`, never answers of which some are missing, and what counts today.
   * Where the goal's objective bears the name of that questionnaire, such as PHQ-9, its total is the value. In the place of an entry
   * that names one: left out, the same; null, none.
   */
  @IsOptional()
  @IsUUID()
  measureId?: string | null;

  /** The day it is about, as YYYY-MM-DD, never in the future; when left out today, or the day of the answers that are the evidence. */
  @IsOptional()
  @IsDay('happened', { required: false })
  occurredOn?: string;

  /**
   * True: label the entry as about substance use, and the one whose place it takes with it. Left out: as that one is labelled.
   * Only the patient's side says false of what takes the place of a labelled entry.
   */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean | null;

  /** Needed for a day that is over: why it is written only now, 1 to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  lateReason?: string | null;

  /** The entry of your own that this one takes the place of. */
  @IsOptional()
  @IsUUID()
  supersedes?: string | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** That an entry of your own was made in error. */
export class VoidEntryDto {
  /** Why, 1 to 500 characters. */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** What an entry could become, if the other side agrees. */
export class ProgressOfferDto {
  /** The entry. */
  id: string;

  /** A proposal to make as it is; null where the goal says it already, has ended, or the entry says nothing of the kind. */
  proposal: MakeProposalDto | null;
}
