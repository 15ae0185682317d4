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
import { AnswersAboutSafetyService } from '../alerts/answers-about-safety.service.js';
import type { InstrumentDto } from '../instruments/instrument.dto.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { itemOf, openItems, optionOf, totalOf, valueSaid } from '../instruments/scoring.js';
import { Measure, QuestionnaireAnswer } from './answer.entity.js';
import type {
  GiveAnswerDto,
  GiveAnswersDto,
  PaperAnswersDto,
  QuestionnaireDto,
} from './questionnaire.dto.js';
import { Questionnaire } from './questionnaire.entity.js';
import { holdQuestionnaire } from './questionnaires.queries.js';
import { QuestionnairesService } from './questionnaires.service.js';

/** What somebody filled in on paper, and when. */
type Page = Pick<PaperAnswersDto, 'filledInOn' | 'filledInBy'>;

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
    private readonly safety: AnswersAboutSafetyService,
    private readonly questionnaires: QuestionnairesService,
  ) {}

  async answer(id: string, { answers, answeredOn }: GiveAnswersDto): Promise<QuestionnaireDto> {
    const ends = await this.take(id, { given: answers, answeredOn: answeredOn ?? null, page: null });
    if (ends) this.tellAnswered(id);
    return this.questionnaires.find(id);
  }

  /** The care team types in what the patient filled in on paper; the patient is told, and what they correct counts. */
  async record(id: string, { answers, ...page }: PaperAnswersDto): Promise<QuestionnaireDto> {
    const ends = await this.take(id, { given: answers, answeredOn: page.filledInOn, page });
    if (ends) this.notices.settle(id);
    this.tell('answers_recorded', id);
    return this.questionnaires.find(id);
  }

  /** @returns whether it ends with these answers: what comes after is kept and counts, and nobody is told a second time that it is answered */
  private async take(id: string, { given, answeredOn, page }: Given): Promise<boolean> {
    const questionnaire = await this.hold(id);
    const instrument = await this.instruments.find(questionnaire.instrumentId);
    requireAnswers(instrument, given);
    const before = await this.questionnaires.answersOf(id);
    const answers = new Map([...before, ...given.map(({ item, value }) => [item, value] as const)]);
    const isWhole = openItems(instrument, answers).length === 0;
    const now = this.clock.now();
    const wasWhole = openItems(instrument, before).length === 0;
    const asksForHelp = given.some((each) => isAboveZero(instrument, each));
    const hadEnded = questionnaire.status === 'completed';
    questionnaire.answer(now, { wasWhole, isWhole, asksForHelp });
    await this.db.update(questionnaire, ['status', 'completedAt']);
    await this.keep(id, { given, page }, now);
    if (isWhole && questionnaire.status !== 'withdrawn' && hasChanged(instrument, before, given))
      await this.measure(questionnaire, totalOf(instrument, answers), { answeredOn, page });
    await this.hearOfSafety(id, instrument, { given, page });
    return !hadEnded && questionnaire.status === 'completed';
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

  private async keep(
    id: string,
    { given, page }: Omit<Given, 'answeredOn'>,
    answeredAt: Date,
  ): Promise<void> {
    const answeredBy = currentActor().accountId;
    const { filledInOn = null, filledInBy = null } = page ?? {};
    const kept = given.map(({ item, value = null }) => ({
      ...{ id: newId(), questionnaireId: id, item, value, answeredBy, answeredAt, filledInOn, filledInBy },
    }));
    await this.db.repository(QuestionnaireAnswer).insert(kept);
    for (const answer of kept) await this.labels.settle('questionnaire_answer', answer.id);
  }

  private async measure(
    { id: questionnaireId, instrumentId }: Questionnaire,
    total: number,
    { answeredOn, page }: Omit<Given, 'given'>,
  ): Promise<void> {
    const [id, recordedAt] = [newId(), this.clock.now()];
    const day = answeredOn ?? (await this.settings.dayOf(recordedAt));
    const measure = { id, questionnaireId, instrumentId, total, answeredOn: day, recordedAt };
    const fromPaper = page !== null;
    await this.db.repository(Measure).insert({ ...measure, fromPaper });
    await this.labels.settle('measure', id);
  }

  private async hearOfSafety(
    questionnaireId: string,
    instrument: InstrumentDto,
    { given, page }: Omit<Given, 'answeredOn'>,
  ): Promise<void> {
    for (const each of given) {
      const item = itemOf(instrument, each.item);
      if (!item.asksAboutSafety) continue;
      const option = item.options.find(({ value }) => value === (each.value ?? null));
      await this.safety.hear({
        ...{ questionnaireId, question: item.text, answer: option?.text ?? 'Skipped' },
        isAboveZero: isAboveZero(instrument, each),
        isFromPaper: page !== null,
        valueOf: (question, answer) => valueSaid(instrument, question, answer),
      });
    }
  }

  private tellAnswered(id: string): void {
    this.notices.settle(id);
    this.tell('questionnaire_answered', id);
  }

  private tell(kind: 'questionnaire_answered' | 'answers_recorded', id: string): void {
    this.notices.tell({ kind, about: { questionnaire: id }, patientId: currentPatientId() });
  }
}

/** What is answered now, on which day where that is said, and from which page, if from one. */
interface Given {
  readonly given: readonly GiveAnswerDto[];
  readonly answeredOn: string | null;
  readonly page: Page | null;
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
