import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Party } from '../../core/actor.js';
import { BrokenRule, Conflict, Forbidden } from '../../core/errors.js';
import { requireChoosable, revised, type DecisionOption, type OptionInput } from './decision-options.js';
import { decisionMoves, type DecisionMove, type DecisionState } from './decision-states.js';

/** Who does something, for which side, and when. */
export interface Contributor {
  readonly accountId: string;
  readonly party: Party;
  readonly at: Date;
}

/** What both sides work on while the question is open. */
export interface DecisionContent {
  readonly question: string;
  readonly options: readonly OptionInput[];
  readonly goalId: string | null;
  readonly interventionId: string | null;
}

export interface Choice {
  readonly optionId: string;
  readonly reason: string;
  readonly tookPart: string[];
}

/** A question that the two decide together (three-talk model of shared decision making, Elwyn 2017). */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  question: string;

  @Column('jsonb')
  options: DecisionOption[];

  @Column('text', { nullable: true })
  whatMatters: string | null;

  @Column('uuid', { nullable: true })
  whatMattersBy: string | null;

  @Column('timestamptz', { nullable: true })
  whatMattersAt: Date | null;

  @Column('uuid', { nullable: true })
  goalId: string | null;

  @Column('uuid', { nullable: true })
  interventionId: string | null;

  @Column('uuid', { nullable: true })
  consentId: string | null;

  @Column('text')
  state: DecisionState;

  /** The side that asked. */
  @Column({ type: 'text', update: false })
  party: Party;

  @Column({ type: 'uuid', update: false })
  openedBy: string;

  @Column({ type: 'timestamptz', update: false })
  openedAt: Date;

  @Column('uuid', { nullable: true })
  chosenOptionId: string | null;

  @Column({ type: 'text', name: 'why', nullable: true })
  reason: string | null;

  @Column('text', { array: true, nullable: true })
  tookPart: string[] | null;

  /** Set when the patient chose in the room and a practitioner recorded it. */
  @Column('text', { nullable: true })
  howAgreed: string | null;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('uuid', { nullable: true })
  contestedBy: string | null;

  @Column('timestamptz', { nullable: true })
  contestedAt: Date | null;

  @Column('text', { nullable: true })
  contestReason: string | null;

  /** The settled decision that this one thinks through again. */
  @Column({ type: 'uuid', nullable: true, update: false })
  reopens: string | null;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('integer')
  version: number;

  static open(id: string, { options, ...content }: DecisionContent, by: Contributor): Decision {
    return Object.assign(new Decision(), unsettled, {
      ...content,
      id,
      options: revised([], options, by.party),
      state: 'open',
      party: by.party,
      openedBy: by.accountId,
      openedAt: by.at,
      reopens: null,
    });
  }

  change({ options, ...content }: Partial<DecisionContent>, by: Contributor): void {
    this.requireOpen();
    if (options) this.options = revised(this.options, options, by.party);
    const sent: [string, unknown][] = Object.entries(content);
    Object.assign(this, Object.fromEntries(sent.filter(([, value]) => value !== undefined)));
  }

  /** The one part that nobody writes for the patient. */
  sayWhatMatters(words: string, by: Contributor): void {
    requirePatient(by, say`What matters to the patient is written by the patient’s side alone.`);
    this.requireOpen();
    Object.assign(this, { whatMatters: words, whatMattersBy: by.accountId, whatMattersAt: by.at });
  }

  choose(choice: Choice, by: Contributor): void {
    requirePatient(
      by,
      say`The choice is the patient’s. When they make it in the room, record it as an in-session choice.`,
    );
    this.settleOn('choose', choice, by);
  }

  /** The patient chose in the room; the patient side can contest that it was so. */
  record(choice: Choice & { howAgreed: string }, by: Contributor): void {
    this.settleOn('record', choice, by);
    this.howAgreed = choice.howAgreed;
  }

  setAside(reason: string, by: Contributor): void {
    this.move('setAside', by);
    this.reason = reason;
  }

  contest(reason: string, by: Contributor): void {
    requirePatient(by, say`The patient’s side can contest a choice that was recorded in the room.`);
    if (this.howAgreed === null)
      throw new Conflict(
        say`Only a choice that was recorded in the room can be contested. Take the question up again instead.`,
      );
    if (this.contestedAt) throw new Conflict(say`This choice was contested already.`);
    Object.assign(this, { contestedBy: by.accountId, contestedAt: by.at, contestReason: reason });
  }

  /** The same question again, with all that was gathered; the old one stays as it is. */
  reopen(id: string, by: Contributor): Decision {
    if (this.state === 'open') throw new Conflict(say`This question is open. Go on with it.`);
    const { question, options, goalId, interventionId, whatMatters, whatMattersBy, whatMattersAt } = this;
    const again = Decision.open(id, { question, options: [], goalId, interventionId }, by);
    return Object.assign(again, { options, whatMatters, whatMattersBy, whatMattersAt, reopens: this.id });
  }

  leadTo(consentId: string): void {
    if (this.state !== 'decided')
      throw new Conflict(say`A consent follows from a choice, and nothing has been chosen here yet.`);
    this.consentId = consentId;
  }

  private settleOn(move: DecisionMove, { optionId, reason, tookPart }: Choice, by: Contributor): void {
    this.requireOpen();
    requireChoosable(this.options);
    if (!this.options.some(({ id }) => id === optionId)) {
      throw new BrokenRule(
        say`The decision has no option under this optionId. Read it again and take the id from there.`,
        {
          errors: [{ pointer: '/optionId', message: say`must be the id of an option of this decision` }],
        },
      );
    }
    this.move(move, by);
    Object.assign(this, { chosenOptionId: optionId, reason, tookPart });
  }

  private move(move: DecisionMove, { accountId, at }: Contributor): void {
    this.requireOpen();
    this.state = decisionMoves[move].to;
    this.settledBy = accountId;
    this.settledAt = at;
  }

  private requireOpen(): void {
    if (this.state === 'open') return;
    throw new Conflict(
      this.state === 'decided'
        ? say`This question was decided and stays as it is. Take it up again to think it through anew.`
        : say`This question was set aside and stays as it is. Take it up again to think it through anew.`,
    );
  }
}

const unsettled = {
  whatMatters: null,
  whatMattersBy: null,
  whatMattersAt: null,
  consentId: null,
  chosenOptionId: null,
  reason: null,
  tookPart: null,
  howAgreed: null,
  settledBy: null,
  settledAt: null,
  contestedBy: null,
  contestedAt: null,
  contestReason: null,
  keepWordingReason: null,
  version: 1,
};

function requirePatient({ party }: Contributor, detail: Sentence): void {
  if (party !== 'patient') throw new Forbidden(detail);
}
