import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service.js';
import type { AccountDto } from '../accounts/account.dto.js';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { TenantSetting } from '../settings/tenant-setting.entity.js';
import type { CreateTenantDto, TenantDto, TenantPageDto } from './tenant.dto.js';
import { Tenant } from './tenant.entity.js';

/** Creating and suspending organisations: all that the platform operator can do, and nothing inside them. */
@Injectable()
export class TenantsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
  ) {}

  /** The organisation, its settings and its first administrator, all or nothing. */
  async create({ slug, name, adminEmail, adminName }: CreateTenantDto): Promise<TenantDto> {
    const tenant = Tenant.create({ id: newId(), slug, name, recordedAt: this.clock.now() });
    const administrator = await this.db.inNameOf(tenant.id, async () => {
      await this.db.repository(Tenant).insert(tenant);
      await this.db.repository(TenantSetting).insert({ tenantId: tenant.id });
      await this.db.run(recordedEvent('tenant.create', tenant.id));
      return this.inviteAdministrator(adminEmail, adminName);
    });
    return shown(tenant, administrator);
  }

  async list({ limit, cursor }: PageQuery): Promise<TenantPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const query = this.db.repository(Tenant).createQueryBuilder('tenant');
    if (after) query.where('tenant.id < :after', { after });
    const tenants = await query
      .orderBy('tenant.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { items, next } = pageOf(tenants, limit, ({ id }) => [id]);
    return { items: items.map((tenant) => shown(tenant)), next };
  }

  /** Every organisation, for the operator's commands. */
  listAll(): Promise<TenantDto[]> {
    return this.db.transaction({ scope: 'operator' }, async () => {
      const tenants = await this.db.repository(Tenant).find({ order: { slug: 'ASC' } });
      return tenants.map((tenant) => shown(tenant));
    });
  }

  async find(tenantId: string): Promise<TenantDto> {
    return shown(await this.load(tenantId));
  }

  /** Bites on the very next request of anybody in the organisation. */
  suspend(tenantId: string): Promise<TenantDto> {
    return this.change(tenantId, (tenant) => tenant.suspend());
  }

  reinstate(tenantId: string): Promise<TenantDto> {
    return this.change(tenantId, (tenant) => tenant.reinstate());
  }

  /** In the organisation's name, so that its own audit trail tells of it. */
  private change(tenantId: string, make: (tenant: Tenant) => void): Promise<TenantDto> {
    return this.db.inNameOf(tenantId, async () => {
      const tenant = await this.load(tenantId);
      make(tenant);
      await this.db.update(tenant, ['status']);
      await this.db.run(recordedEvent('tenant.suspend', tenantId));
      return shown(tenant);
    });
  }

  private async load(tenantId: string): Promise<Tenant> {
    const tenant = await this.db.repository(Tenant).findOneBy({ id: tenantId });
    if (!tenant) throw new NotFound();
    return tenant;
  }

  private inviteAdministrator(email: string, displayName: string): Promise<AccountDto> {
    return this.accounts.invite({ email, displayName, roles: ['administrator'] });
  }
}

function shown(tenant: Tenant, administrator?: AccountDto): TenantDto {
  const { id, slug, name, status, recordedAt, version } = tenant;
  return { id, slug, name, status, recordedAt, version, adminInvitation: administrator?.invitation ?? null };
}
