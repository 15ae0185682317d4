import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { say, type Sentence } from '../../core/language/say.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { WordingService } from '../../wording/wording.service.js';
import { wordsGone } from '../group-places/group.event.js';
import { InsideReader } from '../group-places/inside.reader.js';
import { requireNoContact } from '../../core/contact-data.js';
import { SupportGroupsService } from '../support-groups/support-groups.service.js';
import type { GroupWordsDto, GroupWordsPageDto, ShareWithGroupDto } from './group-life.dto.js';
import { oneOfWords, wordsPage } from './group-life.queries.js';
import { GroupWords } from './group-words.entity.js';

type Row = GroupWordsDto & { readonly [column: string]: unknown };

/** What people share with the group that they are in. */
@Injectable()
export class GroupWordsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly inside: InsideReader,
    private readonly groups: SupportGroupsService,
    private readonly wording: WordingService,
    private readonly outbox: Outbox,
  ) {}

  async share(groupId: string, { keepWording, ...body }: ShareWithGroupDto): Promise<GroupWordsDto> {
    const { group, place } = await this.inside.require(groupId);
    group.requireOpen();
    place?.requireAccepted(group);
    const party = place === null ? 'clinician' : 'patient';
    this.wording.requireNoStigma({ party, body, keepWording });
    requireNoContact(body.words, { pointer: '/words', detail: known() });
    const { accountId, displayName } = currentActor();
    const { facilitatorId } = group;
    const said = {
      id: newId(),
      groupId,
      facilitatorId,
      authorId: accountId,
      saidAs: place?.called ?? displayName,
    };
    await this.db.repository(GroupWords).insert({ ...said, ...body, saidAt: this.clock.now(), version: 1 });
    await this.groups.count(groupId, { words: 1 });
    return this.find(groupId, said.id);
  }

  /** Gone for good: by whoever said it, and by whoever facilitates the group. @throws {Forbidden} for the others */
  async takeBack(groupId: string, id: string, ifMatch: IfMatch): Promise<void> {
    const { place } = await this.inside.require(groupId);
    const { isMine, version } = await this.find(groupId, id);
    ifMatch.require(version);
    if (place !== null && !isMine)
      throw new Forbidden(
        say`Whoever shared this takes it back, and whoever facilitates the group can. Tell them where something hurts you.`,
      );
    await this.db.repository(GroupWords).delete({ id, groupId });
    this.outbox.also(wordsGone(groupId));
  }

  async find(groupId: string, id: string): Promise<GroupWordsDto> {
    await this.inside.require(groupId);
    const [found] = await this.db.query<Row>(oneOfWords, [groupId, currentActor().accountId, id]);
    if (!found) throw new NotFound();
    return found;
  }

  async list(groupId: string, { limit, cursor }: PageQuery): Promise<GroupWordsPageDto> {
    await this.inside.require(groupId);
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [groupId, currentActor().accountId, after, limit + 1];
    return pageOf(await this.db.query<Row>(wordsPage, parameters), limit, ({ id }) => [id]);
  }
}

/** Of whoever writes it, or of somebody else. */
function known(): Sentence {
  return say`Leave numbers and addresses out: everybody in the group reads this, and people here are known by the names that they chose. Whom one can call stands on the help card.`;
}
