import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { visibilities, type Visibility } from './visibility.js';

export const helps = ['a_lot', 'a_little', 'not_this_time', 'made_it_harder'] as const;
export type Helped = (typeof helps)[number];

/** That somebody practised something. */
export class PracticeEntryDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The technique. */
  @IsUUID()
  techniqueId: string;

  /** What it was called then. */
  title: string;

  /**
   * The day, as YYYY-MM-DD.
   * @example "2026-11-20"
   */
  @ApiProperty({ type: String, format: 'date' })
  practisedOn: string;

  /** For how many minutes, 1 to 600. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 600 })
  minutes: number | null;

  /** Whether it helped, as the person says. */
  @IsIn(helps)
  helped: Helped | null;

  /** A word about it, up to 1000 characters. */
  words: string | null;

  /** `private`: the patient alone, and who wrote it for them. `shared`: also those to whom the class `check_ins` is open. */
  @IsIn(visibilities)
  visibility: Visibility;

  /** Where it made things harder: what to do now, and whom to reach. */
  care: string | null;

  /** Who noted it: the patient, or who acts for them. */
  writtenBy: PersonDto;

  /** When it was noted. */
  recordedAt: Date;

  /** It was noted by mistake and taken back; only the patient still sees it, and who wrote it. */
  isTakenBack: boolean;

  /** Whether it is labelled as about substance use. */
  @IsBoolean()
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class PracticePageDto extends PageOf(PracticeEntryDto) {}

/** What was practised. The technique alone is enough. */
export class NotePracticeDto extends CanBeLabelledDto {
  /** Which technique. */
  @IsUUID()
  techniqueId: string;

  /** The day, as YYYY-MM-DD, never in the future; today when left out. */
  @IsOptional()
  @IsDay('happened', { required: false })
  practisedOn?: string;

  /** For how many minutes, 1 to 600. */
  @ApiProperty({ type: 'integer', nullable: true, required: false, minimum: 1, maximum: 600 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutes?: number | null;

  /** Whether it helped. */
  @IsOptional()
  @IsIn(helps)
  helped?: Helped | null;

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

/** Who sees it from now on. */
export class ShowPracticeDto extends PickType(PracticeEntryDto, ['visibility']) {}

/** Which practice to list. */
export class PracticeQuery extends PageQuery {
  /** Only of this technique. */
  @IsOptional()
  @IsUUID()
  techniqueId?: string;
}

/** Something that works for the patient, as they say. */
export class HelpfulTechniqueDto extends PickType(PracticeEntryDto, [
  'id',
  'techniqueId',
  'title',
  'visibility',
  'substanceUse',
  'version',
]) {
  /** Why or when, in the person's own words, up to 500 characters. */
  words: string | null;

  /** Who said so: the patient, or who acts for them. */
  saidBy: PersonDto;

  /** When. */
  saidAt: Date;

  /** When it was taken off the list; null: it is on it. */
  endedAt: Date | null;
}

export class HelpfulTechniquePageDto extends PageOf(HelpfulTechniqueDto) {}

/** That something works for the patient. */
export class SayHelpfulDto extends CanBeLabelledDto {
  /** Which technique. */
  @IsUUID()
  techniqueId: string;

  /** Why or when, in the person's own words, 1 to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;

  /** Who sees it beside the patient and you; nobody (`private`) when left out. */
  @IsOptional()
  @IsIn(visibilities)
  visibility?: Visibility;
}
