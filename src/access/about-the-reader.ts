import { Injectable } from '@nestjs/common';
import { partyOf, type Actor } from '../core/actor.js';
import { Db } from '../core/database/db.js';
import { compareNames } from '../core/text/names.js';
import type { Action } from './access-matrix.js';

/** A record that may be about whoever acts for the patient. */
interface AboutSomebody {
  readonly id: string;
  readonly kind: 'listed' | 'told_apart' | 'restriction' | 'wish';
  /** Of whom it is, where it goes by a name; null: it is about them. */
  readonly name: string | null;
  readonly [column: string]: unknown;
}

type Reader = Pick<Actor, 'relation' | 'accountId' | 'displayName'>;

/** Where what was done is told by itself, beside the lists of the things. */
const tellsOfDeeds: readonly Action[] = [
  'access_log.read',
  'access_dispute.raise',
  'access_dispute.read',
  'access_dispute.withdraw',
];

/**
 * THE rule of what is kept from who acts for a patient, because it is about themself: they do not learn that they are not to be told,
 * what is kept from them, nor where the patient is reached. Statements leave it out (`isAboutReader`), and no request names it.
 * And of what the patient’s side was not told yet, where that is on record with its reason.
 */
@Injectable()
export class AboutTheReader {
  readonly #aboutSomebody: string[] = [];
  readonly #untold: string[] = [];

  constructor(private readonly db: Db) {}

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

  /** The same as a part of another statement, whose $1 is the patient: a query of ids. */
  untoldWithin({ relation }: Pick<Actor, 'relation'>): string {
    if (partyOf({ relation }) !== 'patient') return 'SELECT NULL::uuid WHERE false';
    return this.#untold.join(' UNION ALL ');
  }

  /** Whether there can be any where somebody who stands so does this: the lists of a room leave out by themselves what is untold. */
  concerns({ relation }: Pick<Actor, 'relation'>, action: Action): boolean {
    return relation === 'representative' || (relation === 'self' && tellsOfDeeds.includes(action));
  }

  /** Keeps it out of the statements from here on, before what is labelled is kept back: that, too, can be untold. @returns the ids of what is kept back */
  async keepBack(patientId: string, actor: Reader): Promise<readonly string[]> {
    const [untold, about] = await this.db.together([
      this.untoldTo(patientId, actor),
      this.aboutThemself(patientId, actor),
    ]);
    await this.db.together([this.db.keepBack('untold', untold), this.db.keepBack('about_reader', about)]);
    return [...untold, ...about];
  }

  private async untoldTo(patientId: string, { relation }: Reader): Promise<string[]> {
    if (partyOf({ relation }) !== 'patient') return [];
    const rows = await this.db.query<{ id: string }>(this.#untold.join(' UNION ALL '), [patientId]);
    return rows.map(({ id }) => id);
  }

  private async aboutThemself(
    patientId: string,
    { relation, accountId, displayName }: Reader,
  ): Promise<string[]> {
    if (relation !== 'representative') return [];
    const rows = await this.db.query<AboutSomebody>(this.#aboutSomebody.join(' UNION ALL '), [
      patientId,
      accountId,
    ]);
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
