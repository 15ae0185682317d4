import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { FacilitatedPlacesService } from '../group-places/facilitated-places.service.js';
import { InsideReader } from '../group-places/inside.reader.js';
import { SupportGroupsService } from '../support-groups/support-groups.service.js';
import type { GroupMeetingDto, GroupMeetingPageDto, PlanMeetingDto } from './group-life.dto.js';
import { meetingPage, oneMeeting } from './group-life.queries.js';
import { GroupMeeting } from './group-meeting.entity.js';

type Row = GroupMeetingDto & { readonly [column: string]: unknown };

/** When a support group meets: known to whoever is in it. */
@Injectable()
export class GroupMeetingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly inside: InsideReader,
    private readonly groups: SupportGroupsService,
    private readonly places: FacilitatedPlacesService,
  ) {}

  async plan(groupId: string, input: PlanMeetingDto): Promise<GroupMeetingDto> {
    const group = await this.groups.facilitated(groupId);
    group.requireOpen();
    const planned = { id: newId(), groupId, facilitatorId: group.facilitatorId, plannedAt: this.clock.now() };
    await this.db.repository(GroupMeeting).insert(GroupMeeting.plan({ ...planned, ...input }));
    await this.groups.count(groupId, { meetings: 1 });
    await this.places.tellEverybody(groupId);
    return this.find(groupId, planned.id);
  }

  async cancel(groupId: string, id: string): Promise<GroupMeetingDto> {
    await this.groups.facilitated(groupId);
    const lock = { mode: 'pessimistic_write' } as const;
    const meeting = await this.db.repository(GroupMeeting).findOne({ where: { id, groupId }, lock });
    if (!meeting) throw new NotFound();
    // By the other of two who facilitate it, at the same moment perhaps: it is called off.
    if (meeting.cancelledAt !== null) return this.find(groupId, id);
    meeting.cancel(this.clock.now());
    await this.db.update(meeting, ['cancelledAt']);
    await this.groups.count(groupId, { meetings: -1 });
    await this.places.tellEverybody(groupId);
    return this.find(groupId, id);
  }

  async find(groupId: string, id: string): Promise<GroupMeetingDto> {
    const [meeting] = await this.db.query<Row>(oneMeeting, [...(await this.scope(groupId)), id]);
    if (!meeting) throw new NotFound();
    return meeting;
  }

  async list(groupId: string, { limit, cursor }: PageQuery): Promise<GroupMeetingPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...(await this.scope(groupId)), after, limit + 1];
    return pageOf(await this.db.query<Row>(meetingPage, parameters), limit, ({ id }) => [id]);
  }

  private async scope(groupId: string): Promise<[string, string]> {
    await this.inside.require(groupId);
    return [groupId, (await this.settings.read()).timeZone];
  }
}
