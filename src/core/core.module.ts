import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit/audit-trail.js';
import { Db } from './database/db.js';
import { HealthController } from './health.controller.js';
import { Idempotency } from './requests/idempotency.js';
import { ReadAudit } from './audit/read-audit.js';
import { Outbox } from './outbox/outbox.js';
import { Signals } from './outbox/signals.js';

/** How every request works. Everything here is available to every feature. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [Db, Idempotency, ReadAudit, AuditTrail, Outbox, Signals],
  exports: [Db, Idempotency, AuditTrail, Outbox, Signals],
})
export class CoreModule {}
