import { toSay } from '../../core/language/say.js';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { AtMostOne } from '../../core/contract/exactly-one-of.decorator.js';
import type { Party } from '../../core/actor.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { Agreed } from '../element-words/agreed.decorator.js';
import {
  achievementStatuses,
  isOver,
  lifecycleStatuses,
  lifeDomains,
  ownGoalMoves,
  type AchievementStatus,
  type LifecycleStatus,
  type LifeDomain,
  type OwnGoalMove,
} from '../element-words/goal-states.js';
import { AgreementDto } from './agreement.dto.js';
import { planLimits } from './plan-limits.dto.js';
import { StepDto } from './step.dto.js';

export { achievementStatuses, isOver, type AchievementStatus };

/** A sentence of the person's own, as they said it. Nobody edits it. */
export class OwnWordsDto {
  /**
   * The words.
   * @example "I want to get up in the morning again"
   */
  text: string;

  /** The account of the person whose words they are. */
  saidBy: string;

  /** When they were said or written. */
  @ApiProperty({ type: String, format: 'date-time' })
  saidAt: string;

  /** The member of staff who wrote them down and had them confirmed; null when the person wrote them. */
  dictatedTo: string | null;
}

/** A measurable objective: from where to where. */
export class ObjectiveDto {
  /**
   * What is counted or measured, 1 to 200 characters.
   * @example "mornings up by nine, per week"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'measure must not be blank' })
  measure: string;

  /** Its unit, if it has one; up to 40 characters. */
  @IsOptional()
  @Length(1, 40)
  unit: string | null = null;

  /** How it is now. */
  @IsNumber()
  baseline: number;

  /** How it should be; never the same as the baseline. */
  @IsNumber()
  target: number;
}

/** A goal-attainment scale: what each level looks like, described by the two together (Kiresuk & Sherman 1968). */
export class AttainmentScaleDto {
  /** Much less than hoped for (-2), 1 to 300 characters. */
  @Length(1, 300)
  muchLess: string;

  /** Less than hoped for (-1). */
  @Length(1, 300)
  less: string;

  /** What the two hope for (0). */
  @Length(1, 300)
  expected: string;

  /** More than hoped for (+1). */
  @Length(1, 300)
  more: string;

  /** Much more than hoped for (+2). */
  @Length(1, 300)
  muchMore: string;
}

/** How much a goal matters to one side. */
export class GoalPriorityDto {
  /** Whose answer it is. */
  party: Party;

  /** FHIR R4 goal-priority. */
  @IsIn(['high-priority', 'medium-priority', 'low-priority'])
  priority: 'high-priority' | 'medium-priority' | 'low-priority';
}

/** What two people agree on when they agree on a goal. */
export class GoalContent {
  /**
   * The agreed wording, 1 to 1000 characters, so that the person's own sentence can be it.
   * @example "Be up and dressed by nine on five days a week"
   */
  @Agreed(toSay`wording`)
  @Length(1, planLimits.sentence)
  @Matches(/\S/, { message: 'statement must not be blank' })
  statement: string;

  /** The area of life it is about. */
  @Agreed(toSay`area of life`)
  @IsIn(lifeDomains)
  lifeDomain: LifeDomain;

  /**
   * The value it serves, in the person's words, up to 200 characters.
   * @example "Being there for my daughter"
   */
  @Agreed(toSay`value it serves`)
  @IsOptional()
  @Length(1, 200)
  value: string | null;

  /**
   * First day, as YYYY-MM-DD.
   * @example "2026-12-01"
   */
  @Agreed(toSay`start`)
  @IsOptional()
  @IsDay('begins', { nullable: true })
  startDate: string | null;

  /**
   * The day to look at whether it was reached, as YYYY-MM-DD; never before the first day.
   * @example "2027-03-01"
   */
  @Agreed(toSay`target date`)
  @IsOptional()
  @IsDay('due', { nullable: true, after: 'startDate' })
  targetDate: string | null;

  /** What is measured, if the goal is measured that way. */
  @Agreed(toSay`objective`)
  @AtMostOne()
  @IsOptional()
  @ValidateNested()
  @Type(() => ObjectiveDto)
  objective: ObjectiveDto | null;

  /** The goal-attainment scale, if the goal has one; never beside an objective. */
  @Agreed(toSay`goal-attainment scale`)
  @AtMostOne()
  @IsOptional()
  @ValidateNested()
  @Type(() => AttainmentScaleDto)
  attainmentScale: AttainmentScaleDto | null;
}

/** Something the person wants to reach, in their words and in the wording both sides agreed on. */
export class GoalDto extends GoalContent {
  /** Id of the goal. */
  @IsUUID()
  id: string;

  /** Place in the plan, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  position: number;

  /** The person's own sentence; null when there is none. */
  ownWords: OwnWordsDto | null;

  /** How much it matters to each side; a side that has not said is absent. */
  priorities: GoalPriorityDto[];

  /** Where the goal is in its life (FHIR R4 goal-status). */
  @IsIn(lifecycleStatuses)
  lifecycleStatus: LifecycleStatus;

  /** How it is going (FHIR R4 goal-achievement). */
  @IsIn(achievementStatuses)
  achievementStatus: AchievementStatus;

  /** Why it ended, if it did. */
  endReason: string | null;

  /**
   * Labelled as about substance use (42 CFR Part 2): shown only to whom the class `substance_use` is shared as well, with all
   * that serves it.
   */
  substanceUse: boolean;

  /** The plan revision in which it last changed. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  changedInRevision: number;

  /** Where each side stands on it. */
  agreements: AgreementDto[];

  /** The steps, in their order. */
  steps: StepDto[];
}

/** How much a goal matters to your side. */
export class PrioritiseGoalDto extends PickType(GoalPriorityDto, ['priority']) {}

/** Beginning with a goal, pausing it or taking it up again. */
export class MoveGoalDto {
  /** `start` what was agreed on, `hold` it for a while, or `resume` it. */
  @IsIn(ownGoalMoves)
  move: OwnGoalMove;

  /** Why, 1 to 500 characters: the other side reads it. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** Whether something is labelled as about substance use. */
export class LabelDto {
  /** True: labelled. Either side labels; only the patient’s side takes a label off. */
  @IsBoolean()
  substanceUse: boolean;
}
