import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BadInput } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { searchPatterns } from '../../core/text/names.js';
import { numberPattern } from '../../people/patients/record-numbers.reader.js';
import { currentActor } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import type { CaseloadEntryDto, CaseloadPageDto, CaseloadQuery, WaitingFor } from './caseload.dto.js';
import { caseloadPage, stillOnCaseload } from './caseload.queries.js';

@Injectable()
export class CaseloadService {
  readonly #statements = new Map<string, string>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
  ) {}

  async list({ limit, cursor, name, waiting }: CaseloadQuery): Promise<CaseloadPageDto> {
    const { accountId, linkedPatientId, roles } = currentActor();
    const [after] = keyOfCursor(cursor, [isId]);
    const searched = name === undefined ? [null, null] : [searchPatterns(name), numberPattern(name)];
    const page = [accountId, linkedPatientId, after, limit + 1];
    const parameters = [...page, this.clock.now(), roles, ...searched];
    const statement = this.statement(await this.settings.sorting(), waiting ?? null);
    const rows = await this.db.query<CaseloadEntryDto>(statement, parameters);
    if (after && rows.length === 0) await this.checkPlace(after, accountId);
    return pageOf(rows, limit, ({ patientId }) => [patientId]);
  }

  /** Written out once for each language and each way to narrow it. */
  private statement(sorting: string, waiting: WaitingFor | null): string {
    const key = `${sorting} ${waiting ?? ''}`;
    const made = this.#statements.get(key) ?? caseloadPage(sorting, waiting);
    this.#statements.set(key, made);
    return made;
  }

  /** A list that goes on after a patient who has left the caseload meanwhile has lost its place; that is not its end. */
  private async checkPlace(patientId: string, accountId: string): Promise<void> {
    const there = await this.db.query(stillOnCaseload, [patientId, accountId, this.clock.now()]);
    if (there.length > 0) return;
    throw new BadInput(
      say`Your caseload has changed since that page was read, so it cannot go on from there. Read it again from the start.`,
      {
        errors: [{ pointer: 'cursor', message: say`is no longer on the list` }],
      },
    );
  }
}
