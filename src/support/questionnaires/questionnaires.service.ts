import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { AlertProtocolsService } from '../alert-protocols/alert-protocols.service.js';
import { HelpAtOnceService } from '../alerts/help-at-once.service.js';
import { asksAboutSafety } from '../instruments/instrument.js';
import type { InstrumentDto } from '../instruments/instrument.dto.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { answeredAboveZero, openItems, type Answers } from '../instruments/scoring.js';
import type {
  AnswerDto,
  AnswerPageDto,
  AskQuestionnaireDto,
  QuestionnaireDto,
  QuestionnairePageDto,
} from './questionnaire.dto.js';
import { Questionnaire } from './questionnaire.entity.js';
import { answerPage, oneQuestionnaire, questionnairePage } from './questionnaires.queries.js';

interface Row extends Omit<QuestionnaireDto, 'openItems' | 'help'> {
  readonly [column: string]: unknown;
  readonly answers: readonly { item: number; value: number | null }[];
}
type AnswerRow = Omit<AnswerDto, 'question' | 'answer'> & { [column: string]: unknown };

/** Questionnaires that patients are asked to answer. */
@Injectable()
export class QuestionnairesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly labels: KeptLabelsService,
    private readonly instruments: InstrumentsService,
    private readonly protocols: AlertProtocolsService,
    private readonly help: HelpAtOnceService,
  ) {}

  async ask({ instrumentId, dueOn, substanceUse }: AskQuestionnaireDto): Promise<QuestionnaireDto> {
    const instrument = await this.instruments.assignable(instrumentId, dueOn);
    const patientId = currentPatientId();
    if (asksAboutSafety(instrument)) await this.protocols.requireSomebody(patientId);
    const asking = { id: newId(), askedBy: currentActor().accountId, askedAt: this.clock.now() };
    const asked = Questionnaire.ask({ ...asking, instrumentId, instrumentName: instrument.name, dueOn });
    await this.db.repository(Questionnaire).insert(asked);
    const isLabelled = substanceUse ?? instrument.substanceUse;
    await this.labels.settle('questionnaire', asked.id, isLabelled);
    const label = isLabelled ? 'substance_use' : null;
    const about = { questionnaire: asked.id };
    this.notices.tell({ kind: 'questionnaire_asked', about, patientId, label });
    return this.find(asked.id);
  }

  /** The care team does not ask it any more. What was answered stays. */
  async withdraw(id: string): Promise<QuestionnaireDto> {
    const lock = { mode: 'pessimistic_write' } as const;
    const questionnaire = await this.db.repository(Questionnaire).findOne({ where: { id }, lock });
    if (!questionnaire) throw new NotFound();
    // Another of the team may have done so at the same moment.
    if (questionnaire.status === 'withdrawn') return this.find(id);
    questionnaire.withdraw(this.clock.now());
    await this.db.update(questionnaire, ['status', 'withdrawnAt']);
    this.notices.settle(id);
    const news = { about: { questionnaire: id }, patientId: currentPatientId() };
    this.notices.tell({ kind: 'questionnaire_withdrawn', ...news });
    return this.find(id);
  }

  async find(id: string): Promise<QuestionnaireDto> {
    const row = await this.row(id);
    return this.shown(row, await this.instruments.find(row.instrument.id));
  }

  async list({ limit, cursor }: PageQuery): Promise<QuestionnairePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(questionnairePage, [currentPatientId(), after, limit + 1]);
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    const instruments = items.length > 0 ? await this.instruments.byId() : null;
    const shown: QuestionnaireDto[] = [];
    for (const row of items) shown.push(await this.shown(row, instruments?.get(row.instrument.id)));
    return { items: shown, next };
  }

  /** What counts of each question that was answered or skipped. */
  async answersOf(id: string): Promise<Answers> {
    return countedIn(await this.row(id));
  }

  /** Every answer that was given, newest first. */
  async answers(id: string, { limit, cursor }: PageQuery): Promise<AnswerPageDto> {
    const { instrument } = await this.row(id);
    const { items } = await this.instruments.find(instrument.id);
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<AnswerRow>(answerPage, [currentPatientId(), id, after, limit + 1]);
    const shown = rows.map((row) => {
      const asked = items.find(({ number }) => number === row.item);
      const chosen = asked?.options.find(({ value }) => value === row.value);
      return { ...row, question: asked?.text ?? '', answer: chosen?.text ?? null };
    });
    return pageOf<AnswerDto>(shown, limit, (answer) => [answer.id]);
  }

  private async row(id: string): Promise<Row> {
    const [row] = await this.db.query<Row>(oneQuestionnaire, [currentPatientId(), id]);
    if (!row) throw new NotFound();
    return row;
  }

  private async shown(row: Row, instrument: InstrumentDto | undefined): Promise<QuestionnaireDto> {
    if (!instrument) throw new NotFound();
    const counted = countedIn(row);
    const { answers: _, ...questionnaire } = row;
    const hasAsked = answeredAboveZero(instrument, counted).length > 0;
    const hasEnded = row.status === 'completed' && asksAboutSafety(instrument);
    const isPatient = currentActor().relation === 'self';
    const isHeard = async (): Promise<boolean> =>
      row.status !== 'requested' && asksAboutSafety(instrument) && (await this.help.isHeard(row.id));
    const needsHelp = isPatient && (hasAsked || hasEnded || (await isHeard()));
    const help = needsHelp ? await this.help.after(row.id) : null;
    return { ...questionnaire, openItems: openItems(instrument, counted), help };
  }
}

function countedIn({ answers }: Row): Answers {
  return new Map(answers.map(({ item, value }) => [item, value]));
}
