import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BrokenRule, Conflict } from '../../core/errors.js';

/** When it is given (42 CFR 2.22(a), (c)(1)). */
export const occasions = [
  'admission',
  'capacity_returned',
  'first_service',
  'after_emergency',
  'new_edition',
  'on_request',
] as const;
export type Occasion = (typeof occasions)[number];

export const waysOfGiving = ['paper', 'portal', 'email'] as const;
export type WayOfGiving = (typeof waysOfGiving)[number];

/** That a patient was given an edition of the notice. */
@Entity('patient_notice_given')
export class NoticeGiven {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  noticeId: string;

  @Column({ type: 'text', update: false })
  occasion: Occasion;

  @Column({ type: 'text', update: false })
  how: WayOfGiving;

  @Column({ type: 'boolean', update: false })
  agreedToEmail: boolean;

  @Column({ type: 'uuid', update: false })
  givenBy: string;

  @Column({ type: 'timestamptz', update: false })
  givenAt: Date;

  @Column({ type: 'text', nullable: true, update: false })
  receipt: string | null;

  @Column('uuid', { nullable: true })
  acknowledgedBy: string | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  @Column('integer')
  version: number;

  /**
   * @param isOwn the patient’s side takes it themself: then they have it, and say so
   * @throws {BrokenRule} for an e-mail that the patient did not agree to (42 CFR 2.22(c)(3)(ii))
   */
  static give(
    giving: Pick<
      NoticeGiven,
      'id' | 'noticeId' | 'occasion' | 'how' | 'agreedToEmail' | 'givenBy' | 'givenAt' | 'receipt'
    >,
    isOwn: boolean,
  ): NoticeGiven {
    if (giving.how === 'email' && !giving.agreedToEmail)
      throw new BrokenRule(
        say`A notice goes by e-mail only where the patient has agreed to that (42 CFR 2.22(c)(3)(ii)).`,
        {
          errors: [{ pointer: '/agreedToEmail', message: say`must be true for a notice by e-mail` }],
        },
      );
    if (isOwn && giving.how !== 'portal')
      throw new BrokenRule(
        say`You read it here: that is in the portal. Staff write down what was handed over.`,
        {
          errors: [{ pointer: '/how', message: say`must be portal` }],
        },
      );
    const unsaid = { acknowledgedBy: null, acknowledgedAt: null };
    const given = Object.assign(new NoticeGiven(), { ...giving, ...unsaid, version: 1 });
    if (isOwn) given.acknowledge({ by: giving.givenBy, at: giving.givenAt });
    return given;
  }

  /** @throws {Conflict} when that was said */
  acknowledge({ by, at }: { by: string; at: Date }): void {
    if (this.acknowledgedAt !== null) throw new Conflict(say`You have said already that you have it.`);
    this.acknowledgedBy = by;
    this.acknowledgedAt = at;
  }
}
