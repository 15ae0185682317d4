import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { HelpCardService } from '../help-card/help-card.service.js';
import type { SupportGroup } from '../support-groups/support-group.entity.js';
import { SupportGroupsService } from '../support-groups/support-groups.service.js';
import type { AcceptConductDto, JoinGroupDto, OwnPlaceDto, OwnPlacePageDto } from './group-place.dto.js';
import { GroupPlace } from './group-place.entity.js';
import { wordsGone } from './group.event.js';
import { forgetWordsOf, ownPlace, ownPlaces } from './group-places.queries.js';

type Row = Omit<OwnPlaceDto, 'group' | 'help'> & {
  readonly groupId: string;
  readonly [column: string]: unknown;
};

/** In which support groups somebody is: theirs to begin, and theirs to end at once. */
@Injectable()
export class OwnPlacesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly groups: SupportGroupsService,
    private readonly notices: NoticesService,
    private readonly helpCard: HelpCardService,
    private readonly outbox: Outbox,
  ) {}

  async ask(groupId: string, yes: JoinGroupDto): Promise<OwnPlaceDto> {
    const group = await this.groups.held(groupId);
    const begun = { id: newId(), accountId: currentActor().accountId, begunAt: this.clock.now() };
    const place = GroupPlace.ask(group, begun, yes);
    await this.db.repository(GroupPlace).insert(place);
    const named = [group.facilitatorId];
    this.notices.tell({ kind: 'group_asked', about: { groupPlace: place.id }, named });
    return this.find(place.id);
  }

  async join(id: string, yes: JoinGroupDto): Promise<OwnPlaceDto> {
    const [group, place] = await this.inTurn(id);
    await this.groups.requireNotFacilitator(group, yes.called);
    place.join(group, yes, this.clock.now());
    await this.db.update(place, ['state', 'called', 'calledKey', 'acceptedEdition', 'joinedAt']);
    this.notices.settle(id);
    return this.find(id);
  }

  async acceptConduct(id: string, { conductEdition }: AcceptConductDto): Promise<OwnPlaceDto> {
    const [group, place] = await this.inTurn(id);
    place.acceptConduct(group, conductEdition);
    await this.db.update(place, ['acceptedEdition']);
    return this.find(id);
  }

  /** At once, and what they shared there goes with them. Whom the other side has let go already is out as well. */
  async leave(id: string): Promise<OwnPlaceDto> {
    const place = await this.load(id);
    if (place.hasEnded()) return this.find(id);
    const wasIn = place.state === 'in';
    place.leave(this.clock.now());
    await this.db.update(place, ['state', 'endedAt']);
    await this.db.query(forgetWordsOf, [place.groupId, place.accountId]);
    if (wasIn) this.outbox.also(wordsGone(place.groupId));
    this.notices.settle(id);
    return this.find(id);
  }

  async find(id: string): Promise<OwnPlaceDto> {
    const [row] = await this.db.query<Row>(ownPlace, [currentActor().accountId, id]);
    if (!row) throw new NotFound();
    return this.shown(row, await this.helpCard.whomToReach());
  }

  async list({ limit, cursor }: PageQuery): Promise<OwnPlacePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(ownPlaces, [currentActor().accountId, after, limit + 1]);
    const help = await this.helpCard.whomToReach();
    const shown: OwnPlaceDto[] = [];
    for (const row of rows) shown.push(await this.shown(row, help));
    return pageOf(shown, limit, ({ id }) => [id]);
  }

  private async shown({ groupId, ...row }: Row, help: string): Promise<OwnPlaceDto> {
    return { ...row, group: await this.groups.find(groupId), help };
  }

  /** The group first, as whoever closes it does: so nobody waits for the other. */
  private async inTurn(id: string): Promise<[SupportGroup, GroupPlace]> {
    const { group } = await this.find(id);
    return [await this.groups.held(group.id), await this.load(id)];
  }

  private async load(id: string): Promise<GroupPlace> {
    const [place] = await this.db.repository(GroupPlace).find({
      where: { id, accountId: currentActor().accountId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!place) throw new NotFound();
    return place;
  }
}
