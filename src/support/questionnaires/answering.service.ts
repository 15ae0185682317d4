import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { SafetyAlertsService } from '../alerts/safety-alerts.service.js';
import type { InstrumentDto } from '../instruments/instrument.dto.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { itemOf, openItems, optionOf, totalOf } from '../instruments/scoring.js';
import { Measure, QuestionnaireAnswer } from './answer.entity.js';
import type { GiveAnswerDto, GiveAnswersDto, QuestionnaireDto } from './questionnaire.dto.js';
import { Questionnaire } from './questionnaire.entity.js';
import { holdQuestionnaire } from './questionnaires.queries.js';
import { QuestionnairesService } from './questionnaires.service.js';

/** The patient answers, in one go or bit by bit. Nothing is taken back: what is answered again counts from then on. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly settings: SettingsService,
    private readonly labels: KeptLabelsService,
    private readonly instruments: InstrumentsService,
    private readonly alerts: SafetyAlertsService,
    private readonly questionnaires: QuestionnairesService,
  ) {}

  async answer(id: string, { answers: given, answeredOn }: GiveAnswersDto): Promise<QuestionnaireDto> {
    const questionnaire = await this.hold(id);
    const instrument = await this.instruments.find(questionnaire.instrumentId);
    requireAnswers(instrument, given);
    const before = await this.questionnaires.answersOf(id);
    const answers = new Map([...before, ...given.map(({ item, value }) => [item, value] as const)]);
    const isWhole = openItems(instrument, answers).length === 0;
    const now = this.clock.now();
    questionnaire.answer(now, { isWhole, asksForHelp: given.some((each) => isAboveZero(instrument, each)) });
    await this.db.update(questionnaire, ['status', 'completedAt']);
    await this.keep(id, given, now);
    if (isWhole && questionnaire.status !== 'withdrawn' && hasChanged(instrument, before, given))
      await this.measure(questionnaire, totalOf(instrument, answers), answeredOn ?? null);
    await this.hearOfSafety(id, instrument, given);
    if (isWhole) this.tellAnswered(id);
    return this.questionnaires.find(id);
  }

  /** The patient leaves the rest open. */
  async complete(id: string): Promise<QuestionnaireDto> {
    const questionnaire = await this.hold(id);
    questionnaire.complete(this.clock.now());
    await this.db.update(questionnaire, ['status', 'completedAt']);
    this.tellAnswered(id);
    return this.questionnaires.find(id);
  }

  private async hold(id: string): Promise<Questionnaire> {
    await this.db.query(holdQuestionnaire, [id]);
    const questionnaire = await this.db.repository(Questionnaire).findOneBy({ id });
    if (!questionnaire) throw new NotFound();
    return questionnaire;
  }

  private async keep(id: string, given: readonly GiveAnswerDto[], answeredAt: Date): Promise<void> {
    const answeredBy = currentActor().accountId;
    const kept = given.map(({ item, value = null }) => ({
      ...{ id: newId(), questionnaireId: id, item, value, answeredBy, answeredAt },
    }));
    await this.db.repository(QuestionnaireAnswer).insert(kept);
    for (const answer of kept) await this.labels.settle('questionnaire_answer', answer.id);
  }

  private async measure(
    { id: questionnaireId, instrumentId }: Questionnaire,
    total: number,
    answeredOn: string | null,
  ): Promise<void> {
    const [id, recordedAt] = [newId(), this.clock.now()];
    const day = answeredOn ?? (await this.settings.dayOf(recordedAt));
    const measure = { id, questionnaireId, instrumentId, total, answeredOn: day, recordedAt };
    await this.db.repository(Measure).insert(measure);
    await this.labels.settle('measure', id);
  }

  private async hearOfSafety(
    questionnaireId: string,
    instrument: InstrumentDto,
    given: readonly GiveAnswerDto[],
  ): Promise<void> {
    for (const each of given) {
      const item = itemOf(instrument, each.item);
      if (!item.asksAboutSafety) continue;
      const option = item.options.find(({ value }) => value === (each.value ?? null));
      await this.alerts.hear({
        ...{ questionnaireId, question: item.text, answer: option?.text ?? 'Skipped' },
        isAboveZero: isAboveZero(instrument, each),
      });
    }
  }

  private tellAnswered(id: string): void {
    this.notices.settle(id);
    const news = { about: { questionnaire: id }, patientId: currentPatientId() };
    this.notices.tell({ kind: 'questionnaire_answered', ...news });
  }
}

/** @throws {BrokenRule} before anything is kept */
function requireAnswers(instrument: InstrumentDto, given: readonly GiveAnswerDto[]): void {
  for (const [place, { item, value = null }] of given.entries()) {
    const pointer = `/answers/${place}`;
    optionOf(itemOf(instrument, item, `${pointer}/item`), value, `${pointer}/value`);
    if (given.findIndex((each) => each.item === item) !== place)
      throw new BrokenRule(say`Question ${item} is answered twice here. Send one answer to each question.`, {
        errors: [{ pointer: `${pointer}/item`, message: say`must be there once` }],
      });
  }
}

function isAboveZero(instrument: InstrumentDto, { item, value }: GiveAnswerDto): boolean {
  return itemOf(instrument, item).asksAboutSafety && (value ?? 0) > 0;
}

/** Whether something of the total is answered otherwise than before. */
function hasChanged(
  instrument: InstrumentDto,
  before: ReadonlyMap<number, number | null>,
  given: readonly GiveAnswerDto[],
): boolean {
  return given.some(
    ({ item, value = null }) => itemOf(instrument, item).isScored && before.get(item) !== value,
  );
}
