import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ObjectiveDto } from '../../plan/elements/goal.dto.js';
import { ProgressEntryDto } from './progress.dto.js';

/** One measured value. */
export class MeasuredValueDto extends PickType(ProgressEntryDto, [
  'id',
  'party',
  'writtenBy',
  'occurredOn',
  'recordedAt',
]) {
  /** The value. */
  value: number;

  /** Its unit, if the measure has one. */
  unit: string | null;

  /** What was measured, as the objective called it then. */
  measure: string;

  /** False: it was measured by what the goal's objective was then, and cannot be compared with what it is now. */
  comparable: boolean;
}

/** What was measured for a goal, between where it began and where it should be. */
export class MeasuredGoalDto {
  /** The goal. */
  id: string;

  /** Its agreed wording. */
  statement: string;

  /** What it is measured by now; null where it no longer is. */
  objective: ObjectiveDto | null;

  /** All values that count, the earliest day first; what was corrected or made in error is left out. */
  values: MeasuredValueDto[];
}

/** What was measured for the goals of a plan. */
export class MeasuredGoalsDto {
  /** The plan. */
  id: string;

  /** The goals that have a measure, or have had one. */
  goals: MeasuredGoalDto[];
}

/** A value that was measured, and when. */
class ValueOnDayDto {
  /** The value. */
  value: number;

  /** The day, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  occurredOn: string;
}

/** Where the measure of a goal began, where it is, and where it should be. */
export class MeasuredTrendDto extends PickType(ObjectiveDto, ['measure', 'unit', 'baseline', 'target']) {
  /** The goal. */
  @IsUUID()
  goalId: string;

  /** The first value; null: nothing was measured yet. */
  first: ValueOnDayDto | null;

  /** The latest value; null: nothing was measured yet. */
  latest: ValueOnDayDto | null;

  /**
   * The same in one sentence.
   * @example "“walks outside, per week”: first 1, now 2 walks. The aim is 3 walks, nearer than at the beginning."
   */
  sentence: string;
}
