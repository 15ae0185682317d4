import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { AccessLogPageDto, AccessLogQuery } from './audit-log.dto.js';
import { AuditLogService } from './audit-log.service.js';

@Controller('v1/patients/:patientId/access-log')
export class AccessLogController {
  constructor(private readonly auditLog: AuditLogService) {}

  /**
   * Read who looked at the record.
   *
   * Newest first: every time somebody read it, changed it or was refused, and every list in which it was shown. A read
   * is on this log before its answer leaves.
   */
  @May('access_log.read')
  @Get()
  list(@Query() query: AccessLogQuery): Promise<AccessLogPageDto> {
    return this.auditLog.ofPatient(query);
  }
}
