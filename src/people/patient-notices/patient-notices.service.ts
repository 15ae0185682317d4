import { say, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { citationOf, elementCodes, ifApplicable, noticeElements } from './notice-elements.js';
import { NoticeGiven } from './notice-given.entity.js';
import type {
  GiveNoticeDto,
  NoticeGivenDto,
  NoticeGivenPageDto,
  PatientNoticeDto,
  PatientNoticePageDto,
  PatientWithoutNoticeDto,
  PatientWithoutNoticePageDto,
  PublishNoticeDto,
  RequiredElementPageDto,
} from './patient-notice.dto.js';
import { PatientNotice } from './patient-notice.entity.js';
import {
  allNotices,
  dueForEverybody,
  dueForPatient,
  givenToPatient,
  lastNumber,
  oneGiven,
  oneNotice,
  withoutNotice,
} from './patient-notices.queries.js';

type Row<Dto> = Dto & { [column: string]: unknown };

/** The notice that patients of a programme under 42 CFR Part 2 get, and who has it. */
@Injectable()
export class PatientNoticesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly settings: SettingsService,
  ) {}

  elements(): RequiredElementPageDto {
    const items = elementCodes.map((code) => ({
      code,
      says: sayAgain(noticeElements[code][1]),
      citation: citationOf(code),
      ifApplicable: ifApplicable.includes(code),
    }));
    return { items, next: null };
  }

  async publish(text: PublishNoticeDto): Promise<PatientNoticeDto> {
    const at = this.clock.now();
    const [last] = await this.db.query<{ number: number }>(lastNumber, [text.language]);
    const notice = PatientNotice.publish(text, {
      id: newId(),
      number: (last?.number ?? 0) + 1,
      by: currentActor().accountId,
      at,
      today: await this.settings.dayOf(at),
    });
    await this.db.repository(PatientNotice).insert(notice);
    await this.db.openTeams();
    this.notices.tellOfEach('patient_notice_due', {
      sql: dueForEverybody,
      parameters: [newId(), at, notice.id],
    });
    return this.find(notice.id);
  }

  async find(id: string): Promise<PatientNoticeDto> {
    const [notice] = await this.db.query<Row<PatientNoticeDto>>(oneNotice, [id]);
    if (!notice) throw new NotFound();
    return notice;
  }

  async list({ limit, cursor }: PageQuery): Promise<PatientNoticePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row<PatientNoticeDto>>(allNotices, [after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** A patient is admitted: they are to get the notice, where there is one. */
  tellOfAdmission(patientId: string): void {
    const parameters = [newId(), this.clock.now(), patientId];
    this.notices.tellOfEach('patient_notice_due', { sql: dueForPatient, parameters });
  }

  async give({ agreedToEmail = false, receipt = null, ...giving }: GiveNoticeDto): Promise<NoticeGivenDto> {
    const [notice] = await this.db.query(oneNotice, [giving.noticeId]);
    if (!notice)
      throw new BrokenRule(say`There is no notice of this id. GET /v1/patient-notices lists them.`, {
        errors: [{ pointer: '/noticeId', message: say`must be an edition of the notice` }],
      });
    const actor = currentActor();
    const who = { id: newId(), givenBy: actor.accountId, givenAt: this.clock.now() };
    const given = NoticeGiven.give(
      { ...giving, agreedToEmail, receipt, ...who },
      partyOf(actor) === 'patient',
    );
    await this.db.repository(NoticeGiven).insert(given);
    this.notices.settle(currentPatientId(), { kind: 'patient_notice_due' });
    return this.findGiven(given.id);
  }

  async acknowledge(id: string): Promise<NoticeGivenDto> {
    const given = await this.db.repository(NoticeGiven).findOneBy({ id });
    if (!given) throw new NotFound();
    given.acknowledge({ by: currentActor().accountId, at: this.clock.now() });
    await this.db.update(given, ['acknowledgedBy', 'acknowledgedAt']);
    return this.findGiven(id);
  }

  async findGiven(id: string): Promise<NoticeGivenDto> {
    const [given] = await this.db.query<Row<NoticeGivenDto>>(oneGiven, [currentPatientId(), id]);
    if (!given) throw new NotFound();
    return given;
  }

  async listGiven({ limit, cursor }: PageQuery): Promise<NoticeGivenPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row<NoticeGivenDto>>(givenToPatient, [
      currentPatientId(),
      after,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Those of one's caseload who do not have the notice in effect. */
  async without({ limit, cursor }: PageQuery): Promise<PatientWithoutNoticePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const { accountId, linkedPatientId } = currentActor();
    const parameters = [accountId, this.clock.now(), after, limit + 1, linkedPatientId];
    const rows = await this.db.query<Row<PatientWithoutNoticeDto>>(withoutNotice, parameters);
    return pageOf(rows, limit, ({ patientId }) => [patientId]);
  }
}
