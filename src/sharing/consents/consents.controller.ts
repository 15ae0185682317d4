import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import { ConsentDto, ConsentPageDto } from './consent.dto.js';
import { ConsentEventPageDto } from '../consent-ledger/consent-event.dto.js';
import {
  AnswerConsentDto,
  AskConsentDto,
  CorrectConsentDto,
  GiveConsentDto,
  RefuseConsentDto,
} from './consent-input.dto.js';
import { ConsentsService } from './consents.service.js';
import { ConsentQuery } from './consent-query.dto.js';

const consent = '/v1/patients/:patientId/consents/:consentId';

@Controller('v1/patients/:patientId/consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  /**
   * Give consent.
   *
   * The patient does, or who acts for them with an authority over consents that covers what it is about (403 beyond it). It counts from the very next request, until it ends or is withdrawn. Where one provision permits
   * what another in force denies, the denial counts, and `overlaps` says so. 422 when somebody named is not an active peer
   * supporter of the organisation, when the edition of the form is not the newest, or when a disclosure about substance use
   * lacks an element of 42 CFR 2.31: `errors` names each with its rule. Sharing what is about substance use with relatives, or
   * with clinicians who do not treat the patient, is such a disclosure too. Whose yes opens it is in 42 CFR 2.14 and 2.15 (403
   * otherwise): for a minor it can take two, and the first answers with `proposed` and `awaitsYesOf`.
   */
  @May('consent.give')
  @Located('/v1/patients/:patientId/consents/:id')
  @Post()
  give(@Body() input: GiveConsentDto): Promise<ConsentDto> {
    return this.consents.give(input);
  }

  /**
   * Ask the patient for consent.
   *
   * Each thing to decide is a consent of its own, so that each can be answered with yes or no. Nothing counts before the
   * answer. With `draft` it is only prepared.
   */
  @May('consent.ask')
  @Located('/v1/patients/:patientId/consents/:id')
  @Post('requests')
  ask(@Body() input: AskConsentDto): Promise<ConsentDto> {
    return this.consents.ask(input);
  }

  /**
   * List the consents of the patient, newest first, with the refused ones and those that ended.
   *
   * With `dueBy`, those to look at again: what ends, what somebody asked to be reminded of, and where people are asked afresh.
   */
  @May('consent.read')
  @Get()
  list(@Query() query: ConsentQuery): Promise<ConsentPageDto> {
    return this.consents.list(query);
  }

  /** Read a consent. */
  @May('consent.read')
  @Get(':consentId')
  find(@Param('consentId') consentId: string): Promise<ConsentDto> {
    return this.consents.find(consentId);
  }

  /** Read the ledger of a consent, newest first: who did what to it, when, and where it stood then. Nobody edits it. */
  @May('consent.read')
  @Get(':consentId/events')
  listEvents(@Param('consentId') consentId: string, @Query() page: PageQuery): Promise<ConsentEventPageDto> {
    return this.consents.listEvents(consentId, page);
  }

  /** Put a prepared consent to the patient. 409 when it is not a draft. */
  @May('consent.ask')
  @Located(consent)
  @HttpCode(200)
  @Post(':consentId/request')
  propose(@Param('consentId') consentId: string): Promise<ConsentDto> {
    return this.consents.propose(consentId);
  }

  /**
   * Say yes to what was asked.
   *
   * It counts from the very next request. How the person had proved who they are in this session goes on record as the
   * signature, under `contentHash`. Where the law asks for the yes of a minor and of a parent, it counts from the second of the
   * two. 409 when it does not wait for an answer; 422 when its form has a newer edition.
   */
  @May('consent.give')
  @Located(consent)
  @HttpCode(200)
  @Post(':consentId/agreement')
  agree(@Param('consentId') consentId: string, @Body() answer: AnswerConsentDto): Promise<ConsentDto> {
    return this.consents.agree(consentId, answer);
  }

  /** Say no to what was asked. The no is kept as `rejected`, so that nobody takes it for a question not asked. */
  @May('consent.give')
  @Located(consent)
  @HttpCode(200)
  @Post(':consentId/refusal')
  refuse(@Param('consentId') consentId: string, @Body() answer: RefuseConsentDto): Promise<ConsentDto> {
    return this.consents.refuse(consentId, answer);
  }

  /**
   * Withdraw a consent.
   *
   * It counts from the very next request. What the person read before cannot be taken back, as `notice` says; what they
   * may still read through other consents is in `alsoShared`. 409 when it was never given, was withdrawn before or has ended.
   */
  @May('consent.withdraw')
  @Located(consent)
  @HttpCode(200)
  @Post(':consentId/withdrawal')
  withdraw(@Param('consentId') consentId: string): Promise<ConsentDto> {
    return this.consents.withdraw(consentId);
  }

  /**
   * Take a consent off the record as an error, with the reason.
   *
   * The care team does so with what nobody has decided yet, the patient with what they decided. It stays readable, and
   * counts for nothing. 409 otherwise.
   */
  @May('consent.correct')
  @Located(consent)
  @HttpCode(200)
  @Post(':consentId/correction')
  correct(@Param('consentId') consentId: string, @Body() why: CorrectConsentDto): Promise<ConsentDto> {
    return this.consents.correct(consentId, why);
  }
}
