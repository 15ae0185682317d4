import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { thingOf } from '../../core/outbox/event-name.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { Action } from '../access-matrix.js';
import { mayAlso } from '../may-also.js';
import { KeptLabelsService, type LabelledRecords } from './kept-labels.service.js';
import { sawLabelled, sawOf, shownAs } from './labelled-tables.js';

type Was = Readonly<Record<string, unknown>>;
type ShownRecords = LabelledRecords & Required<Pick<LabelledRecords, 'shownBy'>>;

/**
 * Who saw a thing before it was changed: asked by the very rule by which its room decides who sees it, of the thing as it stood. So
 * whoever saw what is taken back, withheld or made private can be told, and nobody to whom it was never shown.
 */
@Injectable()
export class ShownBeforeService {
  constructor(
    private readonly db: Db,
    private readonly rooms: KeptLabelsService,
  ) {}

  /** How the thing that a deed is about to change is shown; undefined where nobody chooses to whom it is. */
  async of(action: Action, parameters: Readonly<Record<string, string>>): Promise<Was | undefined> {
    const id = Object.values(parameters).at(-1);
    const rooms = this.shown(`${thingOf(action)}.read` as Action);
    if (rooms.length === 0 || id === undefined || id === parameters.patientId) return undefined;
    const statement = rooms.map((room) => shownAs(room, room.shownBy)).join(' UNION ALL ');
    const [found] = await this.db.query<{ was: Was }>(statement, [currentPatientId(), id]);
    return found?.was;
  }

  /** Whether whoever is asking, as they stand to the patient at this moment, saw it while it was so. */
  async saw(opens: Action, id: string, was: Was): Promise<boolean> {
    const statement = this.shown(opens)
      .map((room) => sawOf(room, room.seen?.() ?? 'true'))
      .join(' UNION ALL ');
    if (statement === '') return false;
    const parameters = [currentPatientId(), id, currentActor().seesSubstanceUse, was];
    return (await this.db.query(statement, parameters)).length > 0;
  }

  /** Whether whoever is asking sees a thing of whatever kind, its label left aside. */
  async isShown(id: string): Promise<boolean> {
    const statement = this.rooms
      .roomsOf()
      .filter((room) => mayAlso(room.opens))
      .map((room) => sawLabelled(room, room.seen?.() ?? 'true'))
      .join(' UNION ALL ');
    return statement !== '' && (await this.db.query(statement, [currentPatientId(), id])).length > 0;
  }

  private shown(opens: Action): ShownRecords[] {
    return this.rooms.roomsOf(opens).filter((room): room is ShownRecords => room.shownBy !== undefined);
  }
}
