import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import type { Op } from '../ops/op-kind.js';

/** What the changes of one list call each other's parts, before those have ids. */
export class LocalIds {
  readonly #ids = new Map<string, string>();

  /** @throws {BrokenRule} where another change of the list has taken the name */
  set(localId: string, id: string): void {
    if (this.#ids.has(localId)) {
      const message = say`must be another one for each change`;
      const errors = [{ pointer: 'localId', message }];
      throw new BrokenRule(say`Two of these changes have the same localId.`, { errors });
    }
    this.#ids.set(localId, id);
  }

  /** The change with the ids themselves, in every field that holds some. */
  resolve<Sent extends Op>(op: Sent): Sent {
    if (this.#ids.size === 0) return op;
    const entries = Object.entries(op).map(([field, value]) => [field, this.#inField(field, value)]);
    return Object.fromEntries(entries) as Sent;
  }

  #inField(field: string, value: unknown): unknown {
    if (field.endsWith('Ids') && Array.isArray(value)) return value.map((id: string) => this.#idOf(id));
    return field.endsWith('Id') && field !== 'localId' ? this.#idOf(value as string) : value;
  }

  #idOf(name: string): string {
    return this.#ids.get(name) ?? name;
  }
}
