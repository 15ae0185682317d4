import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import {
  withholdingGrounds,
  withholdingStates,
  type WithholdingGround,
  type WithholdingState,
} from './withholding-states.js';

/** A note of a practitioner. */
export class ClinicalNoteDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** How it reads now; null: it is not open to you (`isWithheld`), or was taken back as an error. 1 to 10000 characters. */
  text: string | null;

  /** The day that it is about, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  happenedOn: string;

  /** `entered-in-error`: it does not count, and `errorReason` says why. */
  @IsIn(['current', 'entered-in-error'])
  status: 'current' | 'entered-in-error';

  /** Why it was taken back; null: it was not. */
  errorReason: string | null;

  /** Who wrote it. */
  writtenBy: PersonDto;

  /** When. */
  writtenAt: Date;

  /** When it was last amended; null: never. Earlier wordings stay: `…/wordings`. */
  amendedAt: Date | null;

  /** Why the author kept words that can hurt; null where there was nothing to keep. */
  keepWordingReason: string | null;

  /** Whether it is withheld from the patient now. The patient sees that there is a note, on which ground it is withheld, and until when. */
  isWithheld: boolean;

  /** Whether it is labelled as about substance use. */
  substanceUse: boolean;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ClinicalNotePageDto extends PageOf(ClinicalNoteDto) {}

/** Why a note is not open to the patient for a time. */
export class WithholdNoteDto {
  /**
   * `danger_to_patient`: reading it would endanger their life or physical safety. `harm_to_another`: it is about somebody else, who would
   * be harmed substantially. `told_in_confidence`: by somebody who is no provider, who could be known by it. That they could be upset
   * is no ground (45 CFR 164.524(a)(3); from memory, 171.201 says so too).
   */
  @IsIn(withholdingGrounds)
  ground: WithholdingGround;

  /**
   * Why, for this patient and this note, 1 to 2000 characters. Read by the care team and whoever reviews it, not by the patient.
   * @example "A neighbour told us, and is afraid of what follows"
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** The last day, as YYYY-MM-DD, within a year. From the next day on the note is open by itself. */
  @IsDay('due')
  until: string;
}

/** What is written down. */
export class WriteNoteDto extends CanBeLabelledDto {
  /**
   * The note, 1 to 10000 characters. The patient reads it.
   * @example "Alex slept through two nights. We looked at what helped."
   */
  @Length(1, 10_000)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** The day that it is about, as YYYY-MM-DD; left out: today. */
  @IsOptional()
  @IsDay('happened', { required: false })
  happenedOn?: string;

  /** Where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;

  /** Where the patient is not to read it for a time: the reason, which is on record and can be reviewed. */
  @IsOptional()
  @ValidateNested()
  @Type(() => WithholdNoteDto)
  withholding?: WithholdNoteDto | null;
}

/** How a note is to read from now on. */
export class AmendNoteDto extends PickType(WriteNoteDto, ['text', 'keepWording']) {
  /**
   * Why, 1 to 500 characters.
   * @example "It was the second night, not the third"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** That a note was an error. */
export class TakeNoteBackDto extends PickType(AmendNoteDto, ['reason']) {}

/** How a note read for a time. */
export class NoteWordingDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** The text. */
  text: string;

  /** Why it was amended; null for the first one. */
  reason: string | null;

  /** Who wrote it. */
  writtenBy: PersonDto;

  /** When. */
  writtenAt: Date;
}

export class NoteWordingPageDto extends PageOf(NoteWordingDto) {}

/** That a note is, or was, not open to the patient. */
export class NoteWithholdingDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** On which ground. */
  @IsIn(withholdingGrounds)
  ground: WithholdingGround;

  /** Why; null: this is for the care team. */
  reason: string | null;

  /** The last day, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  until: string;

  /** `upheld`: somebody else has looked at it and agrees. `ended`: the note is open. Past its day it is open, too. */
  @IsIn(withholdingStates)
  state: WithholdingState;

  /** Who withheld it. */
  withheldBy: PersonDto;

  /** When. */
  withheldAt: Date;

  /** When the patient asked that somebody else looks at it. */
  reviewAskedAt: Date | null;

  /** Who looked at it. */
  reviewedBy: PersonDto | null;

  /** When. */
  reviewedAt: Date | null;

  /** What they say to the patient. */
  answer: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class NoteWithholdingPageDto extends PageOf(NoteWithholdingDto) {}

/** What somebody else says to it. */
export class ReviewWithholdingDto {
  /** Whether the note stays withheld. */
  @IsBoolean()
  isUpheld: boolean;

  /**
   * What they say, 1 to 2000 characters, in plain words: the patient reads it.
   * @example "I have read it myself. There is no danger in it for you, so here it is."
   */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;
}
