import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { NoticesService } from '../notices/notices.service.js';
import type { AccountChange } from './account-change.entity.js';
import { careTeamOf } from './account-changes.queries.js';

/** Whoever an account belongs to hears of every new way into it, and so does who could say that it is wrong. */
@Injectable()
export class ChangesToldOf {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async asked(change: AccountChange): Promise<void> {
    this.tellWhose('account_change_asked', change);
    const named = await this.teamOf(change);
    this.notices.tell({ kind: 'account_change_to_confirm', about: { accountChange: change.id }, named });
  }

  async confirmed(change: AccountChange): Promise<void> {
    this.tellWhose('account_changed', change);
    await this.closed(change);
  }

  async closed(change: AccountChange): Promise<void> {
    const { id, askedBy, answeredBy } = change;
    this.notices.settle(id);
    const named = [askedBy, ...(await this.teamOf(change))];
    this.notices.tell({
      kind: 'account_change_settled',
      about: { accountChange: id },
      by: answeredBy,
      named,
    });
  }

  private tellWhose(
    kind: 'account_change_asked' | 'account_changed',
    { accountId, askedBy, answeredBy }: AccountChange,
  ): void {
    this.notices.tell({ kind, about: { account: accountId }, by: answeredBy ?? askedBy, named: [accountId] });
  }

  private async teamOf({ ofPatientId }: AccountChange): Promise<string[]> {
    if (ofPatientId === null) return [];
    const team = await this.db.query<{ id: string }>(careTeamOf, [ofPatientId]);
    return team.map(({ id }) => id);
  }
}
