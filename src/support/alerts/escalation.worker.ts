import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import type { PersonDto } from '../../core/person.dto.js';
import { RoundsService } from '../../organisation/tenants/rounds.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { AlertProtocolsService } from '../alert-protocols/alert-protocols.service.js';
import { SafetyAlert } from './safety-alert.entity.js';
import { alertsDue, holdAlert } from './safety-alerts.queries.js';
import { SafetyAlertsService } from './safety-alerts.service.js';

/** Without a protocol in force the administrators hear of it every hour. */
const hourMs = 60 * 60_000;

/** What nobody has acknowledged in time goes on to the next people of the protocol. Run twice, or on two servers, it does so once. */
@Injectable()
export class EscalationWorker extends RoundsService {
  protected readonly everyMs = 60_000;
  protected readonly failure = 'Answers about safety could not be told on';

  constructor(
    db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly protocols: AlertProtocolsService,
    private readonly alerts: SafetyAlertsService,
  ) {
    super(db);
  }

  async visit(tenantId: string): Promise<void> {
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
    const alert = await this.db.repository(SafetyAlert).findOneBy({ id });
    const now = this.clock.now();
    if (!alert?.isDue(now)) return;
    const { step, people, dueAt } = await this.nextOf(alert, now, patientId);
    const hasMoved = step > alert.step;
    const told = people.map(({ accountId }) => accountId);
    alert.escalate(step, dueAt, told);
    await this.db.update(alert, ['step', 'dueAt', 'asked']);
    const kind = hasMoved ? 'escalated' : 'nobody_left';
    await this.alerts.note(id, { kind, told, step, dueAt, answer: null }, null);
    const news = { about: { safetyAlert: id }, patientId, by: null };
    this.notices.tell({ kind: 'safety_answer_waits', ...news, named: told });
    if (!hasMoved) this.notices.tell({ kind: 'safety_answer_unseen', ...news });
  }

  /** The next step with somebody in it; where there is none, whoever is at the last one again. */
  private async nextOf({ step }: SafetyAlert, now: Date, patientId: string): Promise<Next> {
    const protocol = await this.protocols.inForce();
    if (!protocol) return { step, people: [], dueAt: new Date(now.getTime() + hourMs) };
    const last = protocol.steps.length;
    const next =
      (await this.protocols.firstFrom(protocol, step + 1, patientId)) ??
      (await this.protocols.firstFrom(protocol, Math.min(step, last), patientId));
    const reached = next?.step ?? step;
    return {
      step: reached,
      people: next?.people ?? [],
      dueAt: protocol.deadline(Math.min(reached, last), now),
    };
  }
}

interface Next {
  readonly step: number;
  readonly people: readonly PersonDto[];
  readonly dueAt: Date;
}
