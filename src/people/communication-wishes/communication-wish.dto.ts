import { ApiProperty, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { waysSaid, type SaidHow } from '../../core/said-how.js';
import { SaidDto } from './said.dto.js';
import { communicationStates, means, type CommunicationState, type Means } from './communication-states.js';

/** Where and how a patient asks to be reached (45 CFR 164.522(b)). Why, nobody may ask. */
export class CommunicationWishDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * `asked`: what the patient asks for is kept to at once; what somebody asks for them, once it is `accommodated`. `not_possible`:
   * it cannot be done in practice, and `answer` says what can. `ended`: it does not count any more.
   */
  @IsIn(communicationStates)
  state: CommunicationState;

  /** By what. */
  @IsIn(means)
  means: Means;

  /**
   * Where, 1 to 500 characters: an address, a number. Staff need it to reach the person: nothing about care in it.
   * @example "PO box 117, Riverside"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'address must not be blank' })
  address: string;

  /**
   * How, 1 to 500 characters. No reason is needed, and none is asked.
   * @example "After six in the evening. Leave no message."
   */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'how must not be blank' })
  how: string | null;

  /** Staff keep to it now. */
  @IsBoolean()
  counts: boolean;

  /** The same in one sentence. Null: it does not count. */
  sentence: string | null;

  /** Who asked. Null: the patient, on paper or by word; then `writtenBy` says who wrote it down. */
  askedBy: PersonDto | null;

  /** Who wrote down what the patient said; null: it was asked here by whoever is named. */
  writtenBy: PersonDto | null;

  /** How the patient said it, where it was written down for them. */
  @ApiProperty({ enum: waysSaid, nullable: true, type: String })
  saidHow: SaidHow | null;

  /** When. */
  askedAt: Date;

  /** What the organisation says to it, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string | null;

  /** Who answered. */
  answeredBy: PersonDto | null;

  /** When. */
  answeredAt: Date | null;

  /** How the patient ended it, where that was written down for them. */
  @ApiProperty({ enum: waysSaid, nullable: true, type: String })
  endingSaidHow: SaidHow | null;

  /** When it was ended. */
  endedAt: Date | null;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class CommunicationWishPageDto extends PageOf(CommunicationWishDto) {}

/** Where and how to reach somebody. */
export class AskCommunicationDto extends PickType(CommunicationWishDto, ['means', 'address']) {
  /** How, 1 to 500 characters. No reason is needed, and none is asked. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'how must not be blank' })
  how?: string | null;
}

/** Writing down where and how the patient asks to be reached. */
export class RecordCommunicationDto extends IntersectionType(AskCommunicationDto, SaidDto) {}

/** That it is done so. */
export class AccommodateCommunicationDto extends PartialType(PickType(CommunicationWishDto, ['answer'])) {}

/** That it cannot be done in practice. */
export class CommunicationNotPossibleDto {
  /**
   * What stands in the way in practice, and what can be done instead, 1 to 1000 characters. What can reasonably be done must be
   * (45 CFR 164.522(b)(1)(i)), and why the person asks is no matter.
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'answer must not be blank' })
  answer: string;
}
