import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { isMoment } from '../../core/days.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { AlertProtocol } from '../alert-protocols/alert-protocol.entity.js';
import { AlertProtocolsService } from '../alert-protocols/alert-protocols.service.js';
import type { AcknowledgeAlertDto, SafetyAlertDto, SafetyAlertPageDto } from './safety-alert.dto.js';
import { SafetyAlert, SafetyAlertEvent } from './safety-alert.entity.js';
import {
  alertPage,
  holdAlert,
  holdOpenCall,
  lastOfQuestionnaire,
  oneAlert,
} from './safety-alerts.queries.js';

type Row = SafetyAlertDto & { [column: string]: unknown };
type Told = Pick<SafetyAlertEvent, 'kind' | 'told' | 'step' | 'dueAt' | 'answer'> &
  Partial<Pick<SafetyAlertEvent, 'question'>>;

/** Who hears of it first; null: nobody. */
type First = Awaited<ReturnType<AlertProtocolsService['firstFrom']>>;

/** Answers about safety, on their way to somebody who gets in touch. */
@Injectable()
export class SafetyAlertsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly protocols: AlertProtocolsService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * A peer supporter is worried. Whoever is first in the protocol hears of it, each time.
   * @returns the alert; null where nobody would hear of it, and nothing was done
   */
  async call(word: string | null): Promise<string | null> {
    const [patientId, calledBy] = [currentPatientId(), currentActor().accountId];
    const [protocol, first] = await this.firstToHear();
    if (!first) return null;
    const told = first.people.map(({ accountId }) => accountId);
    const [open] = await this.db.query<{ id: string; step: number }>(holdOpenCall, [patientId, calledBy]);
    const called = { questionnaireId: null, question: null, answer: word, calledBy };
    if (open) await this.hearAgain(open, { told, word });
    const id = open?.id ?? (await this.raise(called, { protocol, first })).id;
    this.notices.tell({ kind: 'peer_called', about: { safetyAlert: id }, patientId, named: told });
    this.notices.tell({ kind: 'peer_called_staff', about: { safetyAlert: id }, patientId });
    return id;
  }

  /** Whoever has it in hand reads this as well before they say what came of it. */
  private async hearAgain(
    { id, step }: { id: string; step: number },
    { told, word }: { told: string[]; word: string | null },
  ): Promise<void> {
    await this.note(id, { kind: 'called_again', told, step, dueAt: null, answer: word });
    await this.db.update(await this.db.repository(SafetyAlert).findOneByOrFail({ id }), []);
  }

  /** As it was read: nobody takes in hand what they have not seen. */
  async acknowledge(id: string, input: AcknowledgeAlertDto, ifMatch: IfMatch): Promise<SafetyAlertDto> {
    await this.db.query(holdAlert, [id]);
    const alert = await this.db.repository(SafetyAlert).findOneBy({ id });
    if (!alert) throw new NotFound();
    alert.acknowledge({ ...input, by: currentActor().accountId, at: this.clock.now() });
    const what = ['state', 'acknowledgedBy', 'acknowledgedAt', 'said', 'agreed', 'nextContactOn'] as const;
    await this.db.update(alert, what, ifMatch);
    await this.note(id, { kind: 'acknowledged', told: [], step: alert.step, dueAt: null, answer: null });
    this.notices.settle(id);
    this.notices.tell({
      kind: 'safety_answer_seen',
      about: { safetyAlert: id },
      patientId: currentPatientId(),
    });
    if (alert.calledBy !== null) this.tellOfCall(id, alert.calledBy);
    return this.find(id);
  }

  /** The pages on which the call stands say so at once; of peer supporters, only the one who called hears of it. */
  private tellOfCall(id: string, calledBy: string): void {
    const seen = { name: 'peer_call.acknowledged', patientId: currentPatientId(), subjectId: id };
    this.outbox.also(seen);
    this.outbox.also({ ...seen, forAccountId: calledBy });
  }

  async find(id: string): Promise<SafetyAlertDto> {
    const [alert] = await this.db.query<Row>(oneAlert, [currentPatientId(), id]);
    if (!alert) throw new NotFound();
    return alert;
  }

  async list({ limit, cursor }: PageQuery): Promise<SafetyAlertPageDto> {
    const [begun, after = null] = keyOfCursor(cursor, [isMoment, isId]);
    const asOf = begun ?? this.clock.now().toISOString();
    const rows = await this.db.query<Row>(alertPage, [currentPatientId(), asOf, after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [asOf, id]);
  }

  /** The last one that came of a questionnaire; null where none did, or where more was answered since it was acknowledged. */
  async lastOf(questionnaireId: string): Promise<SafetyAlertDto | null> {
    const [alert] = await this.db.query<Row>(lastOfQuestionnaire, [currentPatientId(), questionnaireId]);
    return alert ?? null;
  }

  /** What happened to it, for ever on record. */
  async note(
    alertId: string,
    { told, question = null, ...event }: Told,
    by: string | null = currentActor().accountId,
  ): Promise<void> {
    const noted = { id: newId(), alertId, at: this.clock.now(), byAccount: by };
    await this.db.repository(SafetyAlertEvent).insert({ ...noted, ...event, question, told });
  }

  async firstToHear(): Promise<[AlertProtocol | null, First]> {
    const protocol = await this.protocols.inForce();
    return [protocol, protocol && (await this.protocols.firstFrom(protocol, 1, currentPatientId()))];
  }

  async raise(
    raised: Pick<SafetyAlert, 'questionnaireId' | 'question' | 'answer' | 'calledBy'>,
    { protocol, first }: { protocol: AlertProtocol | null; first: First },
  ): Promise<{ id: string; told: string[] }> {
    const [id, now] = [newId(), this.clock.now()];
    const step = first?.step ?? 1;
    const dueAt = protocol?.deadline(step, now) ?? now;
    const told = first?.people.map(({ accountId }) => accountId) ?? [];
    await this.db
      .repository(SafetyAlert)
      .insert(SafetyAlert.raise({ id, ...raised, raisedAt: now, step, dueAt, asked: told }));
    const { question, answer } = raised;
    await this.note(id, { kind: 'raised', told, step, dueAt, question, answer });
    return { id, told };
  }
}
