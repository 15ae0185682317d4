import { say, toSay, sayAgain, type Sentence, type Unsaid } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataClass } from '../../access/access-matrix.js';
import { BrokenRule, Conflict } from '../../core/errors.js';

/** Under which section of 42 CFR Part 2 the court ordered it. */
export const orderSections = ['2.63', '2.64', '2.65', '2.66', '2.67'] as const;
export type OrderSection = (typeof orderSections)[number];

/** What an order for a civil purpose must have been preceded by, and say (42 CFR 2.64). */
export interface CivilConditions {
  readonly noticeGiven: boolean;
  readonly chanceToAnswer: boolean;
  readonly fictitiousName: boolean;
  readonly goodCauseFound: boolean;
  readonly limitsSet: boolean;
}

/** What compels the disclosure that the order authorises. */
export interface Subpoena {
  readonly issuedBy: string;
  readonly reference: string;
  /** YYYY-MM-DD */
  readonly issuedOn: string;
}

type Order = Pick<
  CourtOrder,
  | ('id' | 'court' | 'caseNumber' | 'orderedOn' | 'section' | 'recipient' | 'dataClasses' | 'parts')
  | ('conditions' | 'expiresOn' | 'toldOn' | 'notToldReason' | 'recordedBy' | 'recordedAt')
>;

const conditionWords: Record<keyof CivilConditions, Unsaid> = {
  noticeGiven: toSay`notice was given to the patient and to whoever holds the records`,
  chanceToAnswer: toSay`they had a chance to answer`,
  fictitiousName: toSay`a fictitious name was used for the patient`,
  goodCauseFound: toSay`the court found good cause`,
  limitsSet: toSay`the order limits what is disclosed, and to whom`,
};

/** An order of a court over a patient's records (42 CFR 2.61-2.67). It only authorises: without a subpoena nothing is disclosed. */
@Entity('court_order')
export class CourtOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  court: string;

  @Column({ type: 'text', update: false })
  caseNumber: string;

  @Column({ type: 'date', update: false })
  orderedOn: string;

  @Column({ type: 'text', update: false })
  section: OrderSection;

  @Column({ type: 'text', update: false })
  recipient: string;

  @Column({ type: 'text', array: true, update: false })
  dataClasses: DataClass[];

  @Column({ type: 'text', update: false })
  parts: string;

  @Column({ type: 'jsonb', nullable: true, update: false })
  conditions: CivilConditions | null;

  @Column({ type: 'date', nullable: true, update: false })
  expiresOn: string | null;

  @Column('date', { nullable: true })
  toldOn: string | null;

  @Column({ type: 'text', name: 'not_told_why', nullable: true, update: false })
  notToldReason: string | null;

  @Column('jsonb', { nullable: true })
  subpoena: Subpoena | null;

  @Column({ type: 'uuid', update: false })
  recordedBy: string;

  @Column({ type: 'timestamptz', update: false })
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endingReason: string | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule} when it is against records of research or audits, lacks what 2.64 asks for, or says not whether the patient was told */
  static record(order: Order, isOfResearchOrAudit: boolean): CourtOrder {
    if (isOfResearchOrAudit)
      throw broken(say`No order opens records that are held for research or for an audit.`, [
        ['/ofResearchOrAudit', say`must be false`],
      ]);
    if (order.toldOn === null && order.notToldReason === null)
      throw broken(say`Say when the patient was told, or why not.`, [
        ['/toldOn', say`must be a day, or notToldReason be given`],
      ]);
    requireConditions(order);
    return Object.assign(new CourtOrder(), {
      ...order,
      subpoena: null,
      endedBy: null,
      endedAt: null,
      endingReason: null,
      version: 1,
    });
  }

  /** @throws {Conflict} when one is on record, or the order is over */
  addSubpoena(subpoena: Subpoena): void {
    this.refuseWhenEnded();
    if (this.subpoena !== null) throw new Conflict(say`The subpoena of this order is on record already.`);
    this.subpoena = subpoena;
  }

  /** @throws {Conflict} when that was said */
  tellPatient(toldOn: string): void {
    if (this.toldOn !== null) throw new Conflict(say`It is on record already when the patient was told.`);
    this.toldOn = toldOn;
  }

  /** @throws {Conflict} when it is over */
  end(reason: string, { by, at }: { by: string; at: Date }): void {
    this.refuseWhenEnded();
    Object.assign(this, { endedBy: by, endedAt: at, endingReason: reason });
  }

  /** Whether its last day is over. */
  isOver(today: string): boolean {
    return this.expiresOn !== null && this.expiresOn < today;
  }

  /** @throws {BrokenRule} when it does not let this leave today */
  requireCovers(dataClasses: readonly DataClass[], today: string): void {
    this.refuseWhenEnded();
    if (this.subpoena === null)
      throw broken(
        say`An order only authorises: without a subpoena that compels, nothing is disclosed (42 CFR 2.61).`,
        [['', say`needs a subpoena on record`]],
      );
    if (this.expiresOn !== null && this.isOver(today))
      throw broken(say`This order ended on ${this.expiresOn}.`, [['', say`must be under an order in force`]]);
    const beyond = dataClasses.filter((each) => !this.dataClasses.includes(each));
    if (beyond.length > 0)
      throw broken(say`The order does not reach so far. Disclose what it names, and nothing else.`, [
        ['/dataClasses', say`must not have ${beyond.join(', ')}`],
      ]);
  }

  private refuseWhenEnded(): void {
    if (this.endedAt !== null) throw new Conflict(say`This order counts no more.`);
  }
}

function requireConditions({ section, conditions }: Pick<CourtOrder, 'section' | 'conditions'>): void {
  if (section !== '2.64') return;
  const names = Object.keys(conditionWords) as (keyof CivilConditions)[];
  const missing = names.filter((name) => conditions?.[name] !== true);
  if (missing.length === 0) return;
  throw broken(
    say`An order for a civil purpose is one only if all that 42 CFR 2.64 asks for is there. Talk with the organisation’s lawyer.`,
    missing.map((name) => [`/conditions/${name}`, say`must be true: ${sayAgain(conditionWords[name])}`]),
  );
}

function broken(
  detail: Sentence,
  errors: readonly (readonly [pointer: string, message: Sentence])[],
): BrokenRule {
  return new BrokenRule(detail, {
    errors: errors.map(([pointer, message]) => ({ pointer, message })),
    onRecord: true,
  });
}
