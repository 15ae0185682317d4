import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { AnswersConflict, Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  ExcludedPersonDto,
  ExcludedPersonPageDto,
  ExcludePersonDto,
  ExclusionAttemptPageDto,
  NewlyExcludedDto,
} from './excluded-person.dto.js';
import { DistinctionDto, DistinctionPageDto, TellApartDto } from './distinction.dto.js';
import { EndedTiesDto, EndTiesDto, TiesDto } from '../ties/tie.dto.js';
import { DistinctionsService } from './distinctions.service.js';
import { ExcludedPersonsService } from './excluded-persons.service.js';

@Controller('v1/patients/:patientId')
export class ExcludedPersonsController {
  constructor(
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly distinctions: DistinctionsService,
  ) {}

  /**
   * Say that somebody is not to be told.
   *
   * From then on nobody of that name is taken into the record: not on the care team, as representative, natural support,
   * facilitator, support in the plan, or recipient of a consent, however the name is written: in another order, with a title, with
   * or without accents, apostrophes and hyphens. Each attempt is refused (422) and shown to the care team. A name that only may be
   * theirs (an initial, one name of two) is asked about (409 `like-excluded-person`). What somebody of that name has in the record
   * already comes back as `ties`: the list ends none of it by itself, `POST …/tie-endings` does. The patient hears of what is done for
   * them. 422 for the patient’s own name. 409 when the name is on the list.
   */
  @May('excluded_person.name')
  @Located('/v1/patients/:patientId/excluded-persons/:id')
  @Post('excluded-persons')
  exclude(@Body() input: ExcludePersonDto): Promise<NewlyExcludedDto> {
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
   * See what somebody who is not to be told has in the record all the same.
   *
   * A time on the care team, an authority, consents, an emergency access, help with a conversation, a name in the plan or among
   * those who are close, work that shows them something: each with who can end it. Whoever asks is shown what is open to them.
   * 409 when the name is off the list.
   */
  @May('excluded_person.ties')
  @AnswersConflict('The name is off the list.')
  @Get('excluded-persons/:excludedPersonId/ties')
  listTies(@Param('excludedPersonId') excludedPersonId: string): Promise<TiesDto> {
    return this.excludedPersons.listTies(excludedPersonId);
  }

  /**
   * End what somebody who is not to be told has in the record.
   *
   * Each of the chosen things ends as it would at its own address, with all who hear of it, and opens nothing from the very next
   * request on. The patient ends also a time on the care team and an emergency access; what comes from the law, a court or
   * somebody’s work is not the patient’s side’s to end. The answer says what goes on, and who can end it. 409 when the name is
   * off the list.
   */
  @May('excluded_person.end_ties')
  @Located('/v1/patients/:patientId/excluded-persons/:excludedPersonId/ties')
  @HttpCode(200)
  @Post('excluded-persons/:excludedPersonId/tie-endings')
  endTies(
    @Param('excludedPersonId') excludedPersonId: string,
    @Body() input: EndTiesDto,
  ): Promise<EndedTiesDto> {
    return this.excludedPersons.endTies(excludedPersonId, input);
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

  /**
   * Say that a name like one on the list is another person's.
   *
   * For whom was answered 409 `like-excluded-person`: afterwards the same request goes through. The patient says it, who acts for
   * them, the care team or an administrator, and it stays on record who did. 403 for one's own name, 422 for the very name of
   * somebody on the list, 409 when no name there is like it. It counts for those on the list now; who is named later is asked about.
   */
  @May('excluded_person.tell_apart')
  @Located('/v1/patients/:patientId/excluded-person-distinctions/:id')
  @Post('excluded-person-distinctions')
  tellApart(@Body() input: TellApartDto): Promise<DistinctionDto> {
    return this.distinctions.tellApart(input);
  }

  /** List the names that were told apart from those who are not to be told, newest first, with who said so. */
  @May('excluded_person.distinctions')
  @Get('excluded-person-distinctions')
  listDistinctions(@Query() page: PageQuery): Promise<DistinctionPageDto> {
    return this.distinctions.listDistinctions(page);
  }

  /** Read one name that was told apart. */
  @May('excluded_person.distinctions')
  @Get('excluded-person-distinctions/:distinctionId')
  findDistinction(@Param('distinctionId') distinctionId: string): Promise<DistinctionDto> {
    return this.distinctions.findDistinction(distinctionId);
  }
}
