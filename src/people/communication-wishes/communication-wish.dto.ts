import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
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

  /** Who asked. */
  askedBy: PersonDto;

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
