import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { Located } from '../../core/contract/route.decorators.js';
import { CheckInReminderDto, SetCheckInReminderDto } from './check-in-reminder.dto.js';
import { CheckInRemindersService } from './check-in-reminders.service.js';

const reminder = '/v1/patients/:patientId/check-in-reminder';

@Controller('v1/patients/:patientId/check-in-reminder')
export class CheckInRemindersController {
  constructor(private readonly reminders: CheckInRemindersService) {}

  /** Read whether and when you are reminded to check in. */
  @May('check_in.remind')
  @Get()
  read(): Promise<CheckInReminderDto> {
    return this.reminders.read();
  }

  /**
   * Set a reminder to check in: in place of the one before.
   *
   * It comes to your inbox and says nothing that a lock screen should not. On a day on which you have checked in there is none, and
   * after three without a check-in it falls silent until you check in or set it again.
   */
  @May('check_in.remind')
  @Located(reminder)
  @HttpCode(200)
  @Post()
  set(@Body() input: SetCheckInReminderDto): Promise<CheckInReminderDto> {
    return this.reminders.set(input);
  }

  /** Have no more reminders. */
  @May('check_in.remind')
  @Located(reminder)
  @HttpCode(200)
  @Post('ending')
  end(): Promise<CheckInReminderDto> {
    return this.reminders.end();
  }
}
