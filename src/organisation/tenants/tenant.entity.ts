import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';

export const tenantStatuses = ['active', 'suspended'] as const;
export type TenantStatus = (typeof tenantStatuses)[number];

/** One organisation. */
@Entity('tenant')
export class Tenant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  status: TenantStatus;

  @Column('integer')
  version: number;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  static create(founding: { id: string; slug: string; name: string; recordedAt: Date }): Tenant {
    return Object.assign(new Tenant(), { ...founding, status: 'active', version: 1 });
  }

  suspend(): void {
    if (this.status === 'suspended') throw new Conflict(say`The organisation is suspended already.`);
    this.status = 'suspended';
  }

  reinstate(): void {
    if (this.status === 'active') throw new Conflict(say`The organisation is not suspended.`);
    this.status = 'active';
  }
}
