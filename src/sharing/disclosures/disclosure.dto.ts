import { ApiProperty, OmitType, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { IsMoment } from '../../core/dates/date-field.decorator.js';
import { dataClasses, planPartNames, type DataClass, type PlanPartName } from '../../access/access-matrix.js';
import { purposeCodes, type PurposeCode } from '../consents/consent.dto.js';
import { PageOf, PageQuery } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';

/** What a disclosure can rest on. */
export const disclosureBases = ['consent', 'court_order'] as const;
export type DisclosureBasis = (typeof disclosureBases)[number];

/** That something left the organisation: to whom, what, for what, and on what it rests. */
export class DisclosureDto {
  /** Id of the disclosure. */
  @IsUUID()
  id: string;

  /** When. */
  disclosedAt: Date;

  /**
   * To whom.
   * @example "Lakeside discharge bridge (Lakeside Hospital)"
   */
  recipient: string;

  /** Where they are reached, if that is known: for an API client its organisation and contact. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'recipientAddress must not be blank' })
  recipientAddress: string | null;

  /** The account of whoever read it here; null where somebody passed it on by hand. */
  recipientAccountId: string | null;

  /** The kinds of data that it held, or could hold. */
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /** Of the plan: which parts of it, where the consent names parts; null where it names all of it, or none. */
  @IsIn(planPartNames, { each: true })
  planParts: PlanPartName[] | null;

  /**
   * What for, in the words of the consent.
   * @example "So that the hospital knows my plan"
   */
  purpose: string;

  /** What for, in a word that rules can use. */
  @IsIn(purposeCodes)
  purposeCode: PurposeCode;

  /**
   * What it was, in words.
   * @example "read the plan: the plan, what is about substance use"
   */
  what: string;

  /** For a read through the service, the action of the access matrix; null where somebody passed it on by hand. */
  action: string | null;

  /** How it was passed on; null where it was read through the service. */
  how: string | null;

  /** What it rests on: a consent of the patient, or an order of a court with a subpoena (42 CFR 2.61). */
  @IsIn(disclosureBases)
  basis: DisclosureBasis;

  /**
   * The same in words.
   * @example "The order of the Superior Court of Riverside County in the case CV-117, of February 16, 2026, with a subpoena"
   */
  basisInWords: string;

  /** The consent that allowed it; null where it rests on an order of a court. */
  consentId: string | null;

  /** Its version then; null where there is none. */
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true })
  consentVersion: number | null;

  /** The order of a court that it rests on; null where it rests on a consent. */
  courtOrderId: string | null;

  /** The notice that went with it (42 CFR 2.32); null where nothing was about substance use. */
  notice: string | null;

  /** What that notice means, in the language of whoever reads it; null where there is none. */
  noticeInWords: string | null;

  /**
   * The scope of the consent in words, as it went with the disclosure (42 CFR 2.32(b)), in the language of whoever reads it. Whoever passes something on by hand hands
   * it over with it, and so the notice. Null for what was disclosed before this was kept.
   */
  explanation: string | null;

  /**
   * What was asked to be put right in it, and what both sides say, as it went along (45 CFR 164.526). Whoever passes something on by
   * hand hands it over with it. Empty: nothing.
   */
  statements: string[];

  /** Who disclosed: whoever passed it on, or who read it through the service. */
  disclosedBy: PersonDto;
}

export class DisclosurePageDto extends PageOf(DisclosureDto) {}

/** Which disclosures to list. */
export class DisclosureQuery extends PageQuery {
  /** From when on: a time with its offset (RFC 3339). */
  @IsOptional()
  @IsMoment('asked', { required: false })
  from?: string;

  /** Before when. */
  @IsOptional()
  @IsMoment('asked', { required: false })
  until?: string;

  /** Only those under this consent. */
  @IsOptional()
  @IsUUID()
  consentId?: string;
}

/** Which disclosures to take along. */
export class ExportQuery extends OmitType(DisclosureQuery, ['limit', 'cursor']) {}

/** Something that was passed on by hand. */
export class RecordDisclosureDto extends PartialType(PickType(DisclosureDto, ['recipientAddress'])) {
  /** The disclosure consent in force that allows it. */
  @IsUUID()
  consentId: string;

  /** To whom, as the consent names them. */
  @Length(1, 200)
  recipient: string;

  /** The kinds of data that it held. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /**
   * It holds nothing that was recorded before: for what a restriction keeps from them until then. Left out: it may hold older
   * records.
   */
  @IsOptional()
  @IsMoment('happened', { required: false })
  recordsFrom?: string;

  /** What it was, 1 to 300 characters. */
  @Length(1, 300)
  @Matches(/\S/, { message: 'what must not be blank' })
  what: string;

  /**
   * How it was passed on, 1 to 200 characters.
   * @example "Sealed letter"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'how must not be blank' })
  how: string;
}

/** Something that left under an order of a court. */
export class RecordOrderedDisclosureDto extends PickType(RecordDisclosureDto, [
  'dataClasses',
  'what',
  'how',
  'recipientAddress',
]) {}

/** A patient who discloses something to the client that asks. */
export class DisclosedPatientDto {
  /** The patient record. */
  @IsUUID()
  patientId: string;

  /** The kinds of data that it may read now. */
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];
}

export class DisclosedPatientPageDto extends PageOf(DisclosedPatientDto) {}
