import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { AlertProtocolsService } from '../alert-protocols/alert-protocols.service.js';
import { SafetyAlert } from './safety-alert.entity.js';
import { answersTo, holdOpenOf } from './safety-alerts.queries.js';
import { SafetyAlertsService } from './safety-alerts.service.js';

/** What a patient answered to a question about safety. */
export interface AnswerAboutSafety {
  readonly questionnaireId: string;
  readonly question: string;
  readonly answer: string;
  readonly isAboveZero: boolean;
  /** The care team typed it in. */
  readonly isFromPaper: boolean;
  /** What an answer counts by its words, 0 for what counts nothing. */
  readonly valueOf: (question: string, answer: string) => number;
}

/**
 * An answer above 0 is told of. What is answered later is added to what waits and takes nothing back; a higher answer than all before
 * is told of anew, and stands on top.
 */
@Injectable()
export class AnswersAboutSafetyService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly protocols: AlertProtocolsService,
    private readonly alerts: SafetyAlertsService,
  ) {}

  async hear(heard: AnswerAboutSafety): Promise<void> {
    const { questionnaireId, question, answer } = heard;
    const [open] = await this.db.query<{ id: string }>(holdOpenOf, [questionnaireId]);
    if (open) return this.hearAgain(open.id, heard);
    if (!heard.isAboveZero) return;
    const [protocol, first] = await this.alerts.firstToHear();
    const answered = { questionnaireId, question, answer, calledBy: null };
    const { id, told } = await this.alerts.raise(answered, { protocol, first });
    this.tell(id, told, heard);
  }

  private async hearAgain(id: string, heard: AnswerAboutSafety): Promise<void> {
    const alert = await this.db.repository(SafetyAlert).findOneByOrFail({ id });
    const { question, answer } = heard;
    if (heard.isAboveZero && (await this.isHighest(id, heard))) return this.rise(alert, heard);
    const { step } = alert;
    await this.alerts.note(id, { kind: 'answered_again', told: [], step, dueAt: null, question, answer });
  }

  /** Of all that was answered to this question since it waits. */
  private async isHighest(id: string, { question, answer, valueOf }: AnswerAboutSafety): Promise<boolean> {
    const before = await this.db.query<{ answer: string }>(answersTo, [id, question]);
    return before.every((each) => valueOf(question, each.answer) < valueOf(question, answer));
  }

  /** Everybody whom it has reached by now is asked anew, sooner where the first of them would be; nothing is put off by it. */
  private async rise(alert: SafetyAlert, heard: AnswerAboutSafety): Promise<void> {
    const [protocol, first] = await this.alerts.firstToHear();
    const { question, answer, valueOf } = heard;
    const { id } = alert;
    if (valueOf(question, answer) > valueOf(alert.question ?? '', alert.answer ?? ''))
      alert.rise(question, answer);
    const step = Math.max(alert.step, first?.step ?? 1);
    const people = protocol && first ? await this.protocols.upTo(protocol, step, currentPatientId()) : [];
    const told = people.map(({ accountId }) => accountId);
    if (protocol && first) alert.askAnew(step, protocol.deadline(first.step, this.clock.now()), told);
    await this.db.update(alert, ['question', 'answer', 'step', 'dueAt', 'asked']);
    const { dueAt } = alert;
    await this.alerts.note(id, { kind: 'answered_higher', told, step: alert.step, dueAt, question, answer });
    this.tell(id, told, heard);
  }

  private tell(id: string, told: readonly string[], { isFromPaper }: AnswerAboutSafety): void {
    const news = { about: { safetyAlert: id }, patientId: currentPatientId() };
    const kind = isFromPaper ? 'safety_answer_on_paper' : 'safety_answer';
    this.notices.tell({ kind, ...news, named: told });
    if (told.length === 0) this.notices.tell({ kind: 'safety_answer_unseen', ...news });
  }
}
