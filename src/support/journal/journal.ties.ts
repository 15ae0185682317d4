import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { inOneLine } from '../../core/text/written.js';
import { currentActor } from '../../core/request-context.js';
import { TiesService, type Held, type TieSource } from '../../people/ties/ties.service.js';
import { entriesShownNow } from './journal.queries.js';
import { JournalService } from './journal.service.js';

interface ShownRow {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly [column: string]: unknown;
}

/** To whom the author shows what they wrote. Nobody but the author knows of it, so nobody else is told of it here. */
@Injectable()
export class JournalTies implements TieSource {
  readonly kind = 'journal_entry';
  readonly opens = 'excluded_person.end_ties';

  constructor(
    private readonly db: Db,
    private readonly journal: JournalService,
    ties: TiesService,
  ) {
    ties.add(this);
  }

  async list(): Promise<Held[]> {
    const { relation, accountId } = currentActor();
    if (relation !== 'self') return [];
    const shown = await this.db.query<ShownRow>(entriesShownNow, [accountId]);
    return shown.map(({ id, accountId: seer, name }) => ({
      id,
      accountId: seer,
      name,
      sentence: say`You show ${inOneLine(name)} something that you wrote in your journal.`,
      endedBy: 'patient',
      whoElse: say`You can take it back in your journal, too.`,
    }));
  }

  end(id: string): Promise<unknown> {
    return this.journal.takeBack(id);
  }
}
