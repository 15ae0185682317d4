import { Controller, Get, Query } from '@nestjs/common';
import { May } from '../../access/may.decorator.js';
import { PageQuery } from '../../core/requests/page.js';
import { GroupWorkPageDto } from './support-group.dto.js';
import { SupportGroupsService } from './support-groups.service.js';

@Controller('v1/me/group-supervision')
export class GroupSupervisionController {
  constructor(private readonly groups: SupportGroupsService) {}

  /** List the groups of the peer supporters whom you accompany: counts and dates, nobody who is in them and no word. */
  @May('peer_work.read')
  @Get()
  list(@Query() page: PageQuery): Promise<GroupWorkPageDto> {
    return this.groups.listSupervised(page);
  }
}
