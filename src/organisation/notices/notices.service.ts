import { Injectable } from '@nestjs/common';
import type { Party } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import type { Statement } from '../../core/database/sql.js';
import { newId } from '../../core/ids.js';
import { currentContext } from '../../core/request-context.js';
import { isKind, noticeKinds, type NoticeKind, type Registered } from './notice-kinds.js';
import {
  done,
  doneByTime,
  doneWithDeath,
  doneWithIt,
  handedOn,
  kindsThatWait,
  telling,
  tellingLater,
  waitsForOthers,
} from './telling.js';

/**
 * What happened. Which of these it needs follows from its kind: a kind that nobody registered, a wrong or missing reference, or
 * nobody named where somebody has to be does not compile.
 */
type NewsOf<Kind extends NoticeKind> = {
  readonly kind: Kind;
  /** The thing to read on about, under the name that the kind gives it. */
  readonly about: Readonly<Record<Registered[Kind]['about'], string>>;
  /** Who did it, where it was not whoever is signed in; they are not told of what they did themselves. */
  readonly by?: string | null;
} & (Registered[Kind]['concerns'] extends 'record'
  ? { readonly patientId: string; readonly label?: 'substance_use' | null }
  : object) &
  (Extract<Registered[Kind]['tells'][number], 'named' | 'named_alone'> extends never
    ? object
    : { readonly named: readonly string[] }) &
  ('side' extends Registered[Kind]['tells'][number] ? { readonly side: Party } : object);

export type News = { [Kind in NoticeKind]: NewsOf<Kind> }[NoticeKind];

/** What the clock tells of a kind. */
export interface Reminder {
  readonly kind: NoticeKind;
  /** A statement with one row for each thing there is to tell of at this moment (telling.ts), every one with its occasion. */
  readonly due: string;
  /** Whoever was asked for something about it needs to do that no more. */
  readonly endsIt?: boolean;
}

/** Every field that some kind needs. */
interface AnyNews {
  readonly kind: NoticeKind;
  readonly about: Readonly<Record<string, string>>;
  readonly by?: string | null;
  readonly patientId?: string;
  readonly label?: 'substance_use' | null;
  readonly named?: readonly string[];
  readonly side?: Party;
}

/**
 * People hear of what they have to do or should know. Features say what happened; the kind (notice-kinds.ts) says who hears of it.
 * The statements go with the COMMIT of the change: they cost no round trip, and nobody hears of what was rolled back.
 */
@Injectable()
export class NoticesService {
  readonly #tellings = new Map<NoticeKind, string>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  tell(news: News): void {
    const { kind, about, by, patientId, label, named, side }: AnyNews = news;
    const who = by === undefined ? (currentContext()?.actor?.accountId ?? null) : by;
    const [aboutId] = Object.values(about);
    const parameters = [
      newId(),
      this.clock.now(),
      patientId ?? null,
      aboutId,
      who,
      label ?? null,
      named ?? [],
      side ?? null,
      null,
    ];
    this.db.atCommit({ sql: this.tellingOf(kind), parameters });
  }

  /** Long, and the same whenever it happens: written out once. */
  private tellingOf(kind: NoticeKind): string {
    const made = this.#tellings.get(kind) ?? telling(kind);
    this.#tellings.set(kind, made);
    return made;
  }

  /** The same of many records at once. @param each a statement with one row for each: see telling.ts */
  tellOfEach(kind: NoticeKind, { sql, parameters }: Statement): void {
    this.db.atCommit({ sql: telling(kind, sql), parameters });
  }

  /** What the clock tells: each occasion once, whoever runs it and how often. What it asked for is done where its reason is gone. */
  tellOfTime({ kind, due, endsIt = false }: Reminder): void {
    const parameters = [newId(), this.clock.now()];
    if (endsIt) this.db.atCommit({ sql: doneWithIt(due), parameters });
    if (noticeKinds[kind].task) this.db.atCommit({ sql: doneByTime(kind, due), parameters });
    this.db.atCommit({ sql: telling(kind, due), parameters });
  }

  /**
   * Whoever has come newly into a role, to a record or in somebody's place hears of what waits there: once, whoever runs it and how
   * often. Every door that makes such a relation calls it, and the clock for those that begin by themselves.
   * @param patientId only what waits about this patient; left out: whatever waits
   */
  async catchUp(patientId: string | null = null): Promise<void> {
    const parameters = [newId(), this.clock.now()];
    const waiting = await this.db.query<{ kind: string }>(kindsThatWait, [patientId]);
    for (const { kind } of waiting)
      if (isKind(kind) && waitsForOthers(kind))
        this.db.atCommit({ sql: tellingLater(kind), parameters: [...parameters, patientId] });
    this.db.atCommit({ sql: handedOn, parameters });
  }

  /** A patient has died: nobody is asked for anything about them any more, save what is owed to them also now. */
  settleWithDeath(patientId: string): void {
    this.db.atCommit({ sql: doneWithDeath, parameters: [patientId, this.clock.now()] });
  }

  /**
   * What people were asked for is done, or nobody needs to do it any more.
   * @param aboutId what the notices are about
   * @param accountId only for this one of those who were asked; the others still are
   * @param kind only what was asked by notices of this kind
   */
  settle(
    aboutId: string,
    { accountId = null, kind = null }: { accountId?: string | null; kind?: NoticeKind | null } = {},
  ): void {
    this.db.atCommit({ sql: done, parameters: [[aboutId], accountId, this.clock.now(), kind] });
  }
}
