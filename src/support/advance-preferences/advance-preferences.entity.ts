import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import type { Visibility } from '../practice/visibility.js';

/** Somebody who may act, as the person wrote it down. */
export interface MayAct {
  readonly name: string;
  readonly phone: string | null;
  readonly words: string | null;
}

/** What somebody wants and does not want in a crisis. It is never changed: written anew it is another one. */
@Entity('advance_preferences')
export class AdvancePreferences {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  number: number;

  @Column('text', { nullable: true })
  wantedText: string | null;

  @Column('text', { nullable: true })
  notWantedText: string | null;

  @Column('jsonb')
  mayAct: readonly MayAct[];

  @Column('integer')
  lastsDays: number;

  @Column('text')
  visibility: Visibility;

  @Column('uuid', { nullable: true })
  keyOne: string | null;

  @Column('uuid', { nullable: true })
  keyTwo: string | null;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;

  /** @throws {BrokenRule} where nothing is said */
  static write(written: AdvancePreferences): AdvancePreferences {
    if (written.wantedText === null && written.notWantedText === null)
      throw new BrokenRule(say`Say what you want, or what you do not want. One of the two is enough.`, {
        errors: [{ pointer: '/wantedText', message: say`must be there, or notWantedText` }],
      });
    return Object.assign(new AdvancePreferences(), written);
  }
}

export const advanceEventKinds = ['written', 'key_turned', 'activated', 'ended', 'looked_at'] as const;
export type AdvanceEventKind = (typeof advanceEventKinds)[number];

/** A step with advance preferences. It is never changed. */
@Entity('advance_event')
export class AdvanceEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  preferencesId: string;

  @Column('text')
  kind: AdvanceEventKind;

  @Column('uuid')
  byAccount: string;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;

  /** YYYY-MM-DD. */
  @Column('date', { nullable: true })
  lookedOn: string | null;
}
