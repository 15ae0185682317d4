import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { visibilities, type Visibility } from '../practice/visibility.js';
import { amounts, moods, type Amount, type Mood } from './check-in-scales.js';

/** A warning sign that somebody noticed. */
export class NoticedSignDto {
  /** The line of the safety plan; null: said in own words, and not found there. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  signId: string | null;

  /** What it said then. */
  text: string;
}

/** What to do about a sign. */
export class SignToDoDto {
  /** The sign. */
  text: string;

  /** What the person wrote down to do, one after the other; where nothing is linked, what helps them in general. Empty: nothing is written down yet. */
  whatToDo: string[];
}

/** Somebody to reach, from the person's own safety plan. */
export class SomebodyToReachDto {
  /** How the person wrote it down. */
  text: string;

  /** Who. */
  name: string | null;

  /** The number, as it is dialled. */
  phone: string | null;
}

/** What to do now, and whom to reach: short, action first. */
export class CheckInHelpDto {
  /**
   * The same in a few short sentences, to be read as they are.
   * @example ["Thank you for noticing.", "Do this first: Walk round the block.", "You can reach Sam: 555 0100."]
   */
  says: string[];

  /** For each sign what to do. */
  signs: SignToDoDto[];

  /** People whom the person chose, up to 3. */
  people: SomebodyToReachDto[];

  /** Somebody to reach in any case, in a few short lines. */
  reach: string;

  /** Where the whole safety plan is. */
  safetyPlan: string;
}

/** How somebody's day was. */
export class CheckInDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * The day, as YYYY-MM-DD, where the organisation is.
   * @example "2026-11-20"
   */
  @ApiProperty({ type: String, format: 'date' })
  checkedInOn: string;

  /** How they felt, from the hardest to the easiest; `not_today`: they would rather not say. Null: not said. It is no score. */
  @IsIn(moods)
  mood: Mood | null;

  /** How much sleep there was in the night before, from least to most; `not_today`: they would rather not say. Null: not said. */
  @IsIn(amounts)
  sleep: Amount | null;

  /** How much energy there was, from least to most; `not_today`: they would rather not say. Null: not said. */
  @IsIn(amounts)
  energy: Amount | null;

  /** Warning signs noticed. Those that stand in the safety plan are shown only to whom the safety plan is open. */
  signs: NoticedSignDto[];

  /** A word about it, up to 1000 characters. */
  words: string | null;

  /** `private`: the patient alone, and who wrote it for them. `shared`: also those to whom the class `check_ins` is open. */
  @IsIn(visibilities)
  visibility: Visibility;

  /** For the patient's side, where a sign was noticed or the mood is very low: what to do now, and whom to reach. Else null. */
  help: CheckInHelpDto | null;

  /**
   * For the patient's side, where words or a low mood were said and there is no `help`: that nobody reads it at once and whom to
   * reach should it get hard, in a few quiet lines, of which the first says that. Else null. Nobody and nothing looks at what the words say.
   */
  @ApiProperty({ type: String, nullable: true })
  reach: string | null;

  /** Who checked in: the patient, or who acts for them. */
  writtenBy: PersonDto;

  /** When. */
  recordedAt: Date;

  /** The check-in that this one corrects; null: none. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  correctsId: string | null;

  /** It was corrected or taken back; only the patient still sees it, and who wrote it. */
  isTakenBack: boolean;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class CheckInPageDto extends PageOf(CheckInDto) {}

/** How the day was. One field is enough. */
export class SayCheckInDto extends CanBeLabelledDto {
  /** The day, as YYYY-MM-DD, never in the future; today when left out. */
  @IsOptional()
  @IsDay('lately', { required: false })
  checkedInOn?: string;

  /** How you feel. */
  @IsOptional()
  @IsIn(moods)
  mood?: Mood | null;

  /** How much you slept in the night before. */
  @IsOptional()
  @IsIn(amounts)
  sleep?: Amount | null;

  /** How much energy you have. */
  @IsOptional()
  @IsIn(amounts)
  energy?: Amount | null;

  /** Warning signs that you noticed, by their ids in your safety plan, up to 10. */
  @ApiProperty({ type: [String], format: 'uuid', required: false, maxItems: 10 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  signIds?: string[];

  /** Warning signs that you noticed, in your own words: up to 10, each 1 to 300 characters. */
  @ApiProperty({
    type: [String],
    required: false,
    maxItems: 10,
    items: { type: 'string', minLength: 1, maxLength: 300, pattern: '\\S' },
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Length(1, 300, { each: true })
  @Matches(/\S/, { each: true, message: 'signWords must not hold a blank text' })
  signWords?: string[];

  /** A word about it, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;

  /** Who sees it beside the patient and you; nobody (`private`) when left out. */
  @IsOptional()
  @IsIn(visibilities)
  visibility?: Visibility;
}

/** What the day was like instead. What is left out is not said any more. */
export class CorrectCheckInDto extends OmitType(SayCheckInDto, ['checkedInOn', 'visibility']) {}

/** Who sees it from now on. */
export class ShowCheckInDto extends PickType(CheckInDto, ['visibility']) {}
