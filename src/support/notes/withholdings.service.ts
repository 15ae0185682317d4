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
import type {
  NoteWithholdingDto,
  NoteWithholdingPageDto,
  ReviewWithholdingDto,
  WithholdNoteDto,
} from './clinical-note.dto.js';
import { ClinicalNote } from './clinical-note.entity.js';
import { NoteWithholding } from './note-withholding.entity.js';
import { endPast, oneWithholding, withholdingPage } from './notes.queries.js';

type Row = NoteWithholdingDto & { [column: string]: unknown };

/** Notes that are not open to the patient for a time: why, until when, and what somebody else says to it. */
@Injectable()
export class WithholdingsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
  ) {}

  async begin(noteId: string, { ground, reason, until }: WithholdNoteDto): Promise<NoteWithholdingDto> {
    await this.note(noteId);
    const today = new LocalDays(await this.settings.read()).dayOf(this.clock.now());
    await this.db.query(endPast, [noteId, today]);
    const who = { withheldBy: currentActor().accountId, withheldAt: this.clock.now() };
    const withheld = NoteWithholding.begin({ id: newId(), noteId, ground, reason, until, ...who }, today);
    await this.db.repository(NoteWithholding).insert(withheld);
    await this.labels.settle('note_withholding', withheld.id);
    this.notices.tell({ kind: 'note_withheld', ...this.about(noteId) });
    return this.find(noteId, withheld.id);
  }

  async askReview(noteId: string, id: string): Promise<NoteWithholdingDto> {
    const withheld = await this.load(noteId, id);
    withheld.askReview(this.clock.now());
    await this.db.update(withheld, ['state', 'reviewAskedAt']);
    this.notices.tell({ kind: 'withholding_to_review', ...this.about(noteId) });
    return this.find(noteId, id);
  }

  async review(
    noteId: string,
    id: string,
    { isUpheld, answer }: ReviewWithholdingDto,
  ): Promise<NoteWithholdingDto> {
    const withheld = await this.load(noteId, id);
    const { writtenBy: author } = await this.note(noteId);
    withheld.review({ by: currentActor().accountId, at: this.clock.now(), author, isUpheld, answer });
    await this.db.update(withheld, ['state', 'reviewedBy', 'reviewedAt', 'answer']);
    this.notices.settle(noteId, { kind: 'withholding_to_review' });
    this.notices.tell({
      kind: 'withholding_reviewed',
      ...this.about(noteId),
      named: [withheld.withheldBy],
    });
    return this.find(noteId, id);
  }

  async end(noteId: string, id: string): Promise<NoteWithholdingDto> {
    const withheld = await this.load(noteId, id);
    if (withheld.state === 'ended') return this.find(noteId, id);
    withheld.end();
    await this.db.update(withheld, ['state']);
    this.notices.settle(noteId, { kind: 'withholding_to_review' });
    this.notices.tell({ kind: 'note_to_read', ...this.about(noteId) });
    return this.find(noteId, id);
  }

  async find(noteId: string, id: string): Promise<NoteWithholdingDto> {
    const [withheld] = await this.db.query<Row>(oneWithholding, [...asSeen(noteId), id]);
    if (!withheld) throw new NotFound();
    return withheld;
  }

  async list(noteId: string, { limit, cursor }: PageQuery): Promise<NoteWithholdingPageDto> {
    await this.note(noteId);
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(withholdingPage, [...asSeen(noteId), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private about(noteId: string): { patientId: string; about: { clinicalNote: string } } {
    return { patientId: currentPatientId(), about: { clinicalNote: noteId } };
  }

  private async note(noteId: string): Promise<ClinicalNote> {
    const note = await this.db.repository(ClinicalNote).findOneBy({ id: noteId });
    if (!note) throw new NotFound();
    return note;
  }

  private async load(noteId: string, id: string): Promise<NoteWithholding> {
    const [withheld] = await this.db
      .repository(NoteWithholding)
      .find({ where: { id, noteId }, lock: { mode: 'pessimistic_write' } });
    if (!withheld) throw new NotFound();
    return withheld;
  }
}

function asSeen(noteId: string): unknown[] {
  return [currentPatientId(), noteId, mayAlso('clinical_note.read_withheld')];
}
