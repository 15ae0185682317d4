import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { say, sayAgain, type Unsaid } from '../../core/language/say.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { typedKey } from '../../core/text/typed.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type { RewordConductDto, SupportGroupDto } from '../support-groups/support-group.dto.js';
import type { SupportGroup } from '../support-groups/support-group.entity.js';
import { SupportGroupsService } from '../support-groups/support-groups.service.js';
import type { GroupPlaceDto, GroupPlacePageDto, InviteToGroupDto } from './group-place.dto.js';
import { GroupPlace } from './group-place.entity.js';
import { wordsGone } from './group.event.js';
import {
  endHandovers,
  everybodyIn,
  everybodyWhoAsked,
  forgetAllWords,
  forgetWordsOf,
  isPatientHere,
  placeOfGroup,
  placesOfGroup,
} from './group-places.queries.js';

type Row = GroupPlaceDto & { readonly [column: string]: unknown };

/** What whoever facilitates a group does about who is in it. */
@Injectable()
export class FacilitatedPlacesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly groups: SupportGroupsService,
    private readonly notices: NoticesService,
    private readonly wording: WordingService,
    private readonly outbox: Outbox,
  ) {}

  async invite(groupId: string, { accountId }: InviteToGroupDto): Promise<GroupPlaceDto> {
    const group = await this.groups.facilitated(groupId);
    const place = GroupPlace.invite(group, { id: newId(), accountId, begunAt: this.clock.now() });
    if ((await this.db.query(isPatientHere, [accountId])).length === 0)
      throw new BrokenRule(
        say`Patients are invited, by the id of their own account. Ask the person for it.`,
        {
          errors: [{ pointer: '/accountId', message: say`must be the account of a patient here` }],
        },
      );
    await this.db.repository(GroupPlace).insert(place);
    this.notices.tell({ kind: 'group_invited', about: { groupPlace: place.id }, named: [accountId] });
    return this.find(groupId, place.id);
  }

  async admit(groupId: string, id: string): Promise<GroupPlaceDto> {
    const group = await this.groups.facilitated(groupId);
    const place = await this.load(groupId, id);
    group.requireOpen();
    await this.groups.requireNotFacilitator(group, place.called);
    place.admit(this.clock.now());
    await this.db.update(place, ['state', 'joinedAt']);
    this.notices.settle(id);
    this.tell(place);
    return this.find(groupId, id);
  }

  /** Out at once, with what they shared; they hear why. Who has gone already is gone. */
  async turnAway(groupId: string, id: string, reason: string | null): Promise<GroupPlaceDto> {
    await this.groups.facilitated(groupId);
    const place = await this.load(groupId, id);
    if (place.hasEnded()) return this.find(groupId, id);
    if (place.state === 'in') this.outbox.also(wordsGone(groupId));
    place.turnAway(reason, this.clock.now());
    await this.db.update(place, ['state', 'endedAt', 'reason']);
    await this.db.query(forgetWordsOf, [groupId, place.accountId]);
    this.notices.settle(id);
    this.tell(place);
    return this.find(groupId, id);
  }

  /** Everybody who is in hears of it, and accepts it before they share something. */
  async rewordConduct(groupId: string, { keepWording, ...body }: RewordConductDto): Promise<SupportGroupDto> {
    const group = await this.groups.facilitated(groupId);
    this.wording.requireNoStigma({ party: 'clinician', body, keepWording });
    group.rewordConduct(body.conduct);
    await this.db.update(group, ['conduct', 'conductEdition']);
    await this.tellEverybody(groupId);
    return this.groups.find(groupId);
  }

  /** Nobody is in it any more, and what was shared is gone. */
  async close(groupId: string): Promise<SupportGroupDto> {
    const group = await this.groups.facilitated(groupId);
    if (group.state === 'closed') return this.groups.find(groupId);
    const now = this.clock.now();
    group.close(now);
    await this.db.update(group, ['state', 'closedAt']);
    const lock = { mode: 'pessimistic_write' } as const;
    const places = await this.db.repository(GroupPlace).find({ where: { groupId }, lock });
    for (const place of places.filter((each) => !each.hasEnded())) {
      place.close(now);
      await this.db.update(place, ['state', 'endedAt']);
      this.notices.settle(place.id);
      this.tell(place);
    }
    await this.db.query(forgetAllWords, [groupId]);
    for (const { id } of await this.db.query<{ id: string }>(endHandovers, [groupId, now]))
      this.notices.settle(id);
    return this.groups.find(groupId);
  }

  async find(groupId: string, id: string): Promise<GroupPlaceDto> {
    const [place] = await this.db.query<Row>(placeOfGroup, [await this.mine(groupId), id]);
    if (!place) throw new NotFound();
    return place;
  }

  async list(groupId: string, { limit, cursor }: PageQuery): Promise<GroupPlacePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(placesOfGroup, [await this.mine(groupId), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Everybody who is in hears of it, and who asked is answered by whoever facilitates the group now. */
  async handedOver({ id: groupId, facilitatorId }: SupportGroup): Promise<void> {
    await this.tellEverybody(groupId);
    for (const { id } of await this.db.query<{ id: string }>(everybodyWhoAsked, [groupId])) {
      this.notices.settle(id);
      const about = { groupPlace: id };
      this.notices.tell({ kind: 'group_asked', about, by: null, named: [facilitatorId] });
    }
  }

  /**
   * Read as whoever facilitates the group, with the group held: to nobody else the places are there.
   * @throws {Conflict} where what the facilitator shares could not be told from what somebody in the group does
   */
  async requireNobodyCalled(name: string, { id: groupId }: SupportGroup, refusal: Unsaid): Promise<void> {
    const everybody = await this.db.repository(GroupPlace).findBy({ groupId, state: 'in' });
    if (everybody.some(({ called }) => called !== null && typedKey(called) === typedKey(name)))
      throw new Conflict(sayAgain(refusal));
  }

  /** Each hears of it by their own place: no row names the group. */
  async tellEverybody(groupId: string): Promise<void> {
    const everybody = await this.db.query<{ id: string; accountId: string }>(everybodyIn, [groupId]);
    for (const place of everybody) this.tell(place);
  }

  private tell({ id, accountId }: Pick<GroupPlace, 'id' | 'accountId'>): void {
    this.notices.tell({ kind: 'group_news', about: { groupPlace: id }, named: [accountId] });
  }

  /** @throws {NotFound} for everybody but whoever facilitates it */
  private async mine(groupId: string): Promise<string> {
    const { facilitator } = await this.groups.find(groupId);
    if (facilitator.accountId !== currentActor().accountId) throw new NotFound();
    return groupId;
  }

  private async load(groupId: string, id: string): Promise<GroupPlace> {
    const [place] = await this.db
      .repository(GroupPlace)
      .find({ where: { id, groupId }, lock: { mode: 'pessimistic_write' } });
    if (!place) throw new NotFound();
    return place;
  }
}
