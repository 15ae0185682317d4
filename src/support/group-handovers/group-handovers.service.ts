import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { say } from '../../core/language/say.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { FacilitatedPlacesService } from '../group-places/facilitated-places.service.js';
import { isStaff } from '../peer-work/peer-work.queries.js';
import { nameOfColleagueTaken, ownNameTaken } from '../support-groups/name-taken.js';
import type { SupportGroup } from '../support-groups/support-group.entity.js';
import { SupportGroupsService } from '../support-groups/support-groups.service.js';
import type { GroupHandoverDto, GroupHandoverPageDto, HandGroupOverDto } from './group-handover.dto.js';
import { GroupHandover } from './group-handover.entity.js';
import { handoversOf, isActive, oneHandover } from './group-handovers.queries.js';

type Row = Omit<GroupHandoverDto, 'group'> & {
  readonly groupId: string;
  readonly [column: string]: unknown;
};

interface Colleague {
  readonly displayName: string;
  readonly [column: string]: unknown;
}

/** Who facilitates a support group next: with their own yes, and known to everybody who is in it. */
@Injectable()
export class GroupHandoversService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly groups: SupportGroupsService,
    private readonly places: FacilitatedPlacesService,
    private readonly notices: NoticesService,
  ) {}

  /** Another offer takes the place of one that waits: at most one does. */
  async offer(groupId: string, { accountId: offeredTo }: HandGroupOverDto): Promise<GroupHandoverDto> {
    const group = await this.mayHandOver(groupId);
    group.requireOpen();
    const { displayName } = await this.requireOther(group, offeredTo);
    await this.places.requireNobodyCalled(displayName, group, nameOfColleagueTaken);
    const waiting = await this.db.repository(GroupHandover).findOneBy({ groupId, state: 'offered' });
    if (waiting) await this.end(waiting);
    const offered = { id: newId(), groupId, offeredBy: currentActor().accountId, offeredTo };
    await this.db
      .repository(GroupHandover)
      .insert(GroupHandover.offer({ ...offered, offeredAt: this.clock.now() }));
    const about = { groupHandover: offered.id };
    this.notices.tell({ kind: 'group_handover_offered', about, named: [offeredTo] });
    return this.find(offered.id);
  }

  /** From now on it is theirs. Everybody who is in hears of it, and stays unknown to them until their own yes. */
  async accept(id: string): Promise<GroupHandoverDto> {
    const { handover, group } = await this.held(id);
    const now = this.clock.now();
    handover.answer('accept', currentActor().accountId, now);
    group.handOver(handover.offeredTo, now);
    await this.db.update(handover, ['state', 'answeredAt']);
    const changed = ['facilitatorId', 'facilitatedSince', 'facilitatorEdition', 'conductEdition'] as const;
    await this.db.update(group, [...changed]);
    await this.places.requireNobodyCalled(currentActor().displayName, group, ownNameTaken);
    await this.places.handedOver(group);
    return this.answered(handover);
  }

  async decline(id: string): Promise<GroupHandoverDto> {
    const { handover } = await this.held(id);
    if (handover.hasBeen('declined', currentActor().accountId)) return this.find(id);
    handover.answer('decline', currentActor().accountId, this.clock.now());
    await this.db.update(handover, ['state', 'answeredAt']);
    return this.answered(handover);
  }

  async takeBack(id: string): Promise<GroupHandoverDto> {
    const { handover } = await this.held(id);
    await this.mayHandOver(handover.groupId);
    if (handover.state !== 'taken-back') await this.end(handover);
    return this.find(id);
  }

  async find(id: string): Promise<GroupHandoverDto> {
    const [row] = await this.db.query<Row>(oneHandover, [currentActor().accountId, id]);
    if (!row) throw new NotFound();
    return this.shown(row);
  }

  async list({ limit, cursor }: PageQuery): Promise<GroupHandoverPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(handoversOf, [currentActor().accountId, after, limit + 1]);
    const shown: GroupHandoverDto[] = [];
    for (const row of rows) shown.push(await this.shown(row));
    return pageOf(shown, limit, (each) => [each.id]);
  }

  /** For whoever facilitates it; where they are gone, for an administrator, who learns nothing of it by that. */
  private async mayHandOver(groupId: string): Promise<SupportGroup> {
    const group = await this.groups.held(groupId);
    const isLeftAlone = (await this.db.query(isActive, [group.facilitatorId])).length === 0;
    if (!(isLeftAlone && mayAlso('support_group.rescue'))) group.requireFacilitator(currentActor().accountId);
    return group;
  }

  /** @throws {BrokenRule} for somebody who cannot facilitate a group, or does already */
  private async requireOther(group: SupportGroup, accountId: string): Promise<Colleague> {
    const [colleague] =
      accountId === group.facilitatorId ? [] : await this.db.query<Colleague>(isStaff, [accountId]);
    if (colleague) return colleague;
    throw new BrokenRule(
      say`A group is handed to a colleague: a practitioner or a peer supporter who does not facilitate it yet.`,
      {
        errors: [
          {
            pointer: '/accountId',
            message: say`must be another practitioner or peer supporter who works here`,
          },
        ],
      },
    );
  }

  /** Both held, the group first, as everybody does who changes something of it. */
  private async held(id: string): Promise<{ handover: GroupHandover; group: SupportGroup }> {
    const { group } = await this.find(id);
    const held = await this.groups.held(group.id);
    return { group: held, handover: await this.db.repository(GroupHandover).findOneByOrFail({ id }) };
  }

  private async end(handover: GroupHandover): Promise<void> {
    handover.takeBack(this.clock.now());
    await this.db.update(handover, ['state', 'answeredAt']);
    this.notices.settle(handover.id);
  }

  private answered({ id, offeredBy }: GroupHandover): Promise<GroupHandoverDto> {
    this.notices.settle(id);
    const about = { groupHandover: id };
    this.notices.tell({ kind: 'group_handover_answered', about, named: [offeredBy] });
    return this.find(id);
  }

  private async shown({ groupId, ...row }: Row): Promise<GroupHandoverDto> {
    return { ...row, group: await this.groups.find(groupId) };
  }
}
