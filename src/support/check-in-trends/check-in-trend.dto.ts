import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { amounts, moods, scales, type Amount, type Mood, type Scale } from '../check-ins/check-in-scales.js';

/** Over which days. */
export class CheckInTrendQuery {
  /** From which day, as YYYY-MM-DD; 27 days before `to` when left out. At most a year before it. */
  @IsOptional()
  @IsDay('asked', { required: false })
  from?: string;

  /** Until which day; today when left out. */
  @IsOptional()
  @IsDay('asked', { required: false })
  to?: string;
}

/** What was said for a day. */
export class CheckInPointDto {
  /** The day, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  day: string;

  /** What was said. */
  @IsIn([...new Set([...moods, ...amounts])])
  said: Mood | Amount;

  /** Its place from the hardest or least, 1, to 5: a place in an order, no score. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  level: number;
}

/** How one of them went. */
export class CheckInSeriesDto {
  /** What. */
  @IsIn(scales)
  of: Scale;

  /** One for each day of which something was said, oldest first. Where a day has several, the last counts; days without stay empty. */
  points: CheckInPointDto[];

  /** Whether there are enough of them, 5, for a line between days that follow each other. */
  hasLine: boolean;
}

/** How check-ins went over some days, as far as whoever reads may see them. Nothing is forecast, and there is no average. */
export class CheckInTrendDto {
  /** From which day. */
  @ApiProperty({ type: String, format: 'date' })
  from: string;

  /** Until which day. */
  @ApiProperty({ type: String, format: 'date' })
  to: string;

  /** Mood, sleep and energy. */
  series: CheckInSeriesDto[];

  /**
   * The same in plain words.
   * @example "There are check-ins of 12 days between 1 March 2027 and 28 March 2027. Nobody watches them as they come in."
   */
  sentence: string;
}
