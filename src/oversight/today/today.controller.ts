import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { TodayDto, TodayQuery } from './today.dto.js';
import { TodayService } from './today.service.js';

@Controller('v1/patients/:patientId/today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  /**
   * Read what a patient's page needs, in one call.
   *
   * What waits for you, the next small steps, whether the day was said already, the plan, the journey and the next review in short, and
   * what others did since `after`: each part as its own address would show it to you at this moment, and null where it would not. Keep
   * `position` for the next time, and hear on from there (`GET /v1/me/events`): nothing is missed between the two. Without `after` you
   * get what others did in the last seven days.
   */
  @May('today.read')
  @Get()
  read(@Query() query: TodayQuery): Promise<TodayDto> {
    return this.today.read(query);
  }
}
