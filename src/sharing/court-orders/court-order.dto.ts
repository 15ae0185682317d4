import { ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { dataClasses, type DataClass } from '../../access/access-matrix.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { orderSections, type OrderSection } from './court-order.entity.js';

/** What 42 CFR 2.64 asks of an order for a civil purpose. */
export class CivilConditionsDto {
  /** Notice was given to the patient and to whoever holds the records. */
  @IsBoolean()
  noticeGiven: boolean;

  /** They had a chance to answer, in writing or in person. */
  @IsBoolean()
  chanceToAnswer: boolean;

  /** A fictitious name was used for the patient, or the record of the proceedings is sealed. */
  @IsBoolean()
  fictitiousName: boolean;

  /** The court found good cause. */
  @IsBoolean()
  goodCauseFound: boolean;

  /** The order limits what is disclosed, and to whom. */
  @IsBoolean()
  limitsSet: boolean;
}

/** What compels the disclosure that an order authorises. */
export class SubpoenaDto {
  /** Who issued it, 1 to 200 characters. */
  @Length(1, 200)
  @Matches(/\S/, { message: 'issuedBy must not be blank' })
  issuedBy: string;

  /** Its number or other reference, 1 to 100 characters. */
  @Length(1, 100)
  @Matches(/\S/, { message: 'reference must not be blank' })
  reference: string;

  /** When it was issued. */
  @IsDay('happened')
  issuedOn: string;
}

/** An order of a court over a patient's records about substance use (42 CFR 2.61-2.67). Have the organisation's lawyer read it first. */
export class CourtOrderDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * Which court, 1 to 200 characters.
   * @example "Superior Court of Riverside County"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'court must not be blank' })
  court: string;

  /** The number of the case, 1 to 100 characters. */
  @Length(1, 100)
  @Matches(/\S/, { message: 'caseNumber must not be blank' })
  caseNumber: string;

  /** When it was ordered. */
  @IsDay('happened')
  orderedOn: string;

  /**
   * Under which section of 42 CFR Part 2, as the order says: 2.63 confidential communications, 2.64 for a civil purpose, 2.65 against
   * the patient, 2.66 about the programme, 2.67 an undercover agent. The text of 2.64 was read; these words for the others are from
   * memory, so go by the order itself.
   */
  @IsIn(orderSections)
  section: OrderSection;

  /** To whom the records may go, 1 to 200 characters. */
  @Length(1, 200)
  @Matches(/\S/, { message: 'recipient must not be blank' })
  recipient: string;

  /** The kinds of data that it reaches. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** Which parts, as the order limits them, 1 to 2000 characters. */
  @Length(1, 2000)
  @Matches(/\S/, { message: 'parts must not be blank' })
  parts: string;

  /** What 2.64 asks for; null for other sections. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CivilConditionsDto)
  conditions: CivilConditionsDto | null;

  /** The last day on which it counts; null: it names none. */
  @IsOptional()
  @IsDay('expires', { nullable: true, after: 'orderedOn' })
  expiresOn: string | null;

  /** When the patient was told; null: not, or not yet. */
  @IsOptional()
  @IsDay('happened', { nullable: true })
  toldOn: string | null;

  /** Why the patient was not told, 1 to 1000 characters, such as that the court forbids it. Until then they do not see it here. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'notToldReason must not be blank' })
  notToldReason: string | null;

  /** The subpoena; null: none yet, and nothing is disclosed. */
  subpoena: SubpoenaDto | null;

  /** Both are there, and it counts: what it names can be disclosed. */
  @IsBoolean()
  compels: boolean;

  /** Who recorded it. */
  recordedBy: PersonDto;

  /** When. */
  recordedAt: Date;

  /** When it was put an end to here; null: not. */
  endedAt: Date | null;

  /** Why, 1 to 1000 characters: vacated, carried out. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'endingReason must not be blank' })
  endingReason: string | null;

  /** Raised by every change. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class CourtOrderPageDto extends PageOf(CourtOrderDto) {}

/** An order of a court to be recorded. */
export class RecordCourtOrderDto extends PickType(CourtOrderDto, [
  ...(['court', 'caseNumber', 'orderedOn', 'section', 'recipient', 'dataClasses', 'parts'] as const),
]) {
  /** What 2.64 asks for: all of it must be there. Left out for other sections. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CivilConditionsDto)
  conditions?: CivilConditionsDto | null;

  /** The last day on which it counts. Left out: it names none. */
  @IsOptional()
  @IsDay('expires', { nullable: true, required: false, after: 'orderedOn' })
  expiresOn?: string | null;

  /** When the patient was told. Left out: not, and `notToldReason` says why. */
  @IsOptional()
  @IsDay('happened', { nullable: true, required: false })
  toldOn?: string | null;

  /** Why the patient was not told, 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'notToldReason must not be blank' })
  notToldReason?: string | null;

  /** The records that it is against are held for research or for an audit. Then no order opens them. */
  @IsBoolean()
  ofResearchOrAudit: boolean;
}

/** That the patient was told. */
export class TellPatientDto {
  /** When. */
  @IsDay('happened')
  toldOn: string;
}

/** That an order counts no more. */
export class EndCourtOrderDto {
  /** Why, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;
}
