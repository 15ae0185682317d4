import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { BandDto, FigureDto } from '../instruments/instrument-parts.dto.js';
import { directions, type Direction } from '../instruments/instrument.js';
import { InstrumentNameDto } from '../questionnaires/questionnaire.dto.js';

/** What the answers to a questionnaire came to. It is a screen, no diagnosis and no forecast. */
export class MeasureDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The questionnaire that was answered. */
  @IsUUID()
  questionnaireId: string;

  /** Which questions. */
  instrument: InstrumentNameDto;

  /** The total of the answers. */
  @ApiProperty({ type: 'integer' })
  total: number;

  /** The least that it could be. */
  @ApiProperty({ type: 'integer' })
  minimum: number;

  /** The most that it could be. */
  @ApiProperty({ type: 'integer' })
  maximum: number;

  /** What a higher total means: that things are harder, or that they are better. */
  @IsIn(directions)
  direction: Direction;

  /** How whoever made the questionnaire calls such a total; null: they call it nothing. */
  band: BandDto | null;

  /**
   * The same in plain words.
   * @example "12 of 27. Whoever made it calls totals from 10 to 14 “moderate”. It is a screen and no diagnosis: talk about it together."
   */
  meaning: string;

  /** The day on which it was answered, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  answeredOn: string;

  /** When it was added up. */
  recordedAt: Date;

  /** Whether it counts: after a corrected answer a later one would. */
  isCurrent: boolean;

  /** True: the answers that completed it were typed in from paper by the care team. */
  fromPaper: boolean;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;
}

export class MeasurePageDto extends PageOf(MeasureDto) {}

/** Which totals to list. */
export class MeasureQuery extends PageQuery {
  /** Only of this questionnaire of `/v1/instruments`. */
  @IsOptional()
  @IsUUID()
  instrumentId?: string;
}

/** A total on a day. */
export class TrendPointDto {
  /** Id of the measure. */
  @IsUUID()
  measureId: string;

  /** The day, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  answeredOn: string;

  /** The total. */
  @ApiProperty({ type: 'integer' })
  total: number;
}

/** From the first total to the last. */
export class MeasureChangeDto {
  /** The first total. */
  @ApiProperty({ type: 'integer' })
  from: number;

  /** The last one. */
  @ApiProperty({ type: 'integer' })
  to: number;

  /** Whether the difference is more than chance would explain (reliable change). Null: nobody has published how much that is. */
  isMoreThanChance: boolean | null;

  /** Whether things have become easier by these answers; null: the totals are alike. */
  isEasier: boolean | null;
}

/** How the totals of one questionnaire went. Days without one stay empty, and nothing is forecast. */
export class MeasureTrendDto {
  /** Id of the questionnaire in `/v1/instruments`. */
  @IsUUID()
  id: string;

  /** Its name. */
  name: string;

  /** What a higher total means. */
  @IsIn(directions)
  direction: Direction;

  /** The totals that count, oldest first; the last 200. */
  points: TrendPointDto[];

  /** From the first of them to the last; null: there are not two. */
  change: MeasureChangeDto | null;

  /**
   * The same in plain words.
   * @example "From 16 on 1 March 2027 to 9 on 1 June 2027. That is more than chance would explain: by these answers things have become easier."
   */
  sentence: string;

  /** The published figures that this rests on, each with how sure it is. */
  figures: FigureDto[];
}
