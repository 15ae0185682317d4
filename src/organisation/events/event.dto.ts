import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { positionShape } from './event-position.js';
import { IsWholeNumber } from '../../core/input/whole-number.decorator.js';

/** That something happened which you may know of: a name and ids, never words. Read the thing itself where it stands. */
export class EventDto {
  /**
   * Where you are when you have heard it: hear on from here.
   * @example "81244.1795784752043.0199b3de-5f0e-7c11-9a55-0f4a7f6f2f10"
   */
  @ApiProperty({ pattern: positionShape, maxLength: 80 })
  id: string;

  /**
   * What happened, in the past tense: the thing, then the deed. `access.changed`: what is open to you of this record is another than before,
   * so put away what you show of it and read it again. `shown.withdrawn`: something that was shown to you is shown to you no more; it says
   * neither what nor which, so read again what you show. `notice.arrived`: there is something new in your inbox.
   * @example "proposal.made"
   */
  @ApiProperty({ pattern: '^[a-z][a-z_]{1,40}\\.[a-z][a-z_]{1,60}$', maxLength: 102 })
  name: string;

  /** The patient record it is about; null where it is about none. */
  patientId: string | null;

  /** Id of the thing it happened to; null where it happened to the whole. */
  subjectId: string | null;

  /** When it happened. */
  at: Date;

  /** True where you did it yourself, on whichever screen. */
  mine: boolean;
}

/** What happened since. */
export class EventsDto {
  /** In the order in which it happened; at most `limit`. */
  items: EventDto[];

  /**
   * Where you are now: send it as `after` the next time.
   * @example "81244.1795784752043.0199b3de-5f0e-7c11-9a55-0f4a7f6f2f10"
   */
  @ApiProperty({ pattern: positionShape, maxLength: 80 })
  position: string;

  /** True: there is more at once. */
  hasMore: boolean;

  /** True: what you ask for is too long ago, and something may be missing. Read anew what you show. */
  missed: boolean;
}

/** From where to hear on. */
export class EventsQuery {
  /**
   * The `id` of the last event, or the `position` of the last answer. Left out: from now on.
   * @example "81244.1795784752043.0199b3de-5f0e-7c11-9a55-0f4a7f6f2f10"
   */
  @ApiProperty({ required: false, pattern: positionShape, maxLength: 80 })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  after?: string;

  /** How many at most. */
  @ApiProperty({ type: 'integer', required: false, default: 100, minimum: 1, maximum: 200 })
  @Min(1)
  @Max(200)
  @IsWholeNumber()
  limit?: number = 100;
}
