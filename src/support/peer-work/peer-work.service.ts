import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { NameSupervisorDto, PeerWorkDto, PeerWorkPageDto } from './peer-work.dto.js';
import {
  isPeerSupporter,
  isStaff,
  nameSupervisor,
  oneWork,
  raise,
  workSupervisedBy,
} from './peer-work.queries.js';

type Row = PeerWorkDto & { readonly [column: string]: unknown };

/** What whoever accompanies peer supporters sees of their work: counts and dates, never a patient and never a word. */
@Injectable()
export class PeerWorkService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
  ) {}

  async begun(peerId: string): Promise<void> {
    await this.raise(peerId, { supports: 1 });
  }

  async ended(peerId: string): Promise<void> {
    await this.raise(peerId, { supports: -1 });
  }

  async written(peerId: string): Promise<void> {
    const on = await this.settings.dayOf(this.clock.now());
    await this.raise(peerId, { entries: 1, on });
  }

  async approved(peerId: string): Promise<void> {
    await this.raise(peerId, { approved: 1 });
  }

  /** @throws {BrokenRule} for somebody who does not work here, or is the peer themself */
  async supervise(peerId: string, { accountId }: NameSupervisorDto): Promise<PeerWorkDto> {
    if ((await this.db.query(isPeerSupporter, [peerId])).length === 0) throw new NotFound();
    if (accountId === peerId || (await this.db.query(isStaff, [accountId])).length === 0)
      throw new BrokenRule(
        say`A colleague accompanies a peer supporter: a practitioner or another peer supporter.`,
        {
          errors: [
            { pointer: '/accountId', message: say`must be a practitioner or another peer supporter here` },
          ],
        },
      );
    await this.db.query(nameSupervisor, [peerId, accountId]);
    const [work] = await this.db.query<Row>(oneWork, [peerId]);
    if (!work) throw new NotFound();
    return work;
  }

  async list({ limit, cursor }: PageQuery): Promise<PeerWorkPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1];
    return pageOf(await this.db.query<Row>(workSupervisedBy, parameters), limit, ({ id }) => [id]);
  }

  private raise(
    peerId: string,
    {
      supports = 0,
      entries = 0,
      approved = 0,
      on = null,
    }: Partial<Record<'supports' | 'entries' | 'approved', number>> & { on?: string | null },
  ): Promise<unknown> {
    return this.db.query(raise, [peerId, supports, entries, approved, on]);
  }
}
