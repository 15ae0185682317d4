import { Injectable } from '@nestjs/common';
import type { Actor } from '../core/actor.js';
import { Db } from '../core/database/db.js';
import { compareNames } from '../core/text/names.js';

/** A record that may be about whoever acts for the patient. */
interface AboutSomebody {
  readonly id: string;
  readonly kind: 'listed' | 'told_apart' | 'restriction' | 'wish';
  /** Of whom it is, where it goes by a name; null: it is about them. */
  readonly name: string | null;
  readonly [column: string]: unknown;
}

/**
 * THE rule of what is kept from who acts for a patient, because it is about themself: they do not learn that they are not to be told,
 * what is kept from them, nor where the patient is reached. Statements leave it out (`isAboutReader`), and no request names it.
 */
@Injectable()
export class AboutTheReader {
  readonly #aboutSomebody: string[] = [];

  constructor(private readonly db: Db) {}

  /**
   * A room says which of its records are by their nature about somebody who acts for the patient, or are if they go by their name.
   * @param statement that finds `id`, `kind` and `name` of those that others wrote. $1 patient, $2 whoever acts for them
   */
  add(statement: string): void {
    this.#aboutSomebody.push(statement);
  }

  /** Keeps it out of the statements from here on. */
  async keepBack(
    patientId: string,
    actor: Pick<Actor, 'relation' | 'accountId' | 'displayName'>,
  ): Promise<void> {
    await this.db.keepBack('about_reader', await this.idsFor(patientId, actor));
  }

  private async idsFor(
    patientId: string,
    { relation, accountId, displayName }: Pick<Actor, 'relation' | 'accountId' | 'displayName'>,
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
