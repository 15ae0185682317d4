import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';
import { nameKey } from './name-key.js';

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

  /** @throws {BrokenRule} when there is nothing in the name to compare */
  static of(naming: Naming): ExcludedPerson {
    const key = nameKey(naming.name);
    if (key === '')
      throw new BrokenRule('A name has letters or digits.', {
        errors: [{ pointer: '/name', message: 'must have letters or digits' }],
      });
    return Object.assign(new ExcludedPerson(), { ...naming, nameKey: key, endedAt: null, version: 1 });
  }

  end(at: Date): void {
    if (this.endedAt) throw new Conflict(`${this.name} is not among those who are not to be told any more.`);
    this.endedAt = at;
  }
}
