import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { perspectives, type Perspective } from '../stage-paths/stage-path.entity.js';

/** A quarter that is over. */
export class ReportPeriodDto {
  /**
   * The quarter, in UTC.
   * @example "2026-Q3"
   */
  period: string;

  /** Its first moment. */
  from: Date;

  /** The first moment after it. */
  until: Date;
}

/** The last eight quarters that are over, newest first. */
export class ReportPeriodListDto {
  /** The quarters. */
  items: ReportPeriodDto[];
}

/** Which figures. There is nothing else to choose: cells that could be combined freely could be subtracted too. */
export class JourneyReportQuery {
  /** Whose view of the stages. */
  @IsIn(perspectives)
  perspective: Perspective;
}

export class ReportPeriodParams {
  /** A quarter that is over, such as 2026-Q3. */
  @Matches(/^\d{4}-Q[1-4]$/, { message: 'period must be a quarter such as 2026-Q3' })
  period: string;
}

/** How often people moved from one stage to another: ten people or more. */
export class StageMovesDto {
  /** The stage before, by its code when the report was made. */
  fromStage: string;

  /** The stage after. */
  toStage: string;

  /** How many moves. */
  @ApiProperty({ type: 'integer', minimum: 10 })
  moves: number;
}

/** How long people were at a stage: ten people or more. */
export class StageDaysDto {
  /** The stage, by its code when the report was made. */
  stage: string;

  /** Days of the period at it: half of the people fewer, half more. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  medianDays: number;
}

/** The moves that left or reached a stage, as far as the report shows them. */
export class StageTotalsDto {
  /** The stage. */
  stage: string;

  /** The sum of the moves shown that led to it. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  reached: number;

  /** The sum of the moves shown that led away from it. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  left: number;
}

/**
 * Figures of a quarter over everybody. They are made once, after the quarter is over, and kept as they are; what concerns
 * fewer than ten people is not in them. No figure is a target, and none is about a person.
 */
export class JourneyReportDto {
  /** The quarter. */
  period: string;

  /** Whose view of the stages. */
  @IsIn(perspectives)
  perspective: Perspective;

  /** Moves between stages. */
  moves: StageMovesDto[];

  /** The same summed by stage: nothing is in the sums that is not shown. */
  totals: StageTotalsDto[];

  /** Time at the stages. */
  days: StageDaysDto[];

  /** Setbacks of the period; null: fewer than ten people. */
  @ApiProperty({ type: 'integer', nullable: true })
  setbacks: number | null;

  /** Setbacks that found their place in the period; null: fewer than ten people. */
  @ApiProperty({ type: 'integer', nullable: true })
  integrated: number | null;
}
