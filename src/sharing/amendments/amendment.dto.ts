import { ApiProperty, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import type { DataClass } from '../../access/access-matrix.js';
import { readableClasses } from '../../access/open-classes.js';
import { PersonDto } from '../../core/person.dto.js';
import { waysSaid, type SaidHow } from '../../core/said-how.js';
import { PageOf } from '../../core/requests/page.js';
import {
  amendmentStates,
  denialGrounds,
  type AmendmentState,
  type DenialGround,
} from './amendment-states.js';

/** What a patient asks to be put right in their record (45 CFR 164.526). */
export class AmendmentDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Where it is. Answered once, within 60 days. */
  @IsIn(amendmentStates)
  state: AmendmentState;

  /** In which kind of data it stands. */
  @IsIn(readableClasses)
  dataClass: DataClass;

  /** The id of the record that it is about; null: the words say which. */
  @IsOptional()
  @IsUUID()
  recordId: string | null;

  /** What is not right, and what would be, 1 to 4000 characters. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** Who asked. Null: the patient, on paper or by word; then `writtenBy` says who wrote it down. */
  askedBy: PersonDto | null;

  /** Who wrote down what the patient said; null: it was asked here by whoever is named. */
  writtenBy: PersonDto | null;

  /** How the patient said it, where it was written down for them. */
  @ApiProperty({ enum: waysSaid, nullable: true, type: String })
  @IsIn(waysSaid)
  saidHow: SaidHow | null;

  /** When. */
  askedAt: Date;

  /** The last day for an answer: 60 days after it was asked, or 30 more where that was extended. */
  @ApiProperty({ format: 'date' })
  dueOn: string;

  /** That day is over, and there is no answer. */
  isOverdue: boolean;

  /** Why the answer takes longer, as the patient was told; null: it does not. */
  extension: string | null;

  /** What was put right and where, or why not, in plain words, 1 to 4000 characters; null: no answer yet. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string | null;

  /**
   * Why it was denied; null: it was not. `not_ours`: somebody else made the record, and is still there to ask. `not_in_the_set`: it is
   * not among the records that are used to decide about the person. `not_open`: it is not open to the person. `accurate`: it is
   * accurate and complete.
   */
  @ApiProperty({ enum: denialGrounds, nullable: true, type: String })
  @IsIn(denialGrounds)
  ground: DenialGround | null;

  /** Who else was told of what was put right: those whom the patient named, and who rely on it. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 200, { each: true })
  othersTold: string[];

  /** Who answered. */
  answeredBy: PersonDto | null;

  /** When. */
  answeredAt: Date | null;

  /** What the patient can do about a denial; null: it was not denied. */
  rights: string | null;

  /** It goes along with what is disclosed of this kind of data from now on. */
  @IsBoolean()
  goesAlong: boolean;

  /** The statement of disagreement, 1 to 4000 characters; null: none. */
  @IsOptional()
  @Length(1, 4000)
  @Matches(/\S/, { message: 'disagreement must not be blank' })
  disagreement: string | null;

  /** How the patient said that they do not agree, where it was written down for them. */
  @ApiProperty({ enum: waysSaid, nullable: true, type: String })
  disagreementSaidHow: SaidHow | null;

  /** How the patient took it back, where that was written down for them. */
  @ApiProperty({ enum: waysSaid, nullable: true, type: String })
  withdrawalSaidHow: SaidHow | null;

  /** What the organisation says to that, 1 to 4000 characters; null: nothing. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'rebuttal must not be blank' })
  rebuttal: string | null;

  /** It is about substance use. */
  substanceUse: boolean;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class AmendmentPageDto extends PageOf(AmendmentDto) {}

/** Asking that something is put right. */
export class AskAmendmentDto extends PickType(AmendmentDto, ['dataClass', 'words']) {
  /** The id of the record that it is about. Left out: the words say which. */
  @IsOptional()
  @IsUUID()
  recordId?: string | null;

  /** It is about substance use. Left out: no. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;
}

/** That an answer takes longer. */
export class ExtendAmendmentDto {
  /** Why, in plain words for the patient, 1 to 2000 characters. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}

/** That something was put right. */
export class AcceptAmendmentDto {
  /** What was put right and where, in plain words, 1 to 4000 characters. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;

  /** Who else was told: those whom the patient named and agrees to, and who rely on it. At most 20 names. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 200, { each: true })
  othersTold: string[];
}

/** That something is not put right. */
export class DenyAmendmentDto {
  /** Why, as a code: there are no others. */
  @IsIn(denialGrounds)
  ground: DenialGround;

  /** Why, in plain words, 1 to 4000 characters. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;
}

/** That the patient does not agree with a denial. */
export class DisagreeDto {
  /** A statement of disagreement, 1 to 4000 characters. Left out: request and denial go along as they are. */
  @IsOptional()
  @Length(1, 4000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;
}

/** What the organisation says to a statement of disagreement. */
export class RebutDto {
  /** In plain words, 1 to 4000 characters. The patient gets them. */
  @Length(1, 4000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;
}
