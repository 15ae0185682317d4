import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { Conflict, Forbidden, NotFound } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { Action } from '../access-matrix.js';
import { mayAlso } from '../may-also.js';
import type { RecordLabelDto } from './label.dto.js';
import { clearedOf, inherited, labelOf, put, seenOf, type LabelledTable } from './labelled-tables.js';

/** A room's records that can carry a label. */
export interface LabelledRecords extends LabelledTable {
  /** What they are, in a word. */
  readonly kind: string;
  /** What opens them. */
  readonly opens: Action;
  /** Which of them whoever is asking sees beside that, as a condition on `record`; all, where it is left out. */
  readonly seen?: () => string;
  /** The columns that `seen` asks, and that people change: by them it is known who saw it before a change. */
  readonly shownBy?: readonly string[];
}

/**
 * Part 2: the labels that records carry, each written in its own row. A record is labelled by whoever writes it, by somebody later, or
 * by what it belongs to; what it belongs to may change, and the label stays. Only the patient's side takes one off.
 */
@Injectable()
export class KeptLabelsService {
  readonly #added: LabelledRecords[] = [];
  readonly #decided: (() => Promise<void>)[] = [];
  readonly #further: { table: string; belongsTo: LabelledRecords['belongsTo'] }[] = [];
  #rooms: readonly LabelledRecords[] = [];

  constructor(private readonly db: Db) {}

  add(records: LabelledRecords): void {
    this.#added.push(records);
    this.#gather();
  }

  /** What records of a lower room belong to as well, said by the room that has it. */
  addFurther(table: string, belongsTo: LabelledRecords['belongsTo']): void {
    this.#further.push({ table, belongsTo });
    this.#gather();
  }

  /** @param rule that refuses whoever acts for the patient where it is not theirs to decide what is open of substance use */
  decidedBy(rule: () => Promise<void>): void {
    this.#decided.push(rule);
  }

