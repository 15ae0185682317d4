import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  ConsentFormDto,
  ConsentFormEditionDto,
  ConsentFormPageDto,
  PublishConsentFormDto,
  ReviseConsentFormDto,
  StarterFormPageDto,
  WriteConsentFormDto,
} from './consent-form.dto.js';
import { ConsentFormsService } from './consent-forms.service.js';

@Controller('v1/consent-forms')
export class ConsentFormsController {
  constructor(private readonly forms: ConsentFormsService) {}

  /**
   * Read the texts to start from.
   *
   * They ship with the service, in plain language, for each purpose. They are starting points for the organisation's own
   * legal review, not forms to use as they are.
   */
  @May('consent_form.keep')
  @Get('starters')
  starters(): StarterFormPageDto {
    return this.forms.starters();
  }

  /** Write a form. 409 when there is one for this purpose in this language already. */
  @May('consent_form.keep')
  @Located('/v1/consent-forms/:id')
  @Post()
  write(@Body() form: WriteConsentFormDto): Promise<ConsentFormDto> {
    return this.forms.write(form);
  }

  /** List the forms with their drafts, newest first. */
  @May('consent_form.keep')
  @Get()
  list(@Query() page: PageQuery): Promise<ConsentFormPageDto> {
    return this.forms.list(page);
  }

  /** Read a form with its draft. */
  @May('consent_form.keep')
  @Get(':formId')
  find(@Param('formId') formId: string): Promise<ConsentFormDto> {
    return this.forms.find(formId);
  }

  /** Work on the draft. What was published stays as it is. */
  @May('consent_form.keep')
  @Patch(':formId')
  revise(
    @Param('formId') formId: string,
    @Body() changes: ReviseConsentFormDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<ConsentFormDto> {
    return this.forms.revise(formId, changes, ifMatch);
  }

  /**
   * Publish the draft as the next edition.
   *
   * From then on its text never changes, and only it can be agreed to. With `asksAgain` the consents to earlier editions
   * are marked, so that people are asked afresh; they stay in force until then. 409 when nothing has changed since the
   * last edition; 422 while [brackets], other gaps to fill or the note of a starter are left in it: `errors` says which.
   */
  @May('consent_form.keep')
  @Located('/v1/consent-form-editions/:id')
  @Post(':formId/publication')
  publish(
    @Param('formId') formId: string,
    @Body() input: PublishConsentFormDto,
  ): Promise<ConsentFormEditionDto> {
    return this.forms.publish(formId, input);
  }
}
