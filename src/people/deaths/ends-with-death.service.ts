import { Injectable } from '@nestjs/common';
import type { Ended } from './death-states.js';

/** A room in which something goes on that ends when the patient has died. */
export interface EndsWithDeath {
  /** In the transaction in which the death is recorded. @returns what has ended */
  end(): Promise<readonly Ended[]>;
}

/** What ends with a death. Each room of a higher area in which something goes on says so itself. */
@Injectable()
export class EndsWithDeathService {
  readonly #rooms: EndsWithDeath[] = [];

  add(room: EndsWithDeath): void {
    this.#rooms.push(room);
  }

  async endAll(): Promise<Ended[]> {
    const ended: Ended[] = [];
    for (const room of this.#rooms) ended.push(...(await room.end()));
    return ended;
  }
}
