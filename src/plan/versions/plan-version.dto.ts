import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { RulePackReferenceDto } from '../../organisation/rule-packs/rule-pack.dto.js';
import {
  signers,
  signingOrders,
  type Signer,
  type SigningOrder,
} from '../../organisation/rule-packs/signing-rules.entity.js';
import { PlanContentDto } from '../content/plan-content.dto.js';
import { SignatureAttemptDto } from '../signatures/signature-attempt.dto.js';
import { SignatureDto } from '../signatures/signature.dto.js';
import { versionStates, type VersionState } from './version-states.js';

/** How far it is to going on without the patient's signature. */
export class WithoutPatientDto {
  /** Attempts that count: on days far enough apart, where the person could not sign or was not reached. A no is none. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  counted: number;

  /** How many the rule pack asks for. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  needed: number;

  /** In how many different ways they were asked. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  means: number;

  /** In how many the rule pack asks for. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  meansNeeded: number;

  /** The first day on which another attempt counts; null while none has counted. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextOn: string | null;

  /** The last day on which they said no: nobody goes past that. Null where they did not. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  saidNoOn: string | null;

  /** Whether a supervisor of the care team may go on without the patient's signature. */
  isEnough: boolean;
}

/** A version of a plan, as it was put up for signing. */
export class PlanVersionDto {
  /** Id of the version. */
  @IsUUID()
  id: string;

  /** The plan. */
  planId: string;

  /** Its number, from 1. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  /** The plan's revision that was frozen. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  revision: number;

  /** `for-signature` until it is put into force or a newer one takes its place. */
  @IsIn(versionStates)
  state: VersionState;

  /**
   * SHA-256 of the canonical JSON (RFC 8785) of the content: whoever signs says it again.
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  contentHash: string;

  /** What was frozen. Nobody can change it. */
  content: PlanContentDto;

  /**
   * True: `content` is all that was frozen, and `contentHash` is its hash. False: parts that are kept from you are left out
   * of it, so it cannot be checked against the hash, printed or signed by you.
   */
  isWhole: boolean;

  /** The rule pack whose signatures it needs. */
  rulePack: RulePackReferenceDto;

  /** Who froze it. */
  frozenBy: PersonDto;

  /** When. */
  frozenAt: Date;

  /** Whose signature the rule pack asks for and is not there. */
  @IsIn(signers, { each: true })
  missingSigners: Signer[];

  /** In which order people sign it. */
  @IsIn(signingOrders)
  signingOrder: SigningOrder;

  /** Those of the missing whose turn it is; nobody once it is in force or superseded, or its plan has ended. */
  @IsIn(signers, { each: true })
  turn: Signer[];

  /** How far it is to going on without the patient's signature. */
  withoutPatient: WithoutPatientDto;

  /**
   * What comes next, in plain words.
   * @example "It waits for the signature of a professional of the care team."
   */
  whatComesNext: string;

  /** The signatures under it. */
  signatures: SignatureDto[];

  /** When somebody was asked to sign and did not. */
  attempts: SignatureAttemptDto[];

  /** Who put it into force; null while nobody has. */
  inForceBy: PersonDto | null;

  /** When. */
  inForceAt: Date | null;

  /** Why it is in force without the patient's signature; null where that does not apply. */
  unsignedReason: string | null;

  /** Version of this resource's state, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

/** A version in a list: without what was frozen. */
class PlanVersionSummaryDto extends OmitType(PlanVersionDto, ['content', 'isWhole']) {}

export class PlanVersionPageDto extends PageOf(PlanVersionSummaryDto) {}

/** Putting a version into force. */
export class PutInForceDto {
  /**
   * Only where the patient's signature could not be obtained: why, 1 to 1000 characters. Everyone who reads the plan
   * sees it.
   */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'patientSignatureNotObtained must not be blank' })
  patientSignatureNotObtained?: string | null;
}
