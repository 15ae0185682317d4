import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { weekdays, type Weekday } from './opening-hours.js';

export const channelKinds = ['call', 'text', 'web', 'walk_in'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const onPhoneBill = ['yes', 'no', 'unknown'] as const;
export type OnPhoneBill = (typeof onPhoneBill)[number];

/** A way to reach somebody. */
export class ChannelDto {
  /** Which way. */
  @IsIn(channelKinds)
  kind: ChannelKind;

  /**
   * The number as it is dialled there, the address of the page, or the street, 1 to 300 characters.
   * @example "116 123"
   */
  @Length(1, 300)
  @Matches(/\S/, { message: 'to must not be blank' })
  to: string;

  /** Whether a call or text appears on the phone bill; the list of calls in the phone keeps it in any case. */
  @IsIn(onPhoneBill)
  onPhoneBill: OnPhoneBill;

  /**
   * What else to know, up to 200 characters.
   * @example "Text the word HOME"
   */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'note must not be blank' })
  note?: string | null;
}

/** From when until when, on which days. */
export class SpanDto {
  /** The days on which it begins. */
  @ApiProperty({ enum: weekdays, isArray: true, minItems: 1, uniqueItems: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsIn(weekdays, { each: true })
  days: Weekday[];

  /**
   * From when, by the clock there.
   * @example "18:00"
   */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'from must be a time such as 18:00' })
  from: string;

  /**
   * Until when. Before `from`: until then on the next day. Never the same time: a whole day is 00:00 until 24:00.
   * @example "02:00"
   */
  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    message: 'until must be a time such as 02:00, up to 24:00',
  })
  until: string;
}

/** When somebody can be reached. */
export class OpeningHoursDto {
  /**
   * By the clock of which place (IANA). 422 for a name that is in no list of time zones here.
   * @example "Europe/London"
   */
  @Length(1, 64)
  @Matches(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/, {
    message: 'timeZone must be the name of a time zone such as Europe/London',
  })
  timeZone: string;

  /** Day and night, on every day of the year; then `weekly` and `closedOn` are empty. */
  @IsBoolean()
  always: boolean;

  /** In the week, up to 21 spans. */
  @ApiProperty({ type: [SpanDto] })
  @IsArray()
  @ArrayMaxSize(21)
  @ValidateNested({ each: true })
  @Type(() => SpanDto)
  weekly: SpanDto[];

  /**
   * Days on which they are closed: YYYY-MM-DD, or --MM-DD for every year. Up to 60.
   * @example ["--12-25"]
   */
  @IsArray()
  @ArrayMaxSize(60)
  @Matches(/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    each: true,
    message: 'closedOn must hold days such as 2026-12-25 or --12-25',
  })
  closedOn: string[];
}
