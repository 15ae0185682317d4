import { Injectable } from '@nestjs/common';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { say, type Sentence } from '../../core/language/say.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { WordingService } from '../../wording/wording.service.js';
import { ActiveSupportReader } from '../peer-support/active-support.reader.js';
import { requireNoContact } from '../../core/contact-data.js';
import { PeerWorkService } from '../peer-work/peer-work.service.js';
import type {
  ApproveEntryDto,
  NotebookEntryDto,
  NotebookPageDto,
  NotebookWordingDto,
  NotebookWordingPageDto,
  RewordEntryDto,
  WriteEntryDto,
} from './notebook.dto.js';
import { NotebookEntry, NotebookWording } from './notebook-entry.entity.js';
import { notebookMoves } from './notebook-states.js';
import { earlierWordings, notebookOfPatient, oneNotebookEntry } from './notebook.queries.js';

type Row = NotebookEntryDto & { readonly [column: string]: unknown };

/** What a patient and a peer supporter write together. */
@Injectable()
export class NotebookService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly supports: ActiveSupportReader,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly work: PeerWorkService,
  ) {}

  async write({ substanceUse, peerSupportId = null, ...input }: WriteEntryDto): Promise<NotebookEntryDto> {
    const support = await this.supports.ofWriter(peerSupportId);
    const entry = NotebookEntry.write(newId(), support.id, this.wordingOf(input, ''));
    await this.db.repository(NotebookEntry).insert(entry);
    await this.labels.settle('peer_notebook_entry', entry.id, substanceUse);
    await this.work.written(support.peerId);
    return this.find(entry.id);
  }

  /** What was approved before is approved no longer: it reads otherwise now. */
  async reword(id: string, input: RewordEntryDto, ifMatch: IfMatch): Promise<NotebookEntryDto> {
    const entry = await this.load(id);
    ifMatch.require(entry.version);
    if (input.words === entry.words) return this.find(id);
    const before = entry.approvedWording(newId());
    entry.reword(this.wordingOf(input, entry.words));
    const fields = [
      'words',
      'keepWordingReason',
      'state',
      'wordedBy',
      'wordedAt',
      'approvedBy',
      'approvedAt',
    ];
    await this.db.update(entry, fields as (keyof NotebookEntry)[], ifMatch);
    if (before) await this.keepEarlier(before);
    return this.find(id);
  }

  /** Of the very wording that the patient read: of another, whoever wrote it, nobody has said yes. */
  async approve(
    id: string,
    { shareWithTeam = false }: ApproveEntryDto,
    ifMatch: IfMatch,
  ): Promise<NotebookEntryDto> {
    const entry = await this.load(id);
    entry.approve(currentActor().accountId, this.clock.now());
    if (shareWithTeam) entry.move('share');
    await this.db.update(entry, ['state', 'approvedBy', 'approvedAt'], ifMatch);
    await this.work.approved((await this.supports.find(entry.peerSupportId)).peerId);
    return this.find(id);
  }

  async move(id: string, move: 'share' | 'withhold' | 'take_back'): Promise<NotebookEntryDto> {
    await this.find(id);
    const lock = { mode: 'pessimistic_write' } as const;
    const entry = await this.db.repository(NotebookEntry).findOneOrFail({ where: { id }, lock });
    // On another device: it stands so already.
    if (entry.state === notebookMoves[move].to) return this.find(id);
    entry.move(move);
    await this.db.update(entry, ['state']);
    return this.find(id);
  }

  async find(id: string): Promise<NotebookEntryDto> {
    const [entry] = await this.db.query<Row>(oneNotebookEntry(), [currentPatientId(), id]);
    if (!entry) throw new NotFound();
    return entry;
  }

  async list({ limit, cursor }: PageQuery): Promise<NotebookPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(notebookOfPatient(), [currentPatientId(), after, limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** What was approved before, for the two alone. */
  async listEarlier(id: string, { limit, cursor }: PageQuery): Promise<NotebookWordingPageDto> {
    await this.find(id);
    const [after] = keyOfCursor(cursor, [isId]);
    const parameters = [currentPatientId(), id, after, limit + 1];
    const rows = await this.db.query<NotebookWordingDto & { [column: string]: unknown }>(
      earlierWordings,
      parameters,
    );
    return pageOf(rows, limit, (wording) => [wording.id]);
  }

  private async keepEarlier(wording: NotebookWording): Promise<void> {
    await this.db.repository(NotebookWording).insert(wording);
    await this.labels.settle('peer_notebook_wording', wording.id);
  }

  /**
   * The patient's own words are theirs; what a peer writes with them passes the door that staff pass, and brings no contact data along.
   * @param already how it read before
   */
  private wordingOf(
    { words, keepWording }: RewordEntryDto,
    already: string,
  ): Parameters<NotebookEntry['reword']>[0] {
    const actor = currentActor();
    const party = partyOf(actor) ?? 'clinician';
    if (party === 'clinician') requireNoContact(words, { pointer: '/words', detail: offTheBook(), already });
    const keepWordingReason = this.wording.requireNoStigma({ party, body: { words }, keepWording });
    return { words, keepWordingReason, by: actor.accountId, at: this.clock.now() };
  }

  private async load(id: string): Promise<NotebookEntry> {
    await this.find(id);
    return this.db.repository(NotebookEntry).findOneByOrFail({ id });
  }
}

function offTheBook(): Sentence {
  return say`Leave numbers and addresses out of the notebook: you two reach each other here, in the hours that you gave. What the person writes there themself stays as it is.`;
}
