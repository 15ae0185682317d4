import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { linesOf } from '../../core/text/written.js';
import { currentActor } from '../../core/request-context.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { ExcludedPersonsService } from '../../people/excluded-persons/excluded-persons.service.js';
import { JournalEntry } from './journal-entry.entity.js';
import type {
  JournalEntryDto,
  JournalPageDto,
  ShowJournalDto,
  ShownEntryDto,
  ShownEntryPageDto,
  WriteJournalDto,
} from './journal.dto.js';
import {
  oneOwnEntry,
  oneShownEntry,
  ownEntries,
  personNamed,
  shownEntries,
  wholeJournal,
} from './journal.queries.js';

type Row<Shown> = Shown & { readonly [column: string]: unknown };

/** What people write for themselves. */
@Injectable()
export class JournalService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly excludedPersons: ExcludedPersonsService,
    private readonly outbox: Outbox,
  ) {}

  async write({ words }: WriteJournalDto): Promise<JournalEntryDto> {
    const who = { authorId: currentActor().accountId, writtenAt: this.clock.now() };
    const entry = JournalEntry.write({ id: newId(), words, ...who });
    await this.db.repository(JournalEntry).insert(entry);
    return this.find(entry.id);
  }

  async show(id: string, { accountId }: ShowJournalDto): Promise<JournalEntryDto> {
    const entry = await this.load(id);
    await this.requireWelcome(accountId);
    entry.show(accountId, this.clock.now());
    await this.db.update(entry, ['shownTo', 'shownAt']);
    return this.find(id);
  }

  async takeBack(id: string): Promise<JournalEntryDto> {
    const entry = await this.load(id);
    if (entry.shownTo === null) return this.find(id);
    this.tellWhoSaw(entry);
    entry.takeBack();
    await this.db.update(entry, ['shownTo', 'shownAt']);
    return this.find(id);
  }

  /** It is gone for good, and for whoever saw it. */
  async erase(id: string, ifMatch: IfMatch): Promise<void> {
    const entry = await this.load(id);
    ifMatch.require(entry.version);
    this.tellWhoSaw(entry);
    await this.db.repository(JournalEntry).delete({ id });
  }

  async find(id: string): Promise<JournalEntryDto> {
    const [entry] = await this.db.query<Row<JournalEntryDto>>(oneOwnEntry, [currentActor().accountId, id]);
    if (!entry) throw new NotFound();
    return entry;
  }

  async list({ limit, cursor }: PageQuery): Promise<JournalPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1];
    return pageOf(await this.db.query<Row<JournalEntryDto>>(ownEntries, parameters), limit, ({ id }) => [id]);
  }

  /** All of it as text, oldest first. */
  async export(): Promise<string> {
    const days = await this.settings.days();
    const entries = await this.db.query<Row<Pick<JournalEntry, 'words' | 'writtenAt'>>>(wholeJournal, [
      currentActor().accountId,
    ]);
    return entries
      .map(
        ({ words, writtenAt }) =>
          `${say`Written on ${days.said(writtenAt)}`}\n\n${linesOf(words).join('\n')}\n`,
      )
      .join('\n\n');
  }

  async findShown(id: string): Promise<ShownEntryDto> {
    const [entry] = await this.db.query<Row<ShownEntryDto>>(oneShownEntry, [currentActor().accountId, id]);
    if (!entry) throw new NotFound();
    return entry;
  }

  async listShown({ limit, cursor }: PageQuery): Promise<ShownEntryPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentActor().accountId, after, limit + 1];
    return pageOf(await this.db.query<Row<ShownEntryDto>>(shownEntries, parameters), limit, ({ id }) => [id]);
  }

  /** @throws {BrokenRule} for nobody of the organisation, {ExcludedPersonNamed} for somebody who is not to be told */
  private async requireWelcome(accountId: string): Promise<void> {
    const [person] = await this.db.query<{ name: string }>(personNamed, [accountId]);
    if (!person)
      throw new BrokenRule(
        say`Nobody here has this account. Take the id from the people who work here or support you.`,
        {
          errors: [{ pointer: '/accountId', message: say`must be the account of a person here` }],
        },
      );
    const { linkedPatientId } = currentActor();
    if (linkedPatientId === null) return;
    await this.db.approachPatient(linkedPatientId);
    await this.excludedPersons.requireNone([{ name: person.name, pointer: '/accountId' }]);
  }

  private tellWhoSaw({ shownTo }: JournalEntry): void {
    if (shownTo !== null) this.outbox.shownNoMoreTo([shownTo]);
  }

  /** What two do with it at the same moment they do one after the other. */
  private async load(id: string): Promise<JournalEntry> {
    await this.find(id);
    const lock = { mode: 'pessimistic_write' } as const;
    const entry = await this.db.repository(JournalEntry).findOne({ where: { id }, lock });
    if (!entry) throw new NotFound();
    return entry;
  }
}
