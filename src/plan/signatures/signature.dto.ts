import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { CanBeLabelledDto } from '../../access/labels/label.dto.js';
import { assurances, type Assurance } from '../../auth/sessions/session.entity.js';
import type { Party } from '../../core/actor.js';
import { PageOf } from '../../core/requests/page.js';
import { PersonDto } from '../../core/person.dto.js';
import { ElsewhereDto, SignedElsewhereDto } from '../../people/signing-elsewhere/signed-elsewhere.dto.js';
import { capacities, type Capacity } from './plan-signature.entity.js';

/** Who signed: by the name they had then, and by their account where they signed with one. */
export class SignerDto {
  /** Their account; null for somebody who signed without one. */
  accountId: string | null;

  /**
   * Their name.
   * @example "Alex Moreau"
   */
  displayName: string;
}

/** How the patient's side says that a signature was not theirs. */
export const contestMeans = ['portal', 'paper', 'word'] as const;
export type ContestMeans = (typeof contestMeans)[number];

/** That the patient's side says a recorded signature is not theirs. */
export class SignatureContestDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Why, in their words. Null where it is labelled and that class is not open to you. */
  reason: string | null;

  /** Whether the reason is labelled as about substance use. */
  substanceUse: boolean;

  /** How they said it. */
  @IsIn(contestMeans)
  means: ContestMeans;

  /** Who put it on record. */
  by: PersonDto;

  /** When. */
  contestedAt: Date;
}

/** One person's signature. */
export class SignatureDto {
  /** Id of the signature. */
  @IsUUID()
  id: string;

  /** Who signed, by the name they had then. */
  signedBy: SignerDto;

  /** For which side. */
  party: Party;

  /** As what: for oneself, for the patient, as a professional, or as a supervisor. */
  @IsIn(capacities)
  capacity: Capacity;

  /** Id of the authority by which a representative signed for the patient; null for everybody else. */
  authorityId: string | null;

  /** The sentence that the signer was shown and stands by. */
  attestation: string;

  /** What kind of authority that is, such as `guardian`. */
  authorityKind: string | null;

  /** Their profession on the care team when they signed. */
  profession: string | null;

  /** Whether they were in training then. */
  inTraining: boolean;

  /** How they had proved who they are in the session in which they signed; null where they signed without one. */
  @ApiProperty({ enum: assurances, nullable: true, type: String })
  assurance: Assurance | null;

  /** When they had last proved it before they signed: five minutes before at most. Null: signed before this was kept. */
  provenAt: Date | null;

  /** What was signed: SHA-256, as in the version. */
  contentHash: string;

  /** When; for what was signed on paper, when it was recorded. */
  signedAt: Date;

  /** Where it was given on paper or on the clinic's device: what proves it, and who recorded it. Null: in the signer's session. */
  elsewhere: ElsewhereDto | null;

  /** Set where the patient's side says that it is not theirs: then it counts no more. */
  contested: SignatureContestDto | null;
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

/** Recording a signature that was given on paper or on the clinic's device. */
export class RecordSignatureDto {
  /** The `contentHash` of the version whose print they signed, or which they read on the device. */
  @Matches(/^[0-9a-fA-F]{64}$/, { message: 'contentHash must be 64 hexadecimal digits' })
  contentHash: string;

  /** How it was signed, and what proves it. */
  @ValidateNested()
  @Type(() => SignedElsewhereDto)
  signed: SignedElsewhereDto;
}

/** Saying that a recorded signature is not the patient's. */
export class ContestSignatureDto extends CanBeLabelledDto {
  /** Why, in the patient's words; 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Only for the care team, who record it for the patient: `paper` or `word`. */
  @IsOptional()
  @IsIn(['paper', 'word'])
  means?: 'paper' | 'word';
}

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
