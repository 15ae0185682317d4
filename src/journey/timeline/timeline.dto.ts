import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { parties, type Party } from '../../core/actor.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { setbackStates, type SetbackState } from '../setbacks/setback.dto.js';
import { perspectives, type Perspective } from '../stage-paths/stage-path.entity.js';

export const eventKinds = [
  'stage',
  'setback',
  'review',
  'signature',
  'progress',
  'cover',
  'measure',
  'check-in',
  'safety-plan',
  'advance-preferences',
  'peer-support',
] as const;
export type EventKind = (typeof eventKinds)[number];
const listOfKinds = new RegExp(
  `^(${eventKinds.join('|')})(,(${eventKinds.join('|')})){0,${eventKinds.length - 1}}$`,
);

/** A stage as it was worded then. */
export class EventStageDto {
  /** @example "rebuilding" */
  code: string;

  /** @example "Rebuilding" */
  title: string;
}

/** Something that happened on the way. */
export class TimelineEventDto {
  /** What it is. */
  @IsIn(eventKinds)
  kind: EventKind;

  /** Id of the transition, setback, review, signature, progress entry, cover, measure, check-in, proposal, look at advance preferences or peer support. */
  id: string;

  /** When it took effect or happened. What has a day and no time stands at its beginning, where the organisation is. */
  at: Date;

  /** The side that it came from. */
  @IsIn(parties)
  party: Party;

  /** The plan that it belongs to, if it does. */
  planId: string | null;

  /** Of a stage: whose view. */
  @IsIn(perspectives)
  perspective: Perspective | null;

  /** Of a stage or setback: where the person was seen from then on, or had been before. */
  stage: EventStageDto | null;

  /** Of progress the rating (-2 to +2), of a setback its intensity (0 to 10), of a signature the number of the version, of a measure its total. */
  @ApiProperty({ type: 'integer', nullable: true })
  value: number | null;

  /**
   * The same in one plain sentence.
   * @example "The person sees themselves at “Rebuilding”."
   */
  sentence: string;
}

export class TimelinePageDto extends PageOf(TimelineEventDto) {}

/** Which events to list. */
export class TimelineQuery extends PageQuery {
  /**
   * Only these kinds, separated by commas; what you may not see is left out in any case.
   * @example "stage,setback"
   */
  @ApiProperty({ type: String, required: false, pattern: listOfKinds.source })
  @IsOptional()
  @Matches(listOfKinds, { message: `kinds must be some of ${eventKinds.join(', ')}, separated by commas` })
  kinds?: string;
}

/** Which time to draw. */
export class ChartQuery {
  /** From when: a time with its offset (RFC 3339); a year before `to` when left out. */
  @IsOptional()
  @IsMoment('asked', { required: false })
  from?: string;

  /** Until when; now when left out. */
  @IsOptional()
  @IsMoment('asked', { required: false })
  to?: string;
}

/** A time at one stage. */
export class StayDto {
  /** The stage, by its code today. */
  stage: string;

  /** From when, within the time drawn. */
  from: Date;

  /** Until when, within the time drawn. */
  until: Date;
}

/** How one view has moved. */
export class SeriesDto {
  /** Whose view. */
  @IsIn(perspectives)
  perspective: Perspective;

  /** The stages in turn. */
  stays: StayDto[];
}

/** A setback on the chart. */
export class ChartSetbackDto {
  /** Id of the setback. */
  id: string;

  /** When it was. */
  occurredAt: Date;

  /** How hard it was on the person's own scale, 0 to 10. */
  @ApiProperty({ type: 'integer', nullable: true })
  intensity: number | null;

  /** Where it stands. */
  @IsIn(setbackStates)
  state: SetbackState;
}

/** The journey over a time, for charts. */
export class JourneyChartDto {
  /** The first moment drawn. */
  from: Date;

  /** The last moment drawn. */
  to: Date;

  /** The stages as they are worded today, in their order. */
  stages: EventStageDto[];

  /** The three views. */
  series: SeriesDto[];

  /** The setbacks that you may see, newest first; 500 at most. */
  setbacks: ChartSetbackDto[];
}
