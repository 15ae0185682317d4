import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { assurances, type Assurance } from '../../auth/sessions/session.entity.js';
import type { Party } from '../../core/actor.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { capacities, type Capacity } from './plan-signature.entity.js';

/** One person's signature. */
export class SignatureDto {
  /** Id of the signature. */
  @IsUUID()
  id: string;

  /** Who signed, by the name they had then. */
  signedBy: PersonDto;

  /** For which side. */
  party: Party;

  /** As what: for oneself, for the patient, as a professional, or as a supervisor. */
  @IsIn(capacities)
  capacity: Capacity;

  /** Id of the authority by which a representative signed for the patient; null for everybody else. */
  authorityId: string | null;

  /** The sentence that the signer was shown and stands by. */
  attestation: string;

  /** How they had proved who they are in the session in which they signed. */
  @IsIn(assurances)
  assurance: Assurance;

  /** When they had last proved it before they signed: five minutes before at most. Null: signed before this was kept. */
  provenAt: Date | null;

  /** What was signed: SHA-256, as in the version. */
  contentHash: string;

  /** When. */
  signedAt: Date;
}

/** What one would sign. */
export class AttestationDto {
  /** As what. */
  @IsIn(capacities)
  capacity: Capacity;

  /** The sentence to show before signing. */
  attestation: string;

  /** What would be signed: SHA-256, as in the version. */
  contentHash: string;
}

export class AttestationPageDto extends PageOf(AttestationDto) {}

/** Signing a version. */
export class SignVersionDto {
  /** The `contentHash` of what you read, so that nobody signs anything else. */
  @Matches(/^[0-9a-fA-F]{64}$/, { message: 'contentHash must be 64 hexadecimal digits' })
  contentHash: string;

  /** On the care team: `professional` (what is meant when left out) or, for supervisors of the team, `supervisor`. */
  @IsOptional()
  @IsIn(capacities)
  capacity?: Capacity;
}
