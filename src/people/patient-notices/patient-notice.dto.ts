import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { occasions, waysOfGiving, type Occasion, type WayOfGiving } from './notice-given.entity.js';
import { elementCodes, type NoticeElement } from './notice-elements.js';

/** Something that the law wants a notice to say. */
export class NoticeElementDto {
  /** Which element of 42 CFR 2.22(b)(1): `GET /v1/patient-notice-elements` lists them. */
  @IsIn(elementCodes)
  code: NoticeElement;

  /** What the notice says there, in plain words, 1 to 8000 characters. */
  @Length(1, 8000)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;
}

/** Whom patients can ask about the notice (42 CFR 2.22(b)(1)(vii)). */
export class NoticeContactDto {
  /** Name or title, 1 to 200 characters. */
  @Length(1, 200)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** Telephone number, 3 to 60 characters. */
  @Length(3, 60)
  @Matches(/\d/, { message: 'telephone must have a number in it' })
  telephone: string;

  /** E-mail address. */
  @IsEmail()
  @Length(3, 254)
  email: string;
}

/** An edition of the notice to patients (42 CFR 2.22). It is never changed: a new one takes its place. */
export class PatientNoticeDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * Its language (BCP 47).
   * @example "en"
   */
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    message: 'language must be a language tag such as en or es-US',
  })
  language: string;

  /** Counted up for each language. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** Its title, 1 to 200 characters. */
  @Length(1, 200)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** What it says, element by element, in the order in which it is read. */
  @IsArray()
  @ArrayMaxSize(elementCodes.length)
  @ValidateNested({ each: true })
  @Type(() => NoticeElementDto)
  elements: NoticeElementDto[];

  /** Whom to ask. */
  @ValidateNested()
  @Type(() => NoticeContactDto)
  contact: NoticeContactDto;

  /** The day from which it is in effect, not before it is published (42 CFR 2.22(b)(1)(viii)). */
  @IsDay('begins')
  effectiveOn: string;

  /** SHA-256 of its text. */
  contentHash: string;

  /** Who published it. */
  publishedBy: PersonDto;

  /** When. */
  publishedAt: Date;
}

export class PatientNoticePageDto extends PageOf(PatientNoticeDto) {}

export class PublishNoticeDto extends PickType(PatientNoticeDto, [
  'language',
  'title',
  'elements',
  'contact',
  'effectiveOn',
]) {}

/** An element that the law asks for. */
class RequiredElementDto {
  /** Its code. */
  @IsIn(elementCodes)
  code: NoticeElement;

  /** What it says, in a word. */
  says: string;

  /** Where the law asks for it. */
  citation: string;

  /** It can be left out where it does not apply. */
  ifApplicable: boolean;
}

/** The elements. They are few: there is no further page. */
export class RequiredElementPageDto extends PageOf(RequiredElementDto) {}

/** That a patient was given an edition of the notice. */
export class NoticeGivenDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Which edition. */
  @IsUUID()
  noticeId: string;

  /** Its number, in its language. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** Its language. */
  language: string;

  /** When in the course of care. `capacity_returned`: at admission the patient could not take it in. */
  @IsIn(occasions)
  occasion: Occasion;

  /** How. A copy on paper is theirs whenever they ask. */
  @IsIn(waysOfGiving)
  how: WayOfGiving;

  /** The patient has agreed to get it by e-mail. */
  @IsBoolean()
  agreedToEmail: boolean;

  /** Who gave it; the patient's side where they took it in the portal. */
  givenBy: PersonDto;

  /** When. */
  givenAt: Date;

  /**
   * What staff recorded of the receipt, 1 to 500 characters: signed on paper, or why there is none.
   * @example "Signed the acknowledgement on paper; filed"
   */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'receipt must not be blank' })
  receipt: string | null;

  /** When the patient's side said that they have it; null: not yet. */
  acknowledgedAt: Date | null;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class NoticeGivenPageDto extends PageOf(NoticeGivenDto) {}

/** Giving somebody the notice. */
export class GiveNoticeDto extends PickType(OmitType(NoticeGivenDto, ['id']), [
  'noticeId',
  'occasion',
  'how',
]) {
  /** The patient has agreed to get it by e-mail. Left out: no. */
  @IsOptional()
  @IsBoolean()
  agreedToEmail?: boolean;

  /** What is to be said of the receipt, 1 to 500 characters: signed on paper, or why there is none. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'receipt must not be blank' })
  receipt?: string | null;
}

/** A patient who does not have the notice in effect. */
export class PatientWithoutNoticeDto {
  /** The patient record. */
  @IsUUID()
  patientId: string;

  /** The name the person is called by. */
  displayName: string;
}

export class PatientWithoutNoticePageDto extends PageOf(PatientWithoutNoticeDto) {}
