import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { coverageKinds, coverStates, type CoverageKind, type CoverState } from './coverage-states.js';

/** That somebody looks after patients of a colleague. */
export class CoverageDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** `cover`: for a time; it ends by itself. `hand-over`: for good; whose patients they were is off their care teams. */
  @IsIn(coverageKinds)
  kind: CoverageKind;

  /** Whose patients they are. */
  away: PersonDto;

  /** Who looks after them. */
  cover: PersonDto;

  /**
   * Why, as the patients read it, 1 to 500 characters. Nothing about anybody’s health belongs here.
   * @example "Dana is on leave"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Whether it is for all who are in their care, and not for some. */
  ofEverybody: boolean;

  /** From when on. */
  startsAt: Date;

  /** Until when; null: for good. */
  endsAt: Date | null;

  /** Who arranged it. */
  arrangedBy: PersonDto;

  /** When. */
  arrangedAt: Date;

  /** When it was ended before its time; null: it was not. */
  endedAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** A patient of theirs whom the colleague cannot look after. */
export class LeftOutDto {
  /** Id of the patient record. */
  @IsUUID()
  patientId: string;

  /**
   * Why.
   * @example "The patient has said no to this person. Somebody else is needed."
   */
  why: string;
}

/** What was arranged, and for whom it could not be. */
export class ArrangedCoverageDto extends CoverageDto {
  /** The patients whom it is about. */
  patientIds: string[];

  /** Those for whom somebody else is needed. Whose patients they are, and the administrators, have it as a task. */
  leftOut: LeftOutDto[];
}

export class CoveragePageDto extends PageOf(CoverageDto) {}

/** Whom somebody else is to look after. */
export class ArrangeCoverageDto extends PickType(CoverageDto, ['kind', 'reason']) {
  /** Whose patients they are; left out: yours. Administrators arrange it for others. */
  @IsOptional()
  @IsUUID()
  awayAccountId?: string;

  /** Who is to look after them: a practitioner here. */
  @IsUUID()
  coverAccountId: string;

  /** The first day, as YYYY-MM-DD, where you are; left out: from now on. */
  @IsOptional()
  @IsDay('soon', { required: false })
  from?: string;

  /** The last day, as YYYY-MM-DD, within a year. A cover has one, a hand-over has none. */
  @IsOptional()
  @IsDay('soon', { required: false, after: 'from' })
  until?: string;

  /** For these patients, 1 to 500, each once; left out: for all who are in their care. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  patientIds?: string[];
}

/** That somebody looks after a patient in the place of a colleague. */
export class CoverDto extends PickType(CoverageDto, [
  'id',
  'kind',
  'away',
  'cover',
  'reason',
  'startsAt',
  'endsAt',
  'version',
]) {
  /** `refused`: the patient has said no to this person, who reads nothing by it from that moment on. `ended`: before its time. */
  @IsIn(coverStates)
  state: CoverState;

  /** When the patient said no, or it was ended before its time. */
  settledAt: Date | null;
}

export class CoverPageDto extends PageOf(CoverDto) {}
