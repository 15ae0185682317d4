import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { compareNames, nameKey } from '../../core/text/names.js';
import { isOwnName, type PatientsNames } from './own-name.js';

interface Naming {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** Somebody who is not to be told, by name. */
@Entity('excluded_person')
export class ExcludedPerson {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  name: string;

  /** The name as it is compared. */
  @Column({ type: 'text', update: false })
  nameKey: string;

  @Column({ type: 'text', nullable: true, update: false })
  note: string | null;

  @Column({ type: 'uuid', update: false })
  recordedBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  /**
   * @param listed the names on the list
   * @param patient what the patient is called
   * @throws {BrokenRule} when there is nothing in the name to compare, or it is the patient's own
   */
  static of(naming: Naming, listed: readonly string[], patient: PatientsNames): ExcludedPerson {
    const key = nameKey(naming.name);
    if (key === '')
      throw new BrokenRule(say`A name has letters or digits.`, {
        errors: [{ pointer: '/name', message: say`must have letters or digits` }],
      });
    if (isOwnName(naming.name, patient))
      throw new BrokenRule(
        say`This is the patient’s own name, and nothing is kept from the patient. Somebody else who is called so goes by one more name of theirs, or by “senior” or “junior” beside it.`,
        { errors: [{ pointer: '/name', message: say`must be somebody else than the patient` }] },
      );
    if (listed.some((name) => compareNames(name, naming.name) === 'same'))
      throw new Conflict(say`This name is on the list already.`);
    return Object.assign(new ExcludedPerson(), { ...naming, nameKey: key, endedAt: null, version: 1 });
  }

  end(at: Date): void {
    if (this.endedAt)
      throw new Conflict(say`${this.name} is not among those who are not to be told any more.`);
    this.endedAt = at;
  }
}
