import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { RulePackReferenceDto, signers, type Signer } from '../../organisation/rule-packs/rule-pack.dto.js';
import { PlanContentDto } from '../content/plan-content.dto.js';
import { SignatureAttemptDto } from '../signatures/signature-attempt.dto.js';
import { SignatureDto } from '../signatures/signature.dto.js';
import { versionStates, type VersionState } from './version-states.js';

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
