import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { latestDay, precisionOf, type Precision } from '../../core/partial-date.js';
import type { DeathState, Ended } from './death-states.js';

interface Recording {
  readonly id: string;
  /** YYYY-MM-DD, or what is known of it: YYYY-MM, YYYY. */
  readonly diedOn: string;
  readonly knownFrom: string;
  /** The account that is linked to the record. */
  readonly accountId: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** That a patient has died, as it was put on record. */
@Entity('patient_death')
export class Death {
  @PrimaryColumn('uuid')
  id: string;

  /** A day and no moment. The last one that it can have been. */
  @Column({ type: 'date', update: false })
  latestDeath: string;

  @Column({ type: 'text', update: false })
  deathPrecision: Precision;

  @Column({ type: 'text', update: false })
  knownFrom: string;

  @Column({ type: 'uuid', nullable: true, update: false })
  accountId: string | null;

  @Column('jsonb')
  ended: Ended[];

  @Column('text')
  state: DeathState;

  @Column({ type: 'uuid', update: false })
  recordedBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('text', { nullable: true })
  undoReason: string | null;

  @Column('integer')
  version: number;

  static record({ diedOn, ...recording }: Recording): Death {
    return Object.assign(new Death(), {
      ...recording,
      latestDeath: latestDay(diedOn),
      deathPrecision: precisionOf(diedOn),
      ended: [],
      state: 'recorded',
      undoneBy: null,
      undoneAt: null,
      undoReason: null,
      version: 1,
    });
  }

  /** It was a mistake. */
  undo({ by, at, reason }: { by: string; at: Date; reason: string }): void {
    if (this.state !== 'recorded') throw new Conflict(say`This was undone already.`);
    Object.assign(this, { state: 'undone', undoneBy: by, undoneAt: at, undoReason: reason });
  }
}
