import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Assurance } from '../../auth/sessions/session.entity.js';
import type { Party } from '../../core/actor.js';

/** As what somebody signs. */
export const capacities = ['self', 'representative', 'professional', 'supervisor'] as const;
export type Capacity = (typeof capacities)[number];

/** What a signer is shown and stands by; kept with the signature. */
export function attestationOf(capacity: Capacity, number: number, patientName: string): string {
  const read = `I have read version ${number} of this plan.`;
  switch (capacity) {
    case 'self':
      return `${read} It is my plan. I agree to work with it; where I see things differently, it says so. I can ask to change it at any time.`;
    case 'representative':
      return `${read} I sign it for ${patientName}, within what I may decide for them. Where we see things differently, it says so.`;
    case 'professional':
      return `${read} ${patientName} and the team wrote it together. It says what we agreed on and where we see things differently, and I stand by the team’s part.`;
    case 'supervisor':
      return `${read} I have looked at how it came about, and support putting it into force.`;
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

  @Column('uuid')
  signedBy: string;

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

  @Column('text')
  assurance: Assurance;

  /** When the signer had last proved it; null for signatures from before this was kept. */
  @Column('timestamptz', { nullable: true })
  provenAt: Date | null;

  @Column('timestamptz')
  signedAt: Date;
}
