import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { dataClasses, type DataClass } from '../../access/access-matrix.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { purposeCodes, type PurposeCode } from '../consent-terms/consent-purposes.js';
import {
  consentKinds,
  consentStatuses,
  type ConsentKind,
  type ConsentStatus,
} from '../consent-terms/consent-states.js';
import { ConsentEventDto } from '../consent-ledger/consent-event.dto.js';
import { consentCapacities, type ConsentCapacity } from '../consent-ledger/consent-event.entity.js';
import { Part2Dto } from '../consent-terms/part2.dto.js';
import { ProvisionDto } from '../consent-terms/provision.dto.js';

export { consentKinds, purposeCodes, type ConsentKind, type PurposeCode };

/** What was explained before the decision. */
export class ExplainedDto {
  /** What there is to choose from, up to 20 texts of 1 to 1000 characters. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 1000, { each: true })
  options: string[];

  /** What it may do for the person. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 1000, { each: true })
  benefits: string[];

  /** What may be hard about it, or go wrong. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 1000, { each: true })
  risks: string[];

  /** What else there is, doing nothing for now among it. */
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 1000, { each: true })
  alternatives: string[];
}

/** The text that was read, in the edition in which it was read. */
export class FormReadDto {
  /** Id of the edition. */
  editionId: string;

  /** Its title. */
  title: string;

  /** Its number within the form. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** SHA-256 of its text, in hexadecimal. */
  contentHash: string;

  /** True: a newer edition asks everybody afresh, and this consent was given on an older one. It stays in force until then. */
  askedAgain: boolean;
}

/** A provision of one consent that stands against one of another, or of the same: the denial counts. */
export class OverlapDto {
  /** Whom it is about. */
  recipient: string;

  /** What is permitted in one place and denied in another. */
  @IsIn(dataClasses, { each: true })
  dataClasses: DataClass[];

  /**
   * What that means, in plain words.
   * @example "You share plan with Robin and also say no to it. The no counts."
   */
  sentence: string;
}

/** One thing that a patient was asked to decide, and what they decided. */
export class ConsentDto {
  /** Id of the consent. */
  @IsUUID()
  id: string;

  /**
   * What it is for. `treatment`: one intervention of the plan. `sharing`: somebody of the organisation may read along.
   * `disclosure`: something is passed on to somebody outside. `research`, `telehealth`: as they say.
   */
  @IsIn(consentKinds)
  kind: ConsentKind;

  /** Where it is in its life (FHIR R4 consent-state-codes): `rejected` for a no, `inactive` once it is withdrawn. */
  @IsIn(consentStatuses)
  status: ConsentStatus;

  /** True: it counts at this moment. False before its beginning, past its end, and in every status but `active`. */
  inForce: boolean;

  /**
   * What for, in plain words, 1 to 200 characters.
   * @example "Someone to walk alongside me"
   */
  @Length(1, 200)
  @Matches(/\S/, { message: 'purpose must not be blank' })
  purpose: string;

  /** What for, in a word that rules can use. */
  @IsIn(purposeCodes)
  purposeCode: PurposeCode;

  /** Who may, or must not, have what. Empty for treatment and telehealth. */
  provisions: ProvisionDto[];

  /** The intervention that a treatment consent is about. */
  @IsOptional()
  @IsUUID()
  interventionId: string | null;

  /** The plan revision of that intervention to which the consent is. Once it is revised, it needs another consent. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1 })
  interventionRevision: number | null;

  /** The text that was read; null where none was. */
  form: FormReadDto | null;

  /** What was explained. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ExplainedDto)
  explained: ExplainedDto | null;

  /** What whoever asked noted on how well the person could decide this, 1 to 2000 characters. */
  @IsOptional()
  @Length(1, 2000)
  capacityNote: string | null;

  /**
   * What 42 CFR Part 2 asks of a disclosure about substance use. What is left out is filled from the edition of the form that was
   * read, where it has such texts.
   */
  @IsOptional()
  @ValidateNested()
  @Type(() => Part2Dto)
  part2: Part2Dto | null;

  /** The notice that goes with everything disclosed under it (42 CFR 2.32); null where Part 2 does not apply. */
  disclosureNotice: string | null;

  /** What that notice means, in the language of whoever reads it; null where there is none. */
  disclosureNoticeInWords: string | null;

  /** Since when it counts. */
  startsAt: Date;

  /** When it ends by itself; null: when it is withdrawn. */
  endsAt: Date | null;

  /**
   * The day on which to look at it again; it changes nothing by itself.
   * @example "2027-06-01"
   */
  @IsOptional()
  @IsDay('due', { nullable: true })
  remindOn: string | null;

  /** SHA-256 of all that was to be decided on, in hexadecimal: what the signature is under. */
  contentHash: string;

  /** Who put it into words. */
  recordedBy: PersonDto;

  /** The yes or no, with who said it and in what capacity; null while there is none. */
  decision: ConsentEventDto | null;

  /**
   * Where the law asks for two yeses and one is on record: as what the other is to be said, `self` or `representative`. It counts
   * for nothing until then. Null where none is missing.
   */
  @ApiProperty({ enum: consentCapacities, nullable: true, type: String })
  awaitsYesOf: ConsentCapacity | null;

  /**
   * True: a parent gave it for the patient, who has come of age since. It stays in force until the new adult decides anew:
   * withdraw it, and give one's own where one wants to.
   */
  toBeDecidedAnew: boolean;

  /** When it was withdrawn; null: it was not. */
  withdrawnAt: Date | null;

  /**
   * What the people named in it may still read at this moment through other consents of the patient. Withdrawing this one
   * leaves those as they are.
   */
  @IsIn(dataClasses, { each: true })
  alsoShared: DataClass[];

  /** Where this consent, while it is in force, stands against another one in force, or against itself. */
  overlaps: OverlapDto[];

  /**
   * Whom a no in it does not bind, and why, in plain sentences: what a court or the law has given somebody, a consent cannot take away.
   * The preview says so before it is given.
   */
  notBinding: string[];

  /**
   * What a withdrawal does and what it cannot do, in plain words; null while the consent stands.
   * @example "Robin reads nothing more through this consent. What was read while it was in force cannot be taken back."
   */
  notice: string | null;

  /** Version, as in the ETag: the number of events in its ledger. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ConsentPageDto extends PageOf(ConsentDto) {}
