import { say, toSay, sayAgain, type Unsaid } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Conflict } from '../../core/errors.js';
import { isPossible, type QuestionnaireState } from './questionnaire-states.js';

type Asked = Pick<Questionnaire, 'id' | 'instrumentId' | 'instrumentName' | 'dueOn' | 'askedBy' | 'askedAt'>;

interface Answering {
  readonly wasWhole: boolean;
  readonly isWhole: boolean;
  readonly asksForHelp: boolean;
}

/** That a patient was asked to answer a questionnaire. */
@Entity('questionnaire')
export class Questionnaire {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  instrumentId: string;

  @Column({ type: 'text', update: false })
  instrumentName: string;

  /** YYYY-MM-DD. */
  @Column({ type: 'date', update: false })
  dueOn: string;

  @Column('text')
  status: QuestionnaireState;

  @Column({ type: 'uuid', update: false })
  askedBy: string;

  @Column({ type: 'timestamptz', update: false })
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('integer')
  version: number;

  static ask(asked: Asked): Questionnaire {
    const fresh = { status: 'requested', completedAt: null, withdrawnAt: null, version: 1 };
    return Object.assign(new Questionnaire(), { ...asked, ...fresh });
  }

  /**
   * The patient answers something of it, all that counts for the total or less.
   * @param wasWhole all of it had been answered before: with one answer taken out it is open again, and its total counts no more
   * @param asksForHelp an answer about safety above 0: that is heard whatever became of the questionnaire
   * @throws {Conflict} when it is not asked any more
   */
  answer(at: Date, { wasWhole, isWhole, asksForHelp }: Answering): void {
    if (this.status === 'withdrawn') {
      if (asksForHelp) return;
      throw new Conflict(
        say`You need not answer these questions any more: your care team has taken them back.`,
      );
    }
    if (isWhole && isPossible('complete', this.status)) this.end(at);
    else if (isPossible('begin', this.status)) this.status = 'in-progress';
    else if (wasWhole && !isWhole && isPossible('reopen', this.status)) this.reopen();
  }

  /** The patient leaves the rest open. @throws {Conflict} when it has ended already */
  complete(at: Date): void {
    if (!isPossible('complete', this.status)) throw new Conflict(sayAgain(ended[this.status]));
    this.end(at);
  }

  /** The care team does not ask it any more. @throws {Conflict} when it has ended already */
  withdraw(at: Date): void {
    if (!isPossible('withdraw', this.status)) throw new Conflict(sayAgain(ended[this.status]));
    this.status = 'withdrawn';
    this.withdrawnAt = at;
  }

  private reopen(): void {
    this.status = 'in-progress';
    this.completedAt = null;
  }

  private end(at: Date): void {
    this.status = 'completed';
    this.completedAt = at;
  }
}

const ended: Record<QuestionnaireState, Unsaid> = {
  requested: toSay`This waits for its answers.`,
  'in-progress': toSay`This is being answered.`,
  completed: toSay`This was answered already. Read what it came to under “measures”.`,
  withdrawn: toSay`This was withdrawn already.`,
};
