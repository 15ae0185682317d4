import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, WrittenOver, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import {
  ChangeDecisionDto,
  ChooseDto,
  ContestChoiceDto,
  DecisionDto,
  DecisionPageDto,
  DecisionQuery,
  NameConsentDto,
  OpenDecisionDto,
  RecordChoiceDto,
  SayWhatMattersDto,
  SetAsideDto,
} from './decision.dto.js';
import { DecisionsService } from './decisions.service.js';

const decision = '/v1/patients/:patientId/decisions/:decisionId';

@Controller('v1/patients/:patientId/decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  /**
   * Put a question on the table.
   *
   * Either side asks. What is there to choose from can come later, from both sides; doing nothing is always one of the
   * options.
   */
  @May('decision.contribute')
  @Located('/v1/patients/:patientId/decisions/:id')
  @Post()
  open(@Body() input: OpenDecisionDto): Promise<DecisionDto> {
    return this.decisions.open(input);
  }

  /** List the shared decisions, newest first. */
  @May('decision.read')
  @Get()
  list(@Query() query: DecisionQuery): Promise<DecisionPageDto> {
    return this.decisions.list(query);
  }

  /** Read a shared decision. */
  @May('decision.read')
  @Get(':decisionId')
  find(@Param('decisionId') decisionId: string): Promise<DecisionDto> {
    return this.decisions.find(decisionId);
  }

  /**
   * Work on the question, its options, and what it is about.
   *
   * `options` are all of them: those that stay are sent with their id, and new ones without. What the other side brought
   * in can be added to and stays; 422 says what is missing. 409 once the question is settled.
   */
  @May('decision.contribute')
  @Patch(':decisionId')
  change(
    @Param('decisionId') decisionId: string,
    @Body() input: ChangeDecisionDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<DecisionDto> {
    return this.decisions.change(decisionId, input, ifMatch);
  }

  /** Say what matters to the patient. The one part that only the patient's side writes. */
  @May('decision.voice')
  @Put(':decisionId/what-matters')
  sayWhatMatters(
    @Param('decisionId') decisionId: string,
    @Body() input: SayWhatMattersDto,
    @WrittenOver() ifMatch: IfMatch,
  ): Promise<DecisionDto> {
    return this.decisions.sayWhatMatters(decisionId, input, ifMatch);
  }

  /**
   * Choose one of the options.
   *
   * The choice is the patient's. 422 while there are fewer than two options, or one lacks its benefits or risks: doing
   * nothing has both too. If-Match says which options you had in front of you; 412 when they have changed since.
   */
  @May('decision.choose')
  @Located(decision)
  @HttpCode(200)
  @Post(':decisionId/choice')
  choose(
    @Param('decisionId') decisionId: string,
    @Body() input: ChooseDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<DecisionDto> {
    return this.decisions.choose(decisionId, input, ifMatch);
  }

  /**
   * Record a choice that the patient made in the room.
   *
   * For practitioners. It is marked so (`howAgreed`), and the patient's side can contest it.
   */
  @May('decision.record')
  @Located(decision)
  @HttpCode(200)
  @Post(':decisionId/in-session-choice')
  record(
    @Param('decisionId') decisionId: string,
    @Body() input: RecordChoiceDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<DecisionDto> {
    return this.decisions.record(decisionId, input, ifMatch);
  }

  /** Contest a choice that was recorded in the room. It stays on record, marked as contested. */
  @May('decision.contest')
  @Located(decision)
  @HttpCode(200)
  @Post(':decisionId/contest')
  contest(
    @Param('decisionId') decisionId: string,
    @Body() { reason }: ContestChoiceDto,
  ): Promise<DecisionDto> {
    return this.decisions.contest(decisionId, reason);
  }

  /** Set a question aside, with the reason. Either side can, and either can take it up again. */
  @May('decision.contribute')
  @Located(decision)
  @HttpCode(200)
  @Post(':decisionId/setting-aside')
  setAside(@Param('decisionId') decisionId: string, @Body() input: SetAsideDto): Promise<DecisionDto> {
    return this.decisions.setAside(decisionId, input);
  }

  /**
   * Take a settled question up again.
   *
   * The old decision stays as it is. A new one begins with the same question, options and what mattered, and refers to
   * the old one. 409 when it was taken up again already.
   */
  @May('decision.contribute')
  @Located('/v1/patients/:patientId/decisions/:id')
  @Post(':decisionId/reopening')
  reopen(@Param('decisionId') decisionId: string): Promise<DecisionDto> {
    return this.decisions.reopen(decisionId);
  }

  /** Name the consent that a choice led to. */
  @May('decision.contribute')
  @Put(':decisionId/consent')
  nameConsent(
    @Param('decisionId') decisionId: string,
    @Body() { consentId }: NameConsentDto,
    @WrittenOver() ifMatch: IfMatch,
  ): Promise<DecisionDto> {
    return this.decisions.nameConsent(decisionId, consentId, ifMatch);
  }
}
