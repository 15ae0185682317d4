import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { CreateTenantDto, TenantDto, TenantPageDto } from './tenant.dto.js';
import { TenantsService } from './tenants.service.js';

@Controller('v1/tenants')
export class TenantsController {
  constructor(private readonly tenants: TenantsService) {}

  /**
   * Create an organisation.
   *
   * For the platform operator. The answer carries the invitation of the first administrator, to hand over: its code is
   * shown only here. 409 when the slug is taken.
   */
  @May('tenant.create')
  @Located('/v1/tenants/:id')
  @Post()
  create(@Body() input: CreateTenantDto): Promise<TenantDto> {
    return this.tenants.create(input);
  }

  /** List the organisations, newest first. */
  @May('tenant.list')
  @Get()
  list(@Query() page: PageQuery): Promise<TenantPageDto> {
    return this.tenants.list(page);
  }

  /** Read about an organisation. */
  @May('tenant.read')
  @Get(':tenantId')
  find(@Param('tenantId') tenantId: string): Promise<TenantDto> {
    return this.tenants.find(tenantId);
  }

  /** Suspend an organisation. From the very next request on, nobody in it gets in. */
  @May('tenant.suspend')
  @Located('/v1/tenants/:tenantId')
  @HttpCode(200)
  @Post(':tenantId/suspension')
  suspend(@Param('tenantId') tenantId: string): Promise<TenantDto> {
    return this.tenants.suspend(tenantId);
  }

  /** Lift the suspension of an organisation. */
  @May('tenant.suspend')
  @Located('/v1/tenants/:tenantId')
  @HttpCode(200)
  @Post(':tenantId/reinstatement')
  reinstate(@Param('tenantId') tenantId: string): Promise<TenantDto> {
    return this.tenants.reinstate(tenantId);
  }
}
