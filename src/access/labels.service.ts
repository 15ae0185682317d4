import { Injectable } from '@nestjs/common';
import { Db } from '../core/database/db.js';
import { currentContext } from '../core/request-context.js';

/**
 * Keeps what is labelled `substance_use`, and all that belongs to it, from whom that class is not open (42 CFR Part 2). Each room
 * whose records can be labelled, or be about something that is, says which of them are.
 */
@Injectable()
export class LabelsService {
  readonly #labelled: string[] = [];

  constructor(private readonly db: Db) {}

  /** @param labelled a statement that finds, among the records $2 of the patient $1, one that is labelled */
  add(labelled: string): void {
    this.#labelled.push(`SELECT FROM (${labelled} LIMIT 1) AS found`);
  }

  /** Whether one of these is kept from whoever is asking. For them it is as if it were not there. */
  async hide(ids: readonly string[]): Promise<boolean> {
    const context = currentContext();
    if (!context?.patientId || context.actor?.seesSubstanceUse !== false || ids.length === 0) return false;
    const anyLabelled = `${this.#labelled.join(' UNION ALL ')} LIMIT 1`;
    return (await this.db.query(anyLabelled, [context.patientId, ids])).length > 0;
  }
}