  /**
   * To take a label off opens something, as a consent does: it is the patient's, or of who decides that for them.
   * @throws {Forbidden} for anybody else
   */
  async requireMayTakeOff(): Promise<void> {
    const actor = currentActor();
    if (partyOf(actor) !== 'patient')
      throw new Forbidden(
        say`Only the patient’s side takes the label off: it opens what the label protects.`,
      );
    if (actor.authority !== null) for (const rule of this.#decided) await rule();
  }

  /**
   * After a record was written or changed: what it says of itself counts, and what it belongs to.
   * @throws {Forbidden} for somebody who labels what would then be kept from themself
   */
  async settle(table: string, id: string, substanceUse: boolean | null | undefined = false): Promise<void> {
    if (substanceUse) requireOpen();
    await this.db.query(put(this.room(table)), [currentPatientId(), [id], substanceUse ?? false]);
  }

  /** After something was labelled: whatever belongs to it is labelled with it, and what belongs to that. */
  async follow(): Promise<void> {
    let labelled = 1;
    while (labelled > 0) {
      labelled = 0;
      for (const room of this.#rooms)
        labelled += (await this.db.query(put(room), [currentPatientId(), null, false])).length;
    }
  }

  /** After a label was taken off these: whatever had it from them alone, and still belongs to them, loses it. */
  async release(ids: readonly string[]): Promise<void> {
    let released = ids;
    while (released.length > 0) {
      const cleared: string[] = [];
      for (const room of this.#rooms) {
        const statement = clearedOf(room);
        if (!statement) continue;
        const rows = await this.db.query<{ id: string }>(statement, [currentPatientId(), released]);
        cleared.push(...rows.map(({ id }) => id));
      }
      released = cleared;
    }
  }

  /**
   * Those of these records that whoever is asking sees.
   * @param opens the action that opens such records
   * @returns null where no room has said that records under this action carry labels
   */
  async seenAmong(opens: Action, ids: readonly string[]): Promise<ReadonlySet<string> | null> {
    const rooms = this.roomsOf(opens);
    if (rooms.length === 0) return null;
    const statement = rooms.map((room) => seenOf(room, room.seen?.() ?? 'true')).join(' UNION ALL ');
    const parameters = [currentPatientId(), ids, currentActor().seesSubstanceUse];
    const rows = await this.db.query<{ id: string }>(statement, parameters);
    return new Set(rows.map(({ id }) => id));
  }

  /** The rooms that this action opens, or all. */
  roomsOf(opens?: Action): readonly LabelledRecords[] {
    return this.#rooms.filter((room) => opens === undefined || room.opens === opens);
  }

  /** What whoever is asking sees of every room, in one text: where it is the same, `seenWithin` is the same. */
  conditionsNow(): string {
    return this.#added.map((room) => room.seen?.() ?? 'true').join('\n');
  }

  /**
   * The same as a part of another statement, whose $1 is the patient: a query of ids; null as above.
   * @param ids an SQL expression, uuid[]
   * @param seesLabelled an SQL expression: whether what is labelled is open
   */
  seenWithin(opens: Action, { ids, seesLabelled }: { ids: string; seesLabelled: string }): string | null {
    const rooms = this.roomsOf(opens);
    if (rooms.length === 0) return null;
    return rooms
      .map((room) => seenOf(room, room.seen?.() ?? 'true'))
      .join(' UNION ALL ')
      .replaceAll('$2::uuid[]', ids)
      .replaceAll('$3::boolean', seesLabelled);
  }

  /** @throws {NotFound} for what whoever is asking may not read */
  async find(id: string): Promise<RecordLabelDto> {
    const { room, isLabelled } = await this.recordOf(id);
    return { id, kind: room.kind, substanceUse: isLabelled };
  }

  /** Labelling protects, so either side does it; taking a label off opens something, so only the patient's side does. */
  async label(id: string, substanceUse: boolean): Promise<RecordLabelDto> {
    const { room } = await this.recordOf(id);
    if (substanceUse) {
      await this.settle(room.table, id, true);
      await this.follow();
    } else await this.takeOff(room, id);
    return this.find(id);
  }

  private async takeOff(room: LabelledRecords, id: string): Promise<void> {
    await this.requireMayTakeOff();
    const [about] = await this.db.query(inherited(room), [currentPatientId(), id]);
    if (about)
      throw new Conflict(
        say`This belongs to something that is labelled. Take the label off there, and it comes off here.`,
      );
    const unlabelled = `${room.update} label = NULL, labelled_itself = false WHERE record.patient_id = $1 AND record.id = $2`;
    await this.db.query(unlabelled, [currentPatientId(), id]);
    await this.release([id]);
  }

  private async recordOf(id: string): Promise<{ room: LabelledRecords; isLabelled: boolean }> {
    for (const room of this.#rooms.filter(({ opens }) => mayAlso(opens))) {
      const [found] = await this.db.query<{ isLabelled: boolean }>(labelOf(room, room.seen?.() ?? 'true'), [
        currentPatientId(),
        id,
      ]);
      if (found) return { room, isLabelled: found.isLabelled };
    }
    throw new NotFound();
  }

  /** The rooms with all that their records belong to. Rooms are added at the start, and asked ever after. */
  #gather(): void {
    this.#rooms = this.#added.map((room) => ({
      ...room,
      belongsTo: [
        ...room.belongsTo,
        ...this.#further.filter(({ table }) => table === room.table).flatMap(({ belongsTo }) => belongsTo),
      ],
    }));
  }

  private room(table: string): LabelledRecords {
    const room = this.#rooms.find((each) => each.table === table);
    if (!room) throw new Error(`No room has said that the rows of ${table} carry labels.`);
    return room;
  }
}

/** Nobody labels what they would then no longer see: they could neither answer for it nor take it back. */
export function requireOpen(): void {
  if (currentActor().seesSubstanceUse) return;
  throw new Forbidden(say`What is labelled would be closed to you as well. Ask somebody to whom it is open.`);
}
