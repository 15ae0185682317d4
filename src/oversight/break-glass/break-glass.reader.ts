import { say, sayAgain, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import type { EmergencyReason } from '../../access/decision/emergencies.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { isReadByPatient, wordsOf } from '../audit-log/log-sentence.js';
import type { BreakGlassDto, BreakGlassPageDto, GlassActDto, GlassReviewsQuery } from './break-glass.dto.js';
import { glasses, glassReviewQueue, oneGlass } from './break-glass.queries.js';
import { inOneLine } from '../../core/text/written.js';

type Row = Omit<BreakGlassDto, 'sentence' | 'opened' | 'pleaseDoNotPassOn'> & {
  readonly opened: Omit<GlassActDto, 'words'>[];
  readonly asksNotToPassOn: boolean;
};

const pleaseDoNotPassOn = toSay`The patient has asked to keep some of this from others, and the organisation has agreed. You see it because of the emergency: please use it for nothing else, do not pass it on, and ask the same of whoever has to know.`;

/** Of whom, or about whom; nothing said: all of the organisation. */
export interface Whose {
  readonly accountId?: string;
  readonly patientId?: string;
}

const opened: Readonly<Record<EmergencyReason, (name: string) => string>> = {
  medical_emergency: (name) =>
    say`${name}, who is not on the care team, opened the record because of a medical emergency.`,
  danger_to_self_or_others: (name) =>
    say`${name}, who is not on the care team, opened the record because somebody was about to come to harm.`,
  urgent_continuity_of_care: (name) =>
    say`${name}, who is not on the care team, opened the record because treatment had to go on at once and the care team could not be reached.`,
};

/** Reads which records were opened in an emergency, and what was looked at. */
@Injectable()
export class BreakGlassReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async find(id: string, { accountId, patientId }: Whose = {}): Promise<BreakGlassDto> {
    const parameters = [this.clock.now(), id, accountId ?? null, patientId ?? null];
    const [row] = await this.db.query<Row>(oneGlass, parameters);
    if (!row) throw new NotFound();
    return inWords(row);
  }

  async list({ limit, cursor }: PageQuery, { accountId, patientId }: Whose): Promise<BreakGlassPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [this.clock.now(), after, limit + 1, accountId ?? null, patientId ?? null];
    const rows = await this.db.query<Row>(glasses, parameters);
    return pageOf(rows.map(inWords), limit, ({ id }) => [id]);
  }

  async queue({ limit, cursor, review }: GlassReviewsQuery): Promise<BreakGlassPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(glassReviewQueue, [this.clock.now(), after, limit + 1, review]);
    return pageOf(rows.map(inWords), limit, ({ id }) => [id]);
  }
}

function inWords(row: Row): BreakGlassDto {
  const acts = row.opened.map((act) => ({ ...act, words: wordsOf(act.action, isReadByPatient()) }));
  const sentence = opened[row.reasonCode](inOneLine(row.openedBy.displayName));
  const asked = row.asksNotToPassOn ? sayAgain(pleaseDoNotPassOn) : null;
  return { ...row, opened: acts, sentence, pleaseDoNotPassOn: asked };
}
