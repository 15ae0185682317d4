import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { RoundsService } from '../../organisation/tenants/rounds.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { dueAdvancePreferences } from './due-advance-preferences.js';
import { dueCheckIns } from './due-check-ins.js';
import { dueConsents } from './due-consents.js';
import { dueFormulations } from './due-formulations.js';
import { duePeople } from './due-people.js';
import { duePlans } from './due-plans.js';
import { dueQuestionnaires } from './due-questionnaires.js';
import { dueResources } from './due-resources.js';
import { dueSafetyPlans } from './due-safety-plans.js';

/** Of several servers one tells of an organisation at a time; the others go on to the next one. $1 organisation. */
const takeTurn = `SELECT pg_try_advisory_xact_lock(hashtextextended('reminders' || $1, 7)) AS mine`;
const reminders = [
  ...dueConsents,
  ...duePlans,
  ...duePeople,
  ...dueResources,
  ...dueQuestionnaires,
  ...dueCheckIns,
  ...dueAdvancePreferences,
  ...dueSafetyPlans,
  ...dueFormulations,
];

/**
 * Tells what the clock brings: what runs out, is due, or waits too long. It asks each time what there is to tell at this moment and
 * remembers nothing: after standing still it catches up, and to run it twice changes nothing.
 */
@Injectable()
export class RemindersWorker extends RoundsService {
  protected readonly everyMs = 15 * 60_000;
  protected readonly failure = 'Nobody could be told what is due';

  constructor(
    db: Db,
    private readonly notices: NoticesService,
  ) {
    super(db);
  }

  async visit(tenantId: string): Promise<void> {
    await this.db.transaction({ scope: 'clock', tenantId }, async () => {
      const [turn] = await this.db.query<{ mine: boolean }>(takeTurn, [tenantId]);
      if (!turn?.mine) return;
      for (const reminder of reminders) this.notices.tellOfTime(reminder);
      await this.notices.catchUp();
    });
  }
}
