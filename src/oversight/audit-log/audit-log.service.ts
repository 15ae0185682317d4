import { Injectable } from '@nestjs/common';
import { readerOfLog } from '../../access/untold-in-the-log.js';
import { staffRoles } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { firstIdAt, isId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentPatientId } from '../../core/request-context.js';
import { recordMeant } from '../../people/patients/record-numbers.reader.js';
import type {
  AccessLogEntryDto,
  AccessLogPageDto,
  AccessLogQuery,
  AuditEventDto,
  AuditEventPageDto,
  AuditQuery,
} from './audit-log.dto.js';
import { accessLogPage, eventsOfPatient, eventsOfTenant } from './audit-log.queries.js';
import { isReadByPatient, logSentence, wordsOf } from './log-sentence.js';

/** How far apart the time of an event and that of its id can lie. */
const slackMs = 60 * 60 * 1000;

type LogRow = Omit<AccessLogEntryDto, 'sentence'>;
type EventRow = Omit<AuditEventDto, 'words'>;

/** Reads the trail; writing it is the request's own machinery (core/audit-trail). */
@Injectable()
export class AuditLogService {
  constructor(private readonly db: Db) {}

  async ofPatient({ limit, cursor, excludeSelf }: AccessLogQuery): Promise<AccessLogPageDto> {
    const [before] = keyOfCursor(cursor, [isId]);
    const filters = [before, limit + 1, excludeSelf, staffRoles];
    const parameters = [...filters, currentPatientId(), ...readerOfLog()];
    const { items, next } = pageOf(
      await this.db.query<LogRow>(accessLogPage, parameters),
      limit,
      ({ id }) => [id],
    );
    return { items: items.map(withSentence), next };
  }

  async ofTenant(asked: AuditQuery): Promise<AuditEventPageDto> {
    const { limit, cursor, accountId = null, outcome = null, action = null, from, until } = asked;
    const [before] = keyOfCursor(cursor, [isId]);
    const patientId = await this.patientMeant(asked);
    if (patientId === null) return { items: [], next: null };
    const rows = await this.db.query<EventRow>(patientId ? eventsOfPatient : eventsOfTenant, [
      ...[before, limit + 1, accountId, outcome, patientId ?? null, action],
      ...[from ?? null, idNear(from, -slackMs), until ?? null, idNear(until, slackMs)],
    ]);
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map((event) => ({ ...event, words: wordsOf(event.action) })), next };
  }

  /** @returns undefined: whoever it is; null: nobody */
  private async patientMeant({ patientId, identifier }: Pick<AuditQuery, 'patientId' | 'identifier'>) {
    if (identifier === undefined) return patientId;
    const numbered = await recordMeant(this.db, identifier);
    return patientId === undefined || patientId === numbered ? numbered : null;
  }
}

function idNear(moment: string | undefined, slack: number): string | null {
  return moment === undefined ? null : firstIdAt(new Date(Math.max(0, Date.parse(moment) + slack)));
}

function withSentence(entry: LogRow): AccessLogEntryDto {
  const name = entry.who?.displayName ?? null;
  return { ...entry, sentence: logSentence({ ...entry, name, toPatient: isReadByPatient() }) };
}
