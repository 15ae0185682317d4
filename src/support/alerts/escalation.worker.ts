import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { AlertProtocolsService } from '../alert-protocols/alert-protocols.service.js';
import { SafetyAlert } from './safety-alert.entity.js';
import { alertsDue, holdAlert } from './safety-alerts.queries.js';
import { SafetyAlertsService } from './safety-alerts.service.js';

const everyMs = 60_000;
const activeTenants = `SELECT id AS "tenantId" FROM tenant WHERE status = 'active' ORDER BY id`;

/** What nobody has acknowledged in time goes on to the next people of the protocol. Run twice, or on two servers, it does so once. */
@Injectable()
export class EscalationWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(EscalationWorker.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly protocols: AlertProtocolsService,
    private readonly alerts: SafetyAlertsService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.escalate().catch((error: unknown) => {
        this.logger.error(`Answers about safety could not be told on: ${String(error)}`);
      });
    }, everyMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** One organisation after the other; where one fails the others are served all the same. */
  async escalate(): Promise<void> {
    const tenants = await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query<{ tenantId: string }>(activeTenants),
    );
    for (const { tenantId } of tenants) await this.escalateIn(tenantId);
  }

  async escalateIn(tenantId: string): Promise<void> {
    const due = await this.db.transaction({ scope: 'clock', tenantId }, () =>
      this.db.query<{ id: string; patientId: string }>(alertsDue, [this.clock.now()]),
    );
    for (const { id, patientId } of due)
      await this.db
        .transaction({ scope: 'tenant', tenantId }, () => this.tellNext(id, patientId))
        .catch((error: unknown) => {
          this.logger.error(`The answer about safety ${id} could not be told on: ${String(error)}`);
        });
  }

  private async tellNext(id: string, patientId: string): Promise<void> {
    await this.db.approachPatient(patientId);
    await this.db.query(holdAlert, [id]);
    const [alert, protocol] = [
      await this.db.repository(SafetyAlert).findOneBy({ id }),
      await this.protocols.inForce(),
    ];
    const now = this.clock.now();
    if (!alert?.isDue(now) || !protocol) return;
    const last = protocol.steps.length;
    const next =
      (await this.protocols.firstFrom(protocol, alert.step + 1, patientId)) ??
      (await this.protocols.firstFrom(protocol, Math.min(alert.step, last), patientId));
    const hasMoved = next !== null && next.step > alert.step;
    const step = next?.step ?? alert.step;
    const told = next?.people.map(({ accountId }) => accountId) ?? [];
    alert.escalate(step, protocol.deadline(Math.min(step, last), now));
    await this.db.update(alert, ['step', 'dueAt']);
    const kind = hasMoved ? 'escalated' : 'nobody_left';
    await this.alerts.note(id, { kind, told, step, dueAt: alert.dueAt, answer: null }, null);
    const news = { about: { safetyAlert: id }, patientId, by: null };
    this.notices.tell({ kind: 'safety_answer_waits', ...news, named: told });
    if (!hasMoved) this.notices.tell({ kind: 'safety_answer_unseen', ...news });
  }
}
