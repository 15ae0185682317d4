import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { ChangedFrom, type IfMatch } from '../../core/if-match.js';
import { PageQuery } from '../../core/requests/page.js';
import {
  CheckInDto,
  CheckInPageDto,
  CorrectCheckInDto,
  SayCheckInDto,
  ShowCheckInDto,
} from './check-in.dto.js';
import { CheckInsService } from './check-ins.service.js';

@Controller('v1/patients/:patientId/check-ins')
export class CheckInsController {
  constructor(private readonly checkIns: CheckInsService) {}

  /**
   * Check in: say how your day is. One field is enough.
   *
   * Only the patient and who acts for them check in, and it is the patient's alone, and of who wrote it, unless they show it (`visibility`). Where a warning sign
   * was noticed, the answer says at once what to do about it by the person's own safety plan, and whom to reach; without a safety
   * plan it says whom to reach by the help card. Nobody watches check-ins as they come in.
   */
  @May('check_in.say')
  @Located('/v1/patients/:patientId/check-ins/:id')
  @Post()
  say(@Body() input: SayCheckInDto): Promise<CheckInDto> {
    return this.checkIns.say(input);
  }

  /** List check-ins, newest first: for others than the patient those that they show. Who acts for the patient sees what they wrote themself as well. */
  @May('check_in.read')
  @Get()
  list(@Query() page: PageQuery): Promise<CheckInPageDto> {
    return this.checkIns.list(page);
  }

  /** Read a check-in. */
  @May('check_in.read')
  @Get(':checkInId')
  find(@Param('checkInId') checkInId: string): Promise<CheckInDto> {
    return this.checkIns.find(checkInId);
  }

  /** Say who sees it: the patient, or who wrote it for them (403). Taken back from others, it is gone for them at once. */
  @May('check_in.say')
  @Patch(':checkInId')
  show(
    @Param('checkInId') checkInId: string,
    @Body() input: ShowCheckInDto,
    @ChangedFrom() ifMatch: IfMatch,
  ): Promise<CheckInDto> {
    return this.checkIns.show(checkInId, input, ifMatch);
  }

  /** Correct a check-in: say it anew, whole. It counts in place of the one before, for the same day and the same people. */
  @May('check_in.say')
  @Located('/v1/patients/:patientId/check-ins/:id')
  @Post(':checkInId/correction')
  correct(@Param('checkInId') checkInId: string, @Body() input: CorrectCheckInDto): Promise<CheckInDto> {
    return this.checkIns.correct(checkInId, input);
  }

  /** Take a check-in back. The patient and who wrote it still see it, marked; nobody else does. */
  @May('check_in.say')
  @Located('/v1/patients/:patientId/check-ins/:checkInId')
  @HttpCode(200)
  @Post(':checkInId/taking-back')
  takeBack(@Param('checkInId') checkInId: string): Promise<CheckInDto> {
    return this.checkIns.takeBack(checkInId);
  }
}
