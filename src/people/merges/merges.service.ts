import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { mayAlso } from '../../access/may-also.js';
import { requireAnothersRecord } from '../../access/own-affairs.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { HandsService } from '../../organisation/account-changes/hands.service.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { Patient } from '../patients/patient.entity.js';
import type { AskMergeDto, RecordMergeDto, RecordMergePageDto, UndoMergeDto } from './merge.dto.js';
import type { MergeSide } from './merge-states.js';
import { mergesOfPatient, oneAfterAnother, oneMerge, survivor } from './merges.queries.js';
import { RecordMerge } from './record-merge.entity.js';

const answerFields = ['state', 'answeredBy', 'answeredAt'] as const;
type Row = RecordMergeDto & { [column: string]: unknown };

/** Two records of one person: the one is linked to the other and kept to be read. Nothing moves, and nothing opens to anybody. */
@Injectable()
export class MergesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly hands: HandsService,
    private readonly notices: NoticesService,
  ) {}

  async ask({ survivorId, reason }: AskMergeDto): Promise<RecordMergeDto> {
    const { accountId: askedBy } = currentActor();
    await this.requireSurvivor(survivorId, 'asking');
    const [askedAs = 'office'] = sidesOf();
    const asking = { id: newId(), survivorId, reason, askedBy, askedAs, askedAt: this.clock.now() };
    const merge = RecordMerge.ask(asking);
    await this.db.repository(RecordMerge).insert(merge);
    const kind = askedAs === 'office' ? 'merge_asked_of_team' : 'merge_asked_of_office';
    this.notices.tell({ kind, patientId: currentPatientId(), about: { recordMerge: merge.id } });
    return this.find(merge.id);
  }

  async confirm(id: string): Promise<RecordMergeDto> {
    const merge = await this.load(id);
    const { accountId } = currentActor();
    const isOfAnotherHand = !(await this.hands.areOne(accountId, merge.askedBy));
    merge.confirm({ accountId, sides: sidesOf(), isOfAnotherHand }, this.clock.now());
    await this.requireSurvivor(merge.survivorId, 'confirming');
    await this.db.update(merge, answerFields);
    await this.link(merge.survivorId);
    this.settled(merge);
    await this.tellBoth('records_linked', merge);
    return this.find(id);
  }

  async decline(id: string): Promise<RecordMergeDto> {
    const merge = await this.load(id);
    merge.decline(currentActor().accountId, this.clock.now());
    return this.close(merge);
  }

  async withdraw(id: string): Promise<RecordMergeDto> {
    const merge = await this.load(id);
    merge.withdraw(currentActor().accountId, this.clock.now());
    return this.close(merge);
  }

  async undo(id: string, { reason }: UndoMergeDto): Promise<RecordMergeDto> {
    const merge = await this.load(id);
    merge.undo({ by: currentActor().accountId, at: this.clock.now(), reason });
    await this.db.update(merge, ['state', 'undoneBy', 'undoneAt', 'undoReason']);
    await this.link(null);
    await this.tellBoth('records_parted', merge);
    return this.find(id);
  }

  async find(id: string): Promise<RecordMergeDto> {
    const [merge] = await this.db.query<Row>(oneMerge, [currentPatientId(), id]);
    if (!merge) throw new NotFound();
    return merge;
  }

  async list({ limit, cursor }: PageQuery): Promise<RecordMergePageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<Row>(mergesOfPatient, [currentPatientId(), after, limit + 1]);
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /**
   * Whoever asks sees both records already: it is no way to search. Whoever confirms is told by who asked.
   * @throws {BrokenRule} alike where there is none and where it is not theirs to see
   */
  private async requireSurvivor(id: string, doing: 'asking' | 'confirming'): Promise<void> {
    requireAnothersRecord(currentPatientId());
    requireAnothersRecord(id);
    const { tenantId, accountId } = currentActor();
    await this.db.query(oneAfterAnother, [tenantId]);
    await this.db.openTeams();
    const [found] = await this.db.query<{ isReplaced: boolean; isTheirs: boolean }>(survivor, [
      id,
      accountId,
    ]);
    await this.db.closeTeams();
    const isSeen = found && (doing === 'confirming' || found.isTheirs || mayAlso('patient.list'));
    if (!isSeen || id === currentPatientId()) throw noSurvivor();
    if (found.isReplaced)
      throw new Conflict(say`That record goes on in another one itself. Name the one that goes on.`);
  }

  private async link(survivorId: string | null): Promise<void> {
    const patient = await this.db.repository(Patient).findOneBy({ id: currentPatientId() });
    if (!patient) throw new NotFound();
    patient.replacedBy = survivorId;
    await this.db.update(patient, ['replacedBy']);
  }

  private async close(merge: RecordMerge): Promise<RecordMergeDto> {
    await this.db.update(merge, answerFields);
    this.settled(merge);
    return this.find(merge.id);
  }

  private settled({ id, askedBy }: RecordMerge): void {
    this.notices.settle(id);
    const about = { recordMerge: id };
    this.notices.tell({ kind: 'merge_answered', patientId: currentPatientId(), about, named: [askedBy] });
  }

  /** The people of both records; whose care team is the other's stands in the teams of the whole organisation. */
  private async tellBoth(
    kind: 'records_linked' | 'records_parted',
    { id, survivorId }: RecordMerge,
  ): Promise<void> {
    await this.db.openTeams();
    for (const patientId of [currentPatientId(), survivorId])
      this.notices.tell({ kind, patientId, about: { recordMerge: id } });
  }

  /** Locked, so that of two who answer at once the second sees what the first did. */
  private async load(id: string): Promise<RecordMerge> {
    requireAnothersRecord(currentPatientId());
    const merge = await this.db
      .repository(RecordMerge)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!merge) throw new NotFound();
    return merge;
  }
}

/** As what somebody can turn one of the two keys: the care team first. */
function sidesOf(): MergeSide[] {
  const sides: MergeSide[] = [];
  if (partyOf(currentActor()) === 'clinician') sides.push('care_team');
  if (mayAlso('patient.list')) sides.push('office');
  return sides;
}

function noSurvivor(): BrokenRule {
  return new BrokenRule(say`There is no other record at this id that you may see.`, {
    errors: [{ pointer: '/survivorId', message: say`must be another record that you may see` }],
    onRecord: true,
  });
}
