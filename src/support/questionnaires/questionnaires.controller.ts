import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { AnsweringService } from './answering.service.js';
import {
  AnswerPageDto,
  AskQuestionnaireDto,
  GiveAnswersDto,
  PaperAnswersDto,
  QuestionnaireDto,
  QuestionnairePageDto,
} from './questionnaire.dto.js';
import { QuestionnairesService } from './questionnaires.service.js';

const one = '/v1/patients/:patientId/questionnaires/:questionnaireId';

@Controller('v1/patients/:patientId/questionnaires')
export class QuestionnairesController {
  constructor(
    private readonly questionnaires: QuestionnairesService,
    private readonly answering: AnsweringService,
  ) {}

  /**
   * Ask the patient to answer a questionnaire until a day.
   *
   * 422 where nobody has vouched that the organisation may use it, or where it asks about safety and nobody would hear of an answer
   * (`/v1/alert-protocols`). 409 while the same questionnaire waits for its answers.
   */
  @May('questionnaire.assign')
  @Located('/v1/patients/:patientId/questionnaires/:id')
  @Post()
  ask(@Body() input: AskQuestionnaireDto): Promise<QuestionnaireDto> {
    return this.questionnaires.ask(input);
  }

  /** List what the patient was asked to answer, newest first, and how far they are. */
  @May('questionnaire.read')
  @Get()
  list(@Query() page: PageQuery): Promise<QuestionnairePageDto> {
    return this.questionnaires.list(page);
  }

  /** Read how far a questionnaire is. What was answered to each question is not in it. */
  @May('questionnaire.read')
  @Get(':questionnaireId')
  find(@Param('questionnaireId') questionnaireId: string): Promise<QuestionnaireDto> {
    return this.questionnaires.find(questionnaireId);
  }

  /**
   * Answer some of the questions, or all.
   *
   * What was answered before stays, and is never taken back: a later answer counts in its place. There is a total when every question
   * of it has an answer; what is skipped is never counted as 0. `help` says at once whom you can reach where an answer asks for it.
   * 422 for what is no question or no answer of it, and nothing is kept then; 409 when it was withdrawn.
   */
  @May('questionnaire.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':questionnaireId/answers')
  answer(
    @Param('questionnaireId') questionnaireId: string,
    @Body() input: GiveAnswersDto,
  ): Promise<QuestionnaireDto> {
    return this.answering.answer(questionnaireId, input);
  }

  /**
   * Type in what the patient answered on paper.
   *
   * It is kept as what it is: from a page, filled in by whom and when, typed in by you. The patient is told, reads it one by one, and what
   * they answer again counts in its place. A question about safety above 0 is told of as from the patient’s own hand, to you as well where
   * the protocol asks you. Missing answers stay missing: there is no total then. 422 for what is no question or no answer of it, and
   * nothing is kept then.
   */
  @May('answer.record')
  @Located(one)
  @HttpCode(200)
  @Post(':questionnaireId/paper-answers')
  record(
    @Param('questionnaireId') questionnaireId: string,
    @Body() input: PaperAnswersDto,
  ): Promise<QuestionnaireDto> {
    return this.answering.record(questionnaireId, input);
  }

  /** List every answer that was given, newest first, with those that a later one has taken the place of. */
  @May('answer.read')
  @Get(':questionnaireId/answers')
  answers(
    @Param('questionnaireId') questionnaireId: string,
    @Query() page: PageQuery,
  ): Promise<AnswerPageDto> {
    return this.questionnaires.answers(questionnaireId, page);
  }

  /** Leave the rest of the questions open. Then there is no total. 409 when it has ended. */
  @May('questionnaire.answer')
  @Located(one)
  @HttpCode(200)
  @Post(':questionnaireId/completion')
  complete(@Param('questionnaireId') questionnaireId: string): Promise<QuestionnaireDto> {
    return this.answering.complete(questionnaireId);
  }

  /** Ask it no more. What was answered stays. 409 when it was answered to its end. */
  @May('questionnaire.assign')
  @Located(one)
  @HttpCode(200)
  @Post(':questionnaireId/withdrawal')
  withdraw(@Param('questionnaireId') questionnaireId: string): Promise<QuestionnaireDto> {
    return this.questionnaires.withdraw(questionnaireId);
  }
}
