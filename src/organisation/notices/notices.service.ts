import { Injectable } from '@nestjs/common';
import type { Role } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { sentenceFor, type NoticeKind } from './notice-kinds.js';
import type { NoticeDto, NoticePageDto, NoticesQuery } from './notice.dto.js';
import { acknowledge, noticesOfAccount, oneNotice, recipients, tell } from './notices.queries.js';

type NoticeRow = Omit<NoticeDto, 'sentence'> & {
  readonly name: string | null;
  readonly aboutOneself: boolean;
};

/** Whom to tell: accounts by id, the patient's own account, everybody with a role. */
export interface Recipients {
  readonly accountIds?: readonly string[];
  readonly patientId?: string;
  readonly roles?: readonly Role[];
}

export interface News {
  readonly kind: NoticeKind;
  readonly patientId: string | null;
  /** The thing that one reads on about. */
  readonly aboutId: string;
  /** Who did what people are told of. */
  readonly byAccountId: string | null;
}

/** The inbox inside the service: whoever should know of something is told in the transaction in which it happens. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Tells each of them once, in the transaction at hand. */
  async tell({ kind, patientId, aboutId, byAccountId }: News, to: Recipients): Promise<void> {
    const people = await this.db.query<{ id: string }>(recipients, [
      to.accountIds ?? [],
      to.patientId ?? null,
      to.roles ?? [],
    ]);
    const accounts = people.map(({ id }) => id);
    const ids = accounts.map(() => newId());
    await this.db.query(tell, [ids, accounts, kind, patientId, aboutId, byAccountId, this.clock.now()]);
  }

  async list({ limit, cursor, onlyNew }: NoticesQuery): Promise<NoticePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1, onlyNew];
    const rows = await this.db.query<NoticeRow>(noticesOfAccount, parameters);
    return pageOf(rows.map(withSentence), limit, ({ id }) => [id]);
  }

  async find(noticeId: string): Promise<NoticeDto> {
    const [row] = await this.db.query<NoticeRow>(oneNotice, [currentActor().accountId, noticeId]);
    if (!row) throw new NotFound();
    return withSentence(row);
  }

  async acknowledge(noticeId: string): Promise<NoticeDto> {
    await this.db.query(acknowledge, [currentActor().accountId, noticeId, this.clock.now()]);
    return this.find(noticeId);
  }
}

function withSentence({ name, aboutOneself, ...notice }: NoticeRow): NoticeDto {
  return { ...notice, sentence: sentenceFor(notice.kind, name, aboutOneself) };
}
