import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '../core/database/db.js';
import { isAboutReader } from '../core/database/sql.js';
import { isId } from '../core/ids.js';
import { currentContext } from '../core/request-context.js';
import { seesJourney } from './may-also.js';

/** What a request names things by: the address, what is asked for, what is sent. */
export type Asked = Record<string, unknown>;

/** What others wrote about whoever acts for the patient. */
const aboutThemself = `
  SELECT about.id FROM unnest($2::uuid[]) AS about (id) WHERE $1::uuid IS NOT NULL AND ${isAboutReader('about.id')}`;

/**
 * Keeps what is labelled `substance_use`, and all that belongs to it, from whom that class is not open (42 CFR Part 2). Each room
 * whose records are kept back by their statements, and not by the database itself, says which of them are labelled.
 */
@Injectable()
export class LabelsService {
  readonly #labelled: string[] = [];
  readonly #ofTheJourney: string[] = [];

  constructor(private readonly db: Db) {}

  /** @param labelled a statement that finds the ids of those of the records $2 of the patient $1 that are labelled */
  add(labelled: string): void {
    this.#labelled.push(labelled);
  }

  /** @param about the same for what speaks of the journey, and is kept from whom that class is not open */
  addOfTheJourney(about: string): void {
    this.#ofTheJourney.push(about);
  }

  /**
   * What is hidden is absent: whoever may not know of a thing asks for an id that nothing has, wherever in the request they wrote
   * its own. So no route can answer the one otherwise than the other, whatever it looks at first.
   */
  async makeAbsent(asked: readonly (Asked | null | undefined)[]): Promise<void> {
    const places = asked.flatMap((each) => placesIn(each));
    const hidden = await this.hiddenAmong(new Set(places.map(({ id }) => id)));
    for (const { where, key, id } of places) if (hidden.has(id)) where[key] = nothingBehind(id);
  }

  /** Those of these ids that belong to something that is kept from whoever is asking. */
  async hiddenAmong(ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const { patientId } = currentContext() ?? {};
    const closed = this.closed();
    if (ids.size === 0 || !patientId || closed.length === 0) return new Set();
    const rows = await this.db.query<{ id: string }>(closed.join(' UNION ALL '), [patientId, [...ids]]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * The same as a part of another statement, whose $1 is the patient: a query of ids.
   * @param ids an SQL expression, uuid[]
   */
  hiddenWithin(ids: string): string {
    const closed = this.closed().map((statement) => statement.replaceAll('$2::uuid[]', ids));
    return closed.length > 0 ? closed.join(' UNION ALL ') : 'SELECT NULL::uuid WHERE false';
  }

  /** The statements that find what is kept from whoever is asking. */
  private closed(): readonly string[] {
    const { actor } = currentContext() ?? {};
    if (!actor || actor.relation === 'none') return [];
    return [
      ...(actor.seesSubstanceUse ? [] : this.#labelled),
      ...(seesJourney(actor) ? [] : this.#ofTheJourney),
      ...(actor.relation === 'representative' ? [aboutThemself] : []),
    ];
  }
}

interface Place {
  readonly where: Record<string, unknown>;
  readonly key: string;
  readonly id: string;
}

/** Wherever something is named by its id. */
function placesIn(asked: unknown): Place[] {
  if (typeof asked !== 'object' || asked === null) return [];
  const where = asked as Record<string, unknown>;
  return Object.entries(where).flatMap(([key, value]) =>
    isId(value) ? [{ where, key, id: value.toLowerCase() }] : placesIn(value),
  );
}

/** The same for the same, so that a request that is sent again is the same request. */
function nothingBehind(id: string): string {
  const hex = createHash('sha256').update(`nothing behind ${id}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
