import { Injectable } from '@nestjs/common';
import { partyOf, type Actor } from '../core/actor.js';
import { Db } from '../core/database/db.js';
import { compareNames } from '../core/text/names.js';
import type { Action } from './access-matrix.js';
import type { RecordState } from './closed-records.js';
import { KeptLabelsService } from './labels/kept-labels.service.js';
import { labelledIn } from './labels/labelled-tables.js';

/** A record that may be about whoever acts for the patient. */
interface AboutSomebody {
  readonly id: string;
  readonly kind: 'listed' | 'told_apart' | 'restriction' | 'wish';
  /** Of whom it is, where it goes by a name; null: it is about them. */
  readonly name: string | null;
  readonly [column: string]: unknown;
}

const ofTheList: readonly AboutSomebody['kind'][] = ['listed', 'told_apart'];

type Reader = Pick<Actor, 'relation' | 'accountId' | 'displayName' | 'seesSubstanceUse'>;

/** Where what was done is told by itself, beside the lists of the things. */
const tellsOfDeeds: readonly Action[] = [
  'access_log.read',
  'access_dispute.raise',
  'access_dispute.read',
  'access_dispute.withdraw',
];

/**
 * THE rule of what is kept from who acts for a patient, because it is about themself: they do not learn that they are not to be told,
 * what is kept from them, nor where the patient is reached. Of those on the care team, nobody learns that they are on that list: not from
 * what tells of it, and not from the answer to what they send.
 * Statements leave it out (`isAboutReader`), and no request names it. And of what the patient’s side was not told yet, where that is on
 * record with its reason. Where deeds are told by themselves, so is what was done with something that is labelled, to whoever does not
 * know of the thing.
 */
@Injectable()
export class AboutTheReader {
  readonly #aboutSomebody: string[] = [];
  readonly #untold: string[] = [];
  readonly #labelled: string[] = [];

  constructor(
    private readonly db: Db,
    private readonly keptLabels: KeptLabelsService,
  ) {}

  /**
   * A room says which of its records are by their nature about somebody who acts for the patient, or are if they go by their name.
   * @param statement that finds `id`, `kind` and `name` of those that others wrote. $1 patient, $2 whoever acts for them
   */
  add(statement: string): void {
    this.#aboutSomebody.push(statement);
  }

  /**
   * A room says of which of its records the patient’s side was not told.
   * @param statement that finds `id` of each, and of what came of it. $1 patient
   */
  addUntold(statement: string): void {
    this.#untold.push(statement);
  }

  /**
   * A room says of which of its records the label is not one that people put on and take off.
   * @param statement that finds `id` of each. $1 patient
   */
  addLabelled(statement: string): void {
    this.#labelled.push(statement);
  }

  /** What is untold as a part of another statement, whose $1 is the patient: a query of ids. */
  untoldWithin({ relation }: Pick<Actor, 'relation'>): string {
    if (partyOf({ relation }) !== 'patient') return 'SELECT NULL::uuid WHERE false';
    return this.#untold.join(' UNION ALL ');
  }

  /**
   * Whether there can be any where somebody who stands so does this: the lists of a room leave out by themselves what is untold.
   * @param record where it is known: of a list on which nobody stands nothing is kept
   */
  concerns(
    reader: Pick<Actor, 'relation'>,
    action: Action,
    record?: Pick<RecordState, 'listsSomebody'>,
  ): boolean {
    const isTold = reader.relation === 'self' && tellsOfDeeds.includes(action);
    const kinds = kindsKeptFrom(reader, action);
    const ofLists = record?.listsSomebody === false ? ofTheList : [];
    return isTold || kinds.some((kind) => !ofLists.includes(kind));
  }

  /**
   * Keeps it out of the statements from here on, before what is labelled is kept back: that, too, can be untold.
   * @param action what is done with the statements, where that can tell of deeds
   * @returns the ids of what is kept back
   */
  async keepBack(patientId: string, actor: Reader, action?: Action): Promise<readonly string[]> {
    const tells = action !== undefined && tellsOfDeeds.includes(action);
    const [untold, labelled, about] = await this.db.together([
      this.untoldTo(patientId, actor),
      tells && !actor.seesSubstanceUse ? this.labelled(patientId) : Promise.resolve([]),
      this.aboutThemself(patientId, actor, kindsKeptFrom(actor, action)),
    ]);
    await this.db.together([
      this.db.keepBack('untold', [...untold, ...labelled]),
      this.db.keepBack('about_reader', about),
    ]);
    return [...untold, ...labelled, ...about];
  }

  private async untoldTo(patientId: string, { relation }: Reader): Promise<string[]> {
    if (partyOf({ relation }) !== 'patient') return [];
    const rows = await this.db.query<{ id: string }>(this.#untold.join(' UNION ALL '), [patientId]);
    return rows.map(({ id }) => id);
  }

  private async labelled(patientId: string): Promise<string[]> {
    const rooms = this.keptLabels.roomsOf().map(labelledIn);
    const rows = await this.db.query<{ id: string }>([...rooms, ...this.#labelled].join(' UNION ALL '), [
      patientId,
    ]);
    return rows.map(({ id }) => id);
  }

  private async aboutThemself(
    patientId: string,
    { accountId, displayName }: Reader,
    kinds: readonly AboutSomebody['kind'][],
  ): Promise<string[]> {
    if (kinds.length === 0) return [];
    const found = await this.db.query<AboutSomebody>(this.#aboutSomebody.join(' UNION ALL '), [
      patientId,
      accountId,
    ]);
    const rows = found.filter(({ kind }) => kinds.includes(kind));
    const isLike = (name: string | null, other: string): boolean =>
      name === null || compareNames(name, other) !== 'different';
    const theirs = rows.filter(({ kind, name }) => kind !== 'told_apart' && isLike(name, displayName));
    const listed = theirs.flatMap(({ kind, name }) => (kind === 'listed' && name !== null ? [name] : []));
    // What was told apart from a name on the list tells that it is there.
    const apart = rows.filter(
      ({ kind, name }) => kind === 'told_apart' && listed.some((each) => isLike(name, each)),
    );
    return [...theirs, ...apart].map(({ id }) => id);
  }
}

/** Where somebody on the care team is told who is not to be told, or could find it out: what they send can name people. */
function isToldOfTheListed(action: Action): boolean {
  return action.startsWith('excluded_person.') || !action.endsWith('.read');
}

/** Who acts for the patient learns none of it; the care team knows who is not to be told, and nobody of it that it is they themself. */
function kindsKeptFrom(
  { relation }: Pick<Actor, 'relation'>,
  action: Action | undefined,
): readonly AboutSomebody['kind'][] {
  if (relation === 'representative') return [...ofTheList, 'restriction', 'wish'];
  return relation === 'care_team' && action !== undefined && isToldOfTheListed(action) ? ofTheList : [];
}
