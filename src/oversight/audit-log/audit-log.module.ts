import { Module } from '@nestjs/common';
import { AccessLogController } from './access-log.controller.js';
import { AuditEventsController } from './audit-events.controller.js';
import { AuditLogService } from './audit-log.service.js';

@Module({ controllers: [AccessLogController, AuditEventsController], providers: [AuditLogService] })
export class AuditLogModule {}
