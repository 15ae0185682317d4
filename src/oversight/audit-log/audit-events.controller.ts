import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Discloses } from '../../core/contract/route.decorators.js';
import { AuditEventPageDto, AuditQuery } from './audit-log.dto.js';
import { AuditLogService } from './audit-log.service.js';

@Controller('v1/audit-events')
export class AuditEventsController {
  constructor(private readonly auditLog: AuditLogService) {}

  /**
   * Read the audit trail of the organisation.
   *
   * Newest first, for the privacy officer. Lines hold ids, never what a record says.
   */
  @May('audit.list')
  @Discloses('patientId')
  @Get()
  list(@Query() query: AuditQuery): Promise<AuditEventPageDto> {
    return this.auditLog.ofTenant(query);
  }
}
