import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { currentActor } from '../../core/request-context.js';

/** Who hears of things of no record that only those inside of something see. Each room that has such things says who is inside. */
@Injectable()
export class InsidersService {
  readonly #inside = new Map<string, string>();

  constructor(private readonly db: Db) {}

  /** @param inside a statement that finds those of the ids $2 that the account $1 is inside of */
  add(thing: string, inside: string): void {
    this.#inside.set(thing, inside);
  }

  /** Whether whoever is asking is inside of it at this moment. */
  async has(thing: string, id: string | null): Promise<boolean> {
    const inside = this.#inside.get(thing);
    if (inside === undefined || id === null) return false;
    return (await this.db.query(inside, [currentActor().accountId, [id]])).length > 0;
  }
}
