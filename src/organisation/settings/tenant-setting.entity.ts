import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TighteningDto } from '../rule-packs/rule-pack.dto.js';

/**
 * Whose consent lets records about a minor's substance use leave (42 CFR 2.14). `minor`: where state law lets a minor seek that
 * treatment alone. `minor_and_parent`: where it asks a parent's consent to it.
 */
export const minorsConsents = ['minor', 'minor_and_parent'] as const;
export type MinorsConsent = (typeof minorsConsents)[number];

/** What an organisation decides for itself. */
@Entity('tenant_setting')
export class TenantSetting {
  @PrimaryColumn('uuid')
  tenantId: string;

  @Column('text')
  locale: string;

  @Column('text')
  timeZone: string;

  @Column('integer')
  staffIdleMinutes: number;

  @Column('integer')
  staffSessionHours: number;

  @Column('integer')
  patientIdleMinutes: number;

  @Column('integer')
  patientSessionHours: number;

  @Column('integer')
  proposalDays: number;

  @Column('integer')
  counterLimit: number;

  @Column('integer')
  divergenceDays: number;

  @Column('integer')
  ageOfMajority: number;

  @Column('text')
  minorsConsent: MinorsConsent;

  @Column('boolean')
  part2Program: boolean;

  @Column('text')
  rulePack: string;

  @Column('jsonb')
  rulePackTightening: TighteningDto;

  @Column('integer')
  version: number;

  /** An organisation has one set of settings, so it goes by the organisation's id. */
  get id(): string {
    return this.tenantId;
  }
}
