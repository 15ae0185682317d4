import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { sayAgain } from '../../core/language/say.js';
import { typedKey } from '../../core/text/typed.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  ChangeGroupDto,
  FoundGroupDto,
  GroupWorkDto,
  GroupWorkPageDto,
  SupportGroupDto,
  SupportGroupPageDto,
  SupportGroupQuery,
} from './support-group.dto.js';
import { nameTaken } from './name-taken.js';
import { SupportGroup } from './support-group.entity.js';
import { groupPage, groupsSupervisedBy, oneGroup, raiseGroupWork } from './support-groups.queries.js';

type Row<Shown> = Shown & { readonly [column: string]: unknown };

/** Which support groups there are. Who is in them, their places say. */
@Injectable()
export class SupportGroupsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly wording: WordingService,
  ) {}

  async found({ keepWording, ...body }: FoundGroupDto): Promise<SupportGroupDto> {
    this.wording.requireNoStigma({ party: 'clinician', body, keepWording });
    const who = { facilitatorId: currentActor().accountId, foundedAt: this.clock.now() };
    const group = SupportGroup.found({ id: newId(), ...body, ...who });
    await this.db.repository(SupportGroup).insert(group);
    return this.find(group.id);
  }

  async change(
    id: string,
    { keepWording, ...body }: ChangeGroupDto,
    ifMatch: IfMatch,
  ): Promise<SupportGroupDto> {
    const group = await this.facilitated(id);
    this.wording.requireNoStigma({ party: 'clinician', body, keepWording });
    group.change(body);
    await this.db.update(group, ['name', 'about', 'takesRequests'], ifMatch);
    return this.find(id);
  }

  async find(id: string): Promise<SupportGroupDto> {
    const [group] = await this.db.query<Row<SupportGroupDto>>(oneGroup, [id]);
    if (!group) throw new NotFound();
    return group;
  }

  async list({
    limit,
    cursor,
    mine = false,
    leftAlone = false,
  }: SupportGroupQuery): Promise<SupportGroupPageDto> {
    if (leftAlone && !mayAlso('support_group.rescue')) return { items: [], next: null };
    const [after] = keyOfCursor(cursor, [isId]);
    const facilitatorId = mine ? currentActor().accountId : null;
    const rows = await this.db.query<Row<SupportGroupDto>>(groupPage, [
      ...[after, facilitatorId, limit + 1],
      leftAlone,
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** What whoever accompanies peer supporters sees of their groups: counts and dates. */
  async listSupervised({ limit, cursor }: PageQuery): Promise<GroupWorkPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1];
    return pageOf(await this.db.query<Row<GroupWorkDto>>(groupsSupervisedBy, parameters), limit, ({ id }) => [
      id,
    ]);
  }

  /** For whoever facilitates it, and held until the end. @throws {NotFound | Forbidden} */
  async facilitated(id: string): Promise<SupportGroup> {
    const group = await this.held(id);
    group.requireFacilitator(currentActor().accountId);
    return group;
  }

  /** One change of a group after the other. @throws {NotFound} */
  async held(id: string): Promise<SupportGroup> {
    const [group] = await this.db
      .repository(SupportGroup)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!group) throw new NotFound();
    return group;
  }

  /** @throws {Conflict} for the name of whoever facilitates it: what they share stands under it */
  async requireNotFacilitator({ id }: SupportGroup, called: string | null): Promise<void> {
    const { facilitator } = await this.find(id);
    if (called === null || typedKey(called) !== typedKey(facilitator.displayName)) return;
    throw new Conflict(sayAgain(nameTaken));
  }

  async count(id: string, { meetings = 0, words = 0 }: { meetings?: number; words?: number }): Promise<void> {
    const today = await this.settings.dayOf(this.clock.now());
    await this.db.query(raiseGroupWork, [id, meetings, words, today]);
  }
}
