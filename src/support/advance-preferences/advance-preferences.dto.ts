import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { visibilities, type Visibility } from '../practice/visibility.js';
import { advanceEventKinds, type AdvanceEventKind } from './advance-preferences.entity.js';
import { advanceStates, type AdvanceState } from './advance-states.js';
import { IsNumberToCall } from '../../core/text/number-to-call.decorator.js';

/** Somebody who may act for the person in a crisis. */
export class MayActDto {
  /** Who: the name, 1 to 120 characters. Never somebody who is not to be told. */
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /**
   * How to reach them: the number as it is dialled, 3 to 40 characters.
   * @example "555 0100"
   */
  @IsOptional()
  @IsNumberToCall()
  phone: string | null;

  /** What they may do, 1 to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string | null;
}

class WhoMayAct extends PickType(MayActDto, ['name']) {}
class DetailsOfWhoMayAct extends PartialType(PickType(MayActDto, ['phone', 'words'])) {}

/** Somebody who may act. The name alone is enough. */
export class NameWhoMayActDto extends IntersectionType(WhoMayAct, DetailsOfWhoMayAct) {}

/** Somebody who holds one of the two keys. */
export class KeyHolderDto {
  /** Who. */
  person: PersonDto;

  /** Whether the key counts now: it does while they are let into the safety plan. */
  counts: boolean;

  /** Whether they have turned it, and wait for the other one. */
  hasTurned: boolean;
}

/** What somebody wants in a crisis. */
export class AdvancePreferencesDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The number of its state: 1, and one more whenever it is written anew. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** `written`: it waits for a hard time. `one_key`: one of two keys is turned, which opens nothing. `active`: it counts now. */
  @IsIn(advanceStates)
  state: AdvanceState;

  /** Until when it counts, or the first key does; it lapses by itself then. Null where it is `written`. */
  until: Date | null;

  /** Whether the text is open to you: to the patient always, to others when it is shown to them or counts. */
  isTextOpen: boolean;

  /** What the person wants; null: not said, or not open to you. */
  wantedText: string | null;

  /** What the person does not want; null: not said, or not open to you. */
  notWantedText: string | null;

  /** Who may act; null where it is not open to you. */
  @ApiProperty({ type: [MayActDto], nullable: true })
  mayAct: MayActDto[] | null;

  /** For how many days it counts once it is activated, 1 to 90. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 90 })
  lastsDays: number;

  /** `private`: the text is the patient's until it counts. `shared`: also before, for those to whom the class `safety_plan` is open. */
  @IsIn(visibilities)
  visibility: Visibility;

  /** Who holds the two keys, for the two sides and for who holds one. Empty: the patient alone activates it. */
  keys: KeyHolderDto[];

  /** The day on which the patient and the care team last looked at it together, as YYYY-MM-DD; null: not yet. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastLookedAtOn: string | null;

  /** When it was written. */
  writtenAt: Date;

  /** What it is, and what it is not. */
  notice: string;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;
}

/** What you want in a crisis. It takes the place of what you wrote before. */
export class WriteAdvancePreferencesDto extends CanBeLabelledDto {
  /** What you want, 1 to 4000 characters. */
  @IsOptional()
  @Length(1, 4000)
  @Matches(/\S/, { message: 'wantedText must not be blank' })
  wantedText?: string | null;

  /** What you do not want, 1 to 4000 characters. */
  @IsOptional()
  @Length(1, 4000)
  @Matches(/\S/, { message: 'notWantedText must not be blank' })
  notWantedText?: string | null;

  /** Who may act, up to 5 people. */
  @ApiProperty({ type: [NameWhoMayActDto], required: false, maxItems: 5 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => NameWhoMayActDto)
  mayAct?: NameWhoMayActDto[];

  /**
   * The accounts of two people who can activate it together, at most one of them staff: people whom you have let into your safety plan.
   * Nobody, when left out: then you alone activate it.
   */
  @ApiProperty({ type: [String], format: 'uuid', required: false, maxItems: 2 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  keyHolderIds?: string[];

  /** For how many days it counts once it is activated, 1 to 90; 14 when left out. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 90 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  lastsDays?: number;

  /** Who reads the text before it counts; nobody (`private`) when left out. */
  @IsOptional()
  @IsIn(visibilities)
  visibility?: Visibility;
}

/** That the two looked at it together. */
export class LookAtAdvancePreferencesDto {
  /** The day, as YYYY-MM-DD, never in the future; today when left out. */
  @IsOptional()
  @IsDay('happened', { required: false })
  lookedOn?: string;
}

/** A step with it. */
export class AdvanceEventDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** What was done. */
  @IsIn(advanceEventKinds)
  kind: AdvanceEventKind;

  /** By whom. */
  by: PersonDto;

  /** When. */
  at: Date;

  /** Until when a turned key, or an activation, counts; null for everything else. */
  until: Date | null;

  /** Of `looked_at`: the day. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  lookedOn: string | null;
}

export class AdvanceEventPageDto extends PageOf(AdvanceEventDto) {}
