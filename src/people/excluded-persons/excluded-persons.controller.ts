import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  ExcludedPersonDto,
  ExcludedPersonPageDto,
  ExcludePersonDto,
  ExclusionAttemptPageDto,
} from './excluded-person.dto.js';
import { ExcludedPersonsService } from './excluded-persons.service.js';

@Controller('v1/patients/:patientId')
export class ExcludedPersonsController {
  constructor(private readonly excludedPersons: ExcludedPersonsService) {}

  /**
   * Say that somebody is not to be told.
   *
   * From then on nobody of that name is taken into the record: not on the care team, as representative, natural support,
   * facilitator, support in the plan, or recipient of a consent. Each attempt is refused (422) and shown to the care team. To
   * take away what somebody with an account has already, say no to them in a consent as well. 409 when the name is on the list.
   */
  @May('excluded_person.name')
  @Located('/v1/patients/:patientId/excluded-persons/:id')
  @Post('excluded-persons')
  exclude(@Body() input: ExcludePersonDto): Promise<ExcludedPersonDto> {
    return this.excludedPersons.exclude(input);
  }

  /** List who is not to be told, newest first, with those whom the patient took off the list. Who acts for the patient and is on it themself does not see that. */
  @May('excluded_person.read')
  @Get('excluded-persons')
  list(@Query() page: PageQuery): Promise<ExcludedPersonPageDto> {
    return this.excludedPersons.list(page);
  }

  /** Read one entry of those who are not to be told. */
  @May('excluded_person.read')
  @Get('excluded-persons/:excludedPersonId')
  find(@Param('excludedPersonId') excludedPersonId: string): Promise<ExcludedPersonDto> {
    return this.excludedPersons.find(excludedPersonId);
  }

  /** Take a name off the list. The patient does; who acts for them, with what they wrote themself. 409 when it is off already. */
  @May('excluded_person.name')
  @Located('/v1/patients/:patientId/excluded-persons/:excludedPersonId')
  @HttpCode(200)
  @Post('excluded-persons/:excludedPersonId/ending')
  end(@Param('excludedPersonId') excludedPersonId: string): Promise<ExcludedPersonDto> {
    return this.excludedPersons.end(excludedPersonId);
  }

  /**
   * List where somebody was named who is not to be told, newest first.
   *
   * The care team's alert: who tried, what, and when. All of it was refused.
   */
  @May('excluded_person.attempts')
  @Get('excluded-person-attempts')
  listAttempts(@Query() page: PageQuery): Promise<ExclusionAttemptPageDto> {
    return this.excludedPersons.listAttempts(page);
  }
}
