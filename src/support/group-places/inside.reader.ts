import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { SupportGroup } from '../support-groups/support-group.entity.js';
import { GroupPlace } from './group-place.entity.js';
import { placeIn } from './group-places.queries.js';

/** A group, seen from inside. */
export interface Inside {
  readonly group: SupportGroup;
  /** The place of whoever asks; null: they facilitate it. */
  readonly place: GroupPlace | null;
}

/** Who is inside of a group: whoever facilitates it, and who is in it. */
@Injectable()
export class InsideReader {
  constructor(private readonly db: Db) {}

  /** Held, so that nobody shares something while they go. @throws {NotFound} for everybody outside, whether or not there is such a group */
  async require(groupId: string): Promise<Inside> {
    const { accountId } = currentActor();
    const group = await this.db.repository(SupportGroup).findOneBy({ id: groupId });
    if (group?.facilitatorId === accountId) return { group, place: null };
    const [found] = await this.db.query<{ id: string }>(placeIn, [groupId, accountId]);
    if (!group || !found) throw new NotFound();
    const [place] = await this.db.repository(GroupPlace).find({
      where: { id: found.id, state: 'in' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!place) throw new NotFound();
    return { group, place };
  }
}
