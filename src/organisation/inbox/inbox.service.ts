import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { decide, seesSubstanceUse } from '../../access/decision/decide.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { kindsWithOpens, noticeKinds, sentenceFor, type NoticeTopic } from '../notices/notice-kinds.js';
import type { NoticeDto, NoticePageDto, NoticesQuery, NoticeSummaryDto } from './notice.dto.js';
import {
  acknowledge,
  inboxPage,
  inboxSummary,
  oneNotice,
  patientsInInbox,
  shownNotices,
} from './inbox.queries.js';

type NoticeRow = Omit<NoticeDto, 'sentence' | 'about'> & {
  readonly name: string | null;
  readonly aboutOneself: boolean;
};

/** Something that is open to the reader: a record, what may be done there, and whether that counts for what is labelled. */
type Open = readonly [patientId: string, action: string, labelled: boolean];

const needed = [...new Set(kindsWithOpens.map(({ opens }) => opens))].filter((opens) => opens !== null);

/** What people were told. Of a record that is not open to them any more they are shown nothing, save that it ended. */
@Injectable()
export class InboxService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly factsReader: AccessFactsReader,
  ) {}

  async list(query: NoticesQuery): Promise<NoticePageDto> {
    const { limit, cursor, onlyNew, toDo, kind = null, topic, patientId = null } = query;
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [...(await this.shown(topic)), after, limit + 1, onlyNew, toDo, kind, patientId];
    const rows = await this.db.query<NoticeRow>(inboxPage, parameters);
    return pageOf(rows.map(inWords), limit, ({ id }) => [id]);
  }

  async summary(): Promise<NoticeSummaryDto> {
    const [summary] = await this.db.query<NoticeSummaryDto>(inboxSummary, await this.shown());
    if (!summary) throw new Error('A count is always answered.');
    return summary;
  }

  async find(noticeId: string): Promise<NoticeDto> {
    const [row] = await this.db.query<NoticeRow>(oneNotice, [...(await this.shown()), noticeId]);
    if (!row) throw new NotFound();
    return inWords(row);
  }

  /** Those of these notices that are shown to whoever is signed in at this moment. */
  async shownAmong(noticeIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (noticeIds.length === 0) return new Set();
    const rows = await this.db.query<{ id: string }>(shownNotices, [...(await this.shown()), noticeIds]);
    return new Set(rows.map(({ id }) => id));
  }

  async acknowledge(noticeId: string): Promise<NoticeDto> {
    await this.find(noticeId);
    await this.db.query(acknowledge, [currentActor().accountId, noticeId, this.clock.now()]);
    return this.find(noticeId);
  }

  /** The first parameters of every statement about one's inbox, decided from the facts of this moment. */
  private async shown(topic?: NoticeTopic): Promise<unknown[]> {
    const { accountId } = currentActor();
    const asked = await this.db.query<{ patientId: string }>(patientsInInbox, [accountId]);
    const open = await this.openTo(
      accountId,
      asked.map(({ patientId }) => patientId),
    );
    const known = kindsWithOpens.filter(
      ({ kind }) => topic === undefined || noticeKinds[kind].about === topic,
    );
    const kinds = known.map(({ kind }) => kind);
    const opens = known.map((each) => each.opens);
    return [accountId, kinds, opens, ...[0, 1, 2].map((place) => open.map((each) => each[place]))];
  }

  private async openTo(accountId: string, patientIds: readonly string[]): Promise<Open[]> {
    const all = patientIds.length > 0 ? await this.factsReader.overPatients(accountId, patientIds) : [];
    return all.flatMap((facts) =>
      needed.flatMap((action): Open[] => {
        const { allowed, relation } = decide(facts, action);
        if (!allowed || facts.patientId === null) return [];
        const plain: Open = [facts.patientId, action, false];
        return seesSubstanceUse(facts, relation) ? [plain, [facts.patientId, action, true]] : [plain];
      }),
    );
  }
}

function inWords({ name, aboutOneself, ...notice }: NoticeRow): NoticeDto {
  const { kind } = notice;
  return { ...notice, about: noticeKinds[kind].about, sentence: sentenceFor(kind, name, aboutOneself) };
}
