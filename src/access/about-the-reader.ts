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
 * What others wrote that is by its nature about them, or is about them if it goes by their name. Where a patient wants to be reached,
 * who acts for them may be the very person not to know. $1 patient, $2 whoever acts for them.
 */
const aboutSomebody = `
  SELECT id, 'listed' AS kind, name FROM excluded_person WHERE patient_id = $1 AND recorded_by <> $2
  UNION ALL
  SELECT id, 'told_apart', name FROM excluded_person_distinction WHERE patient_id = $1 AND said_by <> $2
  UNION ALL
  SELECT id, 'restriction', recipient_outside FROM restriction
  WHERE patient_id = $1 AND asked_by <> $2 AND (recipient_account_id = $2 OR recipient_outside IS NOT NULL)
  UNION ALL
  SELECT id, 'wish', NULL FROM communication_wish WHERE patient_id = $1 AND asked_by IS DISTINCT FROM $2`;

/**
 * THE rule of what is kept from who acts for a patient, because it is about themself: they do not learn that they are not to be told,
 * what is kept from them, nor where the patient is reached. Statements leave it out (`isAboutReader`), and no request names it.
 */
@Injectable()
export class AboutTheReader {
  constructor(private readonly db: Db) {}

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
    const rows = await this.db.query<AboutSomebody>(aboutSomebody, [patientId, accountId]);
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
