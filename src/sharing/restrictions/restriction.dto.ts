import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { ExactlyOne } from '../../core/contract/exactly-one-of.decorator.js';
import { dataClasses, type DataClass } from '../../access/access-matrix.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import {
  restrictedPurposes,
  restrictionStates,
  waysOfSaying,
  type RestrictedPurpose,
  type RestrictionState,
  type WayOfSaying,
} from './restriction-states.js';

/** What a patient asks not to be used or disclosed for treatment, payment or operations (42 CFR 2.26, 45 CFR 164.522(a)). */
export class RestrictionDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * `asked`: not answered yet, and not binding. `agreed`: it binds. `limited`: it binds for what was recorded until `noticeAt`.
   * `declined`, `withdrawn`, `ended`: it does not bind.
   */
  @IsIn(restrictionStates)
  state: RestrictionState;

  /** From whom of this organisation, or from which machine, it is to be kept. */
  recipient: PersonDto | null;

  /**
   * From whom outside it is to be kept, by name, 1 to 200 characters.
   * @example "Lakeside Health Plan"
   */
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'recipientOutside must not be blank' })
  recipientOutside: string | null;

  /** What is to be kept: the units in which a record is shared. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** What it is not to be used or disclosed for. Reading here is treatment. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(restrictedPurposes, { each: true })
  purposes: RestrictedPurpose[];

  /**
   * The patient, or somebody for them other than the health plan, has paid in full for what it is about, and the recipient is a
   * health plan. Then the organisation must agree (42 CFR 2.26(a)(6)), and only the patient ends it.
   */
  @IsBoolean()
  paidInFull: boolean;

  /** What the patient asks for, in their words, 1 to 2000 characters; null: not open to whoever is asking. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string | null;

  /** How the patient asked. */
  @IsIn(waysOfSaying)
  howAsked: WayOfSaying;

  /** Who asked, or wrote it down for the patient. */
  askedBy: PersonDto;

  /** When. */
  askedAt: Date;

  /** What the organisation says to it, 1 to 2000 characters; null: nothing yet, or agreed without more words. */
  @IsOptional()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string | null;

  /** Declined because what it is about was not paid for in full. */
  @IsBoolean()
  paymentNotFound: boolean;

  /** Who decided. */
  answeredBy: PersonDto | null;

  /** When. */
  answeredAt: Date | null;

  /** Why the organisation no longer holds itself to it for what is recorded from `noticeAt` on, 1 to 2000 characters. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'notice must not be blank' })
  notice: string | null;

  /** When the organisation gave notice. */
  noticeAt: Date | null;

  /** How the patient ended it. */
  @IsOptional()
  @IsIn(waysOfSaying)
  howEnded: WayOfSaying | null;

  /** What was said or written when it was ended, 1 to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'endingWords must not be blank' })
  endingWords: string | null;

  /** When it was ended, or taken back. */
  endedAt: Date | null;

  /** It is about substance use, and its words are kept from whom that class is not open. */
  substanceUse: boolean;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class RestrictionPageDto extends PageOf(RestrictionDto) {}

/** A request for a restriction: exactly one of `recipientAccountId` and `recipientOutside`. */
export class AskRestrictionDto extends PickType(RestrictionDto, ['dataClasses', 'purposes']) {
  /** From whom of this organisation it is to be kept, or the account of a machine. */
  @ExactlyOne()
  @IsOptional()
  @IsUUID()
  recipientAccountId?: string | null;

  /** From whom outside it is to be kept, by name, 1 to 200 characters. */
  @ExactlyOne()
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'recipientOutside must not be blank' })
  recipientOutside?: string | null;

  /** What you ask for, in your words, 1 to 2000 characters. No reason is needed. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words: string;

  /** You, or somebody for you other than the health plan, have paid in full for what it is about. Left out: no. */
  @IsOptional()
  @IsBoolean()
  paidInFull?: boolean;

  /** How the patient asked, where staff write it down for them. Left out: here, in writing. */
  @IsOptional()
  @IsIn(waysOfSaying)
  howAsked?: WayOfSaying;

  /** It is about substance use. Left out: where `dataClasses` says so. */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;
}

/** Agreeing to a restriction. */
export class AgreeRestrictionDto extends PartialType(PickType(RestrictionDto, ['answer'])) {}

/** Declining a restriction. */
export class DeclineRestrictionDto {
  /** Why, in plain words for the patient, 1 to 2000 characters. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;

  /** What it is about was not paid for in full. Only so can what is said to be paid for be declined. Left out: no. */
  @IsOptional()
  @IsBoolean()
  paymentNotFound?: boolean;
}

/** That the organisation no longer holds itself to a restriction for what is recorded from now on. */
export class LimitRestrictionDto {
  /** Why, in plain words for the patient, 1 to 2000 characters. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'notice must not be blank' })
  notice: string;
}

/** That the patient ends a restriction, or takes the request back. */
export class EndRestrictionDto extends PartialType(PickType(RestrictionDto, ['endingWords'])) {
  /** How the patient said it, where staff write it down for them; `orally` needs `endingWords`. Left out: here, in writing. */
  @IsOptional()
  @IsIn(waysOfSaying)
  howEnded?: WayOfSaying;
}
