import { Controller, Get, Param, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ConsentFormEditionDto, ConsentFormEditionPageDto, EditionQuery } from './consent-form.dto.js';
import { ConsentFormsService } from './consent-forms.service.js';

@Controller('v1/consent-form-editions')
export class EditionsController {
  constructor(private readonly forms: ConsentFormsService) {}

  /** List the published editions of the consent forms, newest first. `current` says which of them can be agreed to. */
  @May('consent_form.read')
  @Get()
  list(@Query() query: EditionQuery): Promise<ConsentFormEditionPageDto> {
    return this.forms.listEditions(query);
  }

  /** Read a published edition. Its text never changes. */
  @May('consent_form.read')
  @Get(':editionId')
  find(@Param('editionId') editionId: string): Promise<ConsentFormEditionDto> {
    return this.forms.findEdition(editionId);
  }
}
