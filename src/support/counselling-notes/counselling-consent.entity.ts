import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule } from '../../core/errors.js';
import { dayAfter } from '../../core/days.js';
import { say } from '../../core/language/say.js';

type Given = Pick<CounsellingConsent, 'id' | 'readerId' | 'endsOn' | 'givenBy' | 'givenAt'>;

const mostDays = 365;

/** That the patient lets one person read the notes of counselling. */
@Entity('counselling_consent')
export class CounsellingConsent {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  readerId: string;

  /** The last day. */
  @Column({ type: 'date', update: false })
  endsOn: string;

  @Column({ type: 'uuid', update: false })
  givenBy: string;

  @Column({ type: 'timestamptz', update: false })
  givenAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('integer')
  version: number;

  /** @param today where the organisation is @throws {BrokenRule} for longer than a year */
  static give(given: Given, today: string): CounsellingConsent {
    if (given.endsOn > dayAfter(today, mostDays))
      throw new BrokenRule(say`This is given for a year at most. You can give it again then.`, {
        errors: [{ pointer: '/endsOn', message: say`must be within ${mostDays} days` }],
      });
    return Object.assign(new CounsellingConsent(), { ...given, withdrawnAt: null, version: 1 });
  }

  withdraw(at: Date): void {
    this.withdrawnAt = at;
  }
}
