import { Injectable } from '@nestjs/common';
import { readerOfLog } from '../../access/untold-in-the-log.js';
import { staffRoles } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { isId } from '../../core/ids.js';
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

  async ofTenant({ limit, cursor, accountId, outcome, ...about }: AuditQuery): Promise<AuditEventPageDto> {
    const [before] = keyOfCursor(cursor, [isId]);
    const patientId = await this.patientMeant(about);
    if (patientId === null) return { items: [], next: null };
    const parameters = [before, limit + 1, accountId ?? null, outcome ?? null];
    const rows = await (patientId
      ? this.db.query<EventRow>(eventsOfPatient, [...parameters, patientId])
      : this.db.query<EventRow>(eventsOfTenant, parameters));
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

function withSentence(entry: LogRow): AccessLogEntryDto {
  const name = entry.who?.displayName ?? null;
  return { ...entry, sentence: logSentence({ ...entry, name, toPatient: isReadByPatient() }) };
}
