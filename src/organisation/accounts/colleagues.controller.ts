import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { ColleaguePageDto, ColleagueQuery } from './account.dto.js';
import { AccountsService } from './accounts.service.js';

@Controller('v1/colleagues')
export class ColleaguesController {
  constructor(private readonly accounts: AccountsService) {}

  /** See who works in the organisation, by name: for adding to a care team, sharing with, or asking about. */
  @May('colleague.list')
  @Get()
  list(@Query() query: ColleagueQuery): Promise<ColleaguePageDto> {
    return this.accounts.colleagues(query);
  }
}
