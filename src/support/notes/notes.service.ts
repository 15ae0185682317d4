import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { mayAlso } from '../../access/may-also.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { LocalDays } from '../../core/days.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { SettingsService } from '../../organisation/settings/settings.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  AmendNoteDto,
  ClinicalNoteDto,
  ClinicalNotePageDto,
  NoteWordingDto,
  NoteWordingPageDto,
  WriteNoteDto,
} from './clinical-note.dto.js';
import { ClinicalNote, NoteWording } from './clinical-note.entity.js';
import { notePage, oneNote, wordingPage } from './notes.queries.js';
import { WithholdingsService } from './withholdings.service.js';

type Row = ClinicalNoteDto & { [column: string]: unknown };

/** What practitioners write down. The patient reads it, unless something on record stands against that. */
@Injectable()
export class NotesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
    private readonly withholdings: WithholdingsService,
  ) {}

  async write({ happenedOn, substanceUse, withholding, ...said }: WriteNoteDto): Promise<ClinicalNoteDto> {
    const [now, id] = [this.clock.now(), newId()];
    const who = { id, writtenBy: currentActor().accountId, writtenAt: now };
    const note = ClinicalNote.write({ ...who, happenedOn: happenedOn ?? (await this.today()) });
    await this.db.repository(ClinicalNote).insert(note);
    await this.labels.settle('clinical_note', id, substanceUse);
    await this.word(id, said, null);
    if (withholding) await this.withholdings.begin(id, withholding);
    else this.tell(id, substanceUse ?? false);
    return this.find(id);
  }

  async amend(id: string, { reason, ...said }: AmendNoteDto): Promise<ClinicalNoteDto> {
    const note = await this.load(id);
    note.requireAmendable(currentActor().accountId);
    await this.word(id, said, reason);
    await this.db.update(note, []);
    const { isWithheld, substanceUse } = await this.find(id);
    if (!isWithheld) this.tell(id, substanceUse);
    return this.find(id);
  }

  async takeBack(id: string, reason: string): Promise<ClinicalNoteDto> {
    const note = await this.load(id);
    if (note.isTakenBackBy(currentActor().accountId)) return this.find(id);
    note.takeBack(currentActor().accountId, reason);
    await this.db.update(note, ['status', 'errorReason']);
    return this.find(id);
  }

  async find(id: string): Promise<ClinicalNoteDto> {
    const [note] = await this.db.query<Row>(oneNote, [...(await this.asSeen()), id]);
    if (!note) throw new NotFound();
    return note;
  }

  async list({ limit, cursor }: PageQuery): Promise<ClinicalNotePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(notePage, [...(await this.asSeen()), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** How it read, from the first wording on; of what is not open to the reader nothing. */
  async wordings(id: string, { limit, cursor }: PageQuery): Promise<NoteWordingPageDto> {
    const { isWithheld } = await this.find(id);
    const [after] = keyOfCursor(cursor, [isId]);
    if (isWithheld && !mayAlso('clinical_note.read_withheld')) return { items: [], next: null };
    const parameters = [currentPatientId(), id, after, limit + 1];
    const rows = await this.db.query<NoteWordingDto & { [column: string]: unknown }>(wordingPage, parameters);
    return pageOf(rows, limit, (each) => [each.id]);
  }

  private async word(
    noteId: string,
    { text, keepWording }: Pick<WriteNoteDto, 'text' | 'keepWording'>,
    reason: string | null,
  ): Promise<void> {
    const keepWordingReason = this.wording.requireNoStigma({
      party: 'clinician',
      body: { text },
      keepWording,
    });
    const [id, writtenAt] = [newId(), this.clock.now()];
    const writtenBy = currentActor().accountId;
    await this.db
      .repository(NoteWording)
      .insert({ id, noteId, text, reason, keepWordingReason, writtenBy, writtenAt });
    await this.labels.settle('clinical_note_wording', id);
  }

  private tell(id: string, isLabelled: boolean): void {
    const label = isLabelled ? 'substance_use' : null;
    const patientId = currentPatientId();
    this.notices.tell({ kind: 'note_to_read', patientId, about: { clinicalNote: id }, label });
  }

  private async load(id: string): Promise<ClinicalNote> {
    const [note] = await this.db
      .repository(ClinicalNote)
      .find({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!note) throw new NotFound();
    return note;
  }

  private async today(): Promise<string> {
    return new LocalDays(await this.settings.read()).dayOf(this.clock.now());
  }

  private async asSeen(): Promise<unknown[]> {
    return [currentPatientId(), await this.today(), mayAlso('clinical_note.read_withheld')];
  }
}
