import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { Outbox } from '../../core/outbox/outbox.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  CounsellingNoteDto,
  CounsellingNotePageDto,
  WriteCounsellingNoteDto,
} from './counselling-note.dto.js';
import { CounsellingNote, CounsellingNoteText } from './counselling-note.entity.js';
import { counsellingNotePage, oneCounsellingNote, readersOfNotes } from './counselling-notes.queries.js';

type Row = CounsellingNoteDto & { readonly [column: string]: unknown };

/** What a practitioner writes down of counselling, for themself. */
@Injectable()
export class CounsellingNotesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly wording: WordingService,
    private readonly notices: NoticesService,
    private readonly outbox: Outbox,
  ) {}

  async write({ text, happenedOn, keepWording }: WriteCounsellingNoteDto): Promise<CounsellingNoteDto> {
    const keepWordingReason = this.wording.requireNoStigma({
      party: 'clinician',
      body: { text },
      keepWording,
    });
    const [id, writtenBy, writtenAt] = [newId(), currentActor().accountId, this.clock.now()];
    const on = happenedOn ?? (await this.settings.dayOf(writtenAt));
    const note = CounsellingNote.write({ id, writtenBy, writtenAt, happenedOn: on });
    await this.db.repository(CounsellingNote).insert(note);
    const said = { id, writtenBy, text, keepWordingReason, isShown: false };
    await this.db.repository(CounsellingNoteText).insert(said);
    return this.find(id);
  }

  /** The patient reads it from now on. */
  async show(id: string): Promise<CounsellingNoteDto> {
    const note = await this.load(id);
    note.show(currentActor().accountId, this.clock.now());
    await this.db.update(note, ['shownAt']);
    await this.db.repository(CounsellingNoteText).update({ id }, { isShown: true });
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'counselling_note_shown', patientId, about: { counsellingNote: id } });
    return this.find(id);
  }

  async takeBack(id: string): Promise<CounsellingNoteDto> {
    const note = await this.load(id);
    if (note.isTakenBackBy(currentActor().accountId)) return this.find(id);
    note.takeBack(currentActor().accountId);
    await this.db.update(note, ['status']);
    await this.tellWhoRead(note);
    return this.find(id);
  }

  async find(id: string): Promise<CounsellingNoteDto> {
    const [note] = await this.db.query<Row>(oneCounsellingNote, [...(await this.asSeen()), id]);
    if (!note) throw new NotFound();
    return note;
  }

  async list({ limit, cursor }: PageQuery): Promise<CounsellingNotePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(counsellingNotePage, [...(await this.asSeen()), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private async tellWhoRead({ shownAt }: CounsellingNote): Promise<void> {
    const today = await this.settings.dayOf(this.clock.now());
    const parameters = [currentPatientId(), today, shownAt !== null];
    const readers = await this.db.query<{ accountId: string }>(readersOfNotes, parameters);
    this.outbox.shownNoMoreTo(
      readers.map(({ accountId }) => accountId),
      currentPatientId(),
    );
  }

  private async asSeen(): Promise<unknown[]> {
    const today = await this.settings.dayOf(this.clock.now());
    return [currentPatientId(), currentActor().accountId, today, mayAlso('counselling_consent.give')];
  }

  private async load(id: string): Promise<CounsellingNote> {
    await this.find(id);
    const [note] = await this.db
      .repository(CounsellingNote)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!note) throw new NotFound();
    return note;
  }
}
