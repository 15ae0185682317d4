import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Assurance } from '../../auth/sessions/session.entity.js';
import type { ElsewhereMethod } from '../../people/signing-elsewhere/signed-elsewhere.dto.js';
import type { Party } from '../../core/actor.js';

/** As what somebody signs. */
export const capacities = ['self', 'representative', 'professional', 'supervisor'] as const;
export type Capacity = (typeof capacities)[number];

export type SigningMethod = 'session' | ElsewhereMethod;

/** What a signer is shown and stands by; kept with the signature. */
export function attestationOf(capacity: Capacity, number: number, patientName: string): string {
  const read = say`I have read version ${number} of this plan.`;
  switch (capacity) {
    case 'self':
      return say`${read} It is my plan. I agree to work with it; where I see things differently, it says so. I can ask to change it at any time.`;
    case 'representative':
      return say`${read} I sign it for ${patientName}, within what I may decide for them. Where we see things differently, it says so.`;
    case 'professional':
      return say`${read} ${patientName} and the team wrote it together. It says what we agreed on and where we see things differently, and I stand by the team’s part.`;
    case 'supervisor':
      return say`${read} I have looked at how it came about, and support putting it into force.`;
  }
}

/** One person's signature under one version. Nobody edits or removes it. */
@Entity('plan_signature')
export class PlanSignature {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  versionId: string;

  /** The hash of the content that was signed, as lower-case hexadecimal SHA-256. */
  @Column('text')
  contentHash: string;

  /** Null where they signed without a session of their own. */
  @Column('uuid', { nullable: true })
  signedBy: string | null;

  @Column('text')
  signerName: string;

  @Column('text')
  party: Party;

  @Column('text')
  capacity: Capacity;

  /** By which authority a representative signed. */
  @Column('uuid', { nullable: true })
  authorityId: string | null;

  @Column('text')
  attestation: string;

  /** Of the signer's session. */
  @Column('text', { nullable: true })
  assurance: Assurance | null;

  /** When the signer had last proved it; null for signatures from before this was kept. */
  @Column('timestamptz', { nullable: true })
  provenAt: Date | null;

  @Column('timestamptz')
  signedAt: Date;

  /** Of a professional, as the care team knew it when they signed. */
  @Column('text', { nullable: true })
  profession: string | null;

  @Column('boolean')
  inTraining: boolean;

  @Column('text')
  method: SigningMethod;

  /** The date on the paper, as YYYY-MM-DD. */
  @Column('date', { nullable: true })
  signedOn: string | null;

  @Column('uuid', { nullable: true })
  pageId: string | null;

  @Column('text', { nullable: true })
  pageHash: string | null;

  @Column('text', { nullable: true })
  witness: string | null;

  @Column('uuid', { nullable: true })
  codeId: string | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;
}
