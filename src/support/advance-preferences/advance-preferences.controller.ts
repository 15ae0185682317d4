import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  AdvanceEventPageDto,
  AdvancePreferencesDto,
  LookAtAdvancePreferencesDto,
  WriteAdvancePreferencesDto,
} from './advance-preferences.dto.js';
import { AdvancePreferencesService } from './advance-preferences.service.js';
import { CurrentPreferencesService } from './current-preferences.service.js';
import { TurnsService } from './turns.service.js';

const here = '/v1/patients/:patientId/advance-preferences';

@Controller('v1/patients/:patientId/advance-preferences')
export class AdvancePreferencesController {
  constructor(
    private readonly preferences: AdvancePreferencesService,
    private readonly current: CurrentPreferencesService,
    private readonly turns: TurnsService,
  ) {}

  /**
   * Read what the patient wants in a crisis.
   *
   * That there is something, and when the two last looked at it together, is open to the care team. The text is open when the patient
   * shows it, or while it counts (`isTextOpen`). 404 when nothing was written.
   */
  @May('advance_preferences.read')
  @Get()
  read(): Promise<AdvancePreferencesDto> {
    return this.current.read();
  }

  /**
   * Write down what you want in a crisis, whole: in place of what you wrote before.
   *
   * Only the patient writes it. Two people can be given a key each. 409 while it counts: end it first. 422 for one key alone, one
   * person twice, two of the staff, somebody who is not let into the safety plan, and somebody who is not to be told.
   */
  @May('advance_preferences.write')
  @Located(here)
  @HttpCode(200)
  @Post()
  write(@Body() input: WriteAdvancePreferencesDto): Promise<AdvancePreferencesDto> {
    return this.preferences.write(input);
  }

  /** List every step with it, newest first: who wrote it, turned a key, activated it, ended it or looked at it. */
  @May('advance_event.read')
  @Get('events')
  listEvents(@Query() page: PageQuery): Promise<AdvanceEventPageDto> {
    return this.preferences.listEvents(page);
  }

  /**
   * Turn the key that the patient gave you.
   *
   * The first one opens nothing and counts for 72 hours; with the other one, turned by the other person, the preferences count for
   * as long as the patient said. The patient is told of each. 409 when you have turned yours; 403 for who holds none.
   */
  @May('advance_preferences.activate')
  @Located(here)
  @HttpCode(200)
  @Post('key-turns')
  turnKey(): Promise<AdvancePreferencesDto> {
    return this.turns.turnKey();
  }

  /** Let it count from now on, for as long as you wrote down. Only the patient does it alone: 422 for one key where two are set. */
  @May('advance_preferences.activate')
  @Located(here)
  @HttpCode(200)
  @Post('activation')
  activate(): Promise<AdvancePreferencesDto> {
    return this.turns.activate();
  }

  /** End it at once, whoever activated it; a key that was turned is turned back. */
  @May('advance_preferences.end')
  @Located(here)
  @HttpCode(200)
  @Post('ending')
  end(): Promise<AdvancePreferencesDto> {
    return this.turns.end();
  }

  /** Write down that you looked at it together with the patient, who is told. */
  @May('advance_preferences.look_at')
  @Located(here)
  @HttpCode(200)
  @Post('looking-over')
  lookAt(@Body() input: LookAtAdvancePreferencesDto): Promise<AdvancePreferencesDto> {
    return this.turns.lookAt(input);
  }
}
