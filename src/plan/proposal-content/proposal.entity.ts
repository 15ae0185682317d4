import { say, sayAgain } from '../../core/language/say.js';
import type { Party } from '../../core/actor.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import type { Op } from '../ops/op-kind.js';
import type { StandingWords } from './words-on-elements.js';
import { opsAt } from './partial-answer.js';
import { notOpen, proposalMoves, type ProposalMove, type ProposalState } from './proposal-states.js';

/** The content of the elements a proposal touches, by their ids, as it was when the proposal was made. */
export type Baseline = Readonly<Record<string, object>>;

/** How the two agreed in the room, as the practitioner recorded it. */
export interface InSession {
  readonly attendees: string[];
  readonly howAgreed: string;
}

export interface Answerer {
  readonly accountId: string;
  readonly party: Party;
}

/** What was said with an answer, and why words that can hurt were kept in it. */
interface AnswerWords {
  readonly words: string | null;
  readonly keepWordingReason: string | null;
}

/** A yes, to all or to some of the changes. */
export interface Acceptance extends AnswerWords {
  /** The plan revision that holds the changes. */
  readonly revision: number;
  /** The places of the changes that were accepted; null: all. */
  readonly acceptedOps: number[] | null;
  readonly restReason: string | null;
  readonly reservations: StandingWords[];
}

/** What the patient's side does not stand behind: all of it, for a reason, or single parts. */
interface Contest {
  readonly reason: string | null;
  readonly objections: StandingWords[];
}

/** What a proposal does, in other languages than English. */
export type SummaryTranslated = Readonly<Record<string, readonly string[]>>;

interface Draft {
  readonly id: string;
  readonly planId: string;
  readonly baseRevision: number;
  readonly ops: Op[];
  readonly summary: string[];
  readonly summaryTranslated: SummaryTranslated;
  readonly baseline: Baseline;
  readonly rationale: string | null;
  readonly keepWordingReason: string | null;
  readonly label: 'substance_use' | null;
  readonly labelledItself: boolean;
  readonly party: Party;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly counterTo: string | null;
  readonly round: number;
  readonly rebasedFrom: string | null;
}

/** One side's offer to change the plan. It changes nothing until the other side accepts. */
export class Proposal {
  id: string;
  planId: string;
  baseRevision: number;
  ops: Op[];
  summary: string[];
  /** The same by language, for it is stored before anybody reads it; what was proposed in former times is in English only. */
  summaryTranslated: SummaryTranslated | null;
  baseline: Baseline;
  rationale: string | null;

  /** Why the proposer kept words that can hurt. */
  keepWordingReason: string | null;

  /** `substance_use` when it would add something so labelled, or speaks of something that is (42 CFR Part 2). */
  label: 'substance_use' | null;
  /** Whoever wrote it said so, whatever it speaks of. */
  labelledItself: boolean;
  state: ProposalState;
  party: Party;
  proposedBy: string;
  proposedAt: Date;
  expiresAt: Date;
  counterTo: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  answerWords: string | null;
  answerKeepWordingReason: string | null;
  appliedRevision: number | null;

  /** The places, from 0, of the changes that were accepted; null: all of them. */
  acceptedOps: number[] | null;

  /** Why the other changes were declined. */
  restReason: string | null;

  /** What the answering side would like noted, each with the one element that it is about. */
  reservations: StandingWords[];

  /** How many counter-proposals in a row led here. */
  round: number;

  /** The overtaken or countered proposal that this one takes up again. */
  rebasedFrom: string | null;
  inSession: InSession | null;
  contestedBy: string | null;
  contestedAt: Date | null;
  contestReason: string | null;
  objections: StandingWords[];
  version: number;

  static make(draft: Draft): Proposal {
    const unanswered = {
      answeredBy: null,
      answeredAt: null,
      answerWords: null,
      answerKeepWordingReason: null,
      appliedRevision: null,
      acceptedOps: null,
      restReason: null,
      reservations: [],
    };
    const uncontested = {
      inSession: null,
      contestedBy: null,
      contestedAt: null,
      contestReason: null,
      objections: [],
    };
    return Object.assign(new Proposal(), {
      ...draft,
      ...unanswered,
      ...uncontested,
      state: 'open',
      version: 1,
    });
  }

  /** Agreed in the room: it is accepted from the start, and says so. The patient side can contest it. */
  record(inSession: InSession, revision: number, reservations: StandingWords[]): void {
    this.inSession = inSession;
    this.reservations = reservations;
    this.state = proposalMoves.accept.to;
    this.answeredBy = this.proposedBy;
    this.answeredAt = this.proposedAt;
    this.appliedRevision = revision;
  }

  contest(by: Answerer, at: Date, { reason, objections }: Contest): void {
    if (!this.inSession)
      throw new Conflict(
        say`Only what was recorded as agreed in the room can be contested. Make a new proposal instead.`,
      );
    if (by.party !== 'patient')
      throw new Forbidden(say`The patient’s side can contest what was recorded as agreed in the room.`);
    if (this.contestedAt) throw new Conflict(say`This was contested already.`);
    Object.assign(this, { contestedBy: by.accountId, contestedAt: at, contestReason: reason, objections });
  }

  /** @throws {Conflict | Forbidden} unless its own side may take it up again on the plan as it stands */
  requireRebasable(by: Answerer, now: Date): void {
    if (by.party !== this.party)
      throw new Forbidden(
        say`The side that made a proposal can take it up again; you can make one of your own.`,
      );
    const state = this.stateAt(now);
    if (['stale', 'countered', 'expired'].includes(state)) return;
    throw new Conflict(
      say`This proposal is ${state}. Only one that was overtaken, countered or has lapsed can be taken up again.`,
    );
  }

  /** The changes that apply once it is accepted. */
  get acceptedChanges(): Op[] {
    return opsAt(this.ops, this.acceptedOps);
  }

  /** @param isFresh whether nothing has overtaken the changes that are accepted */
  accept(by: Answerer, at: Date, { isFresh, ...said }: Acceptance & { isFresh: boolean }): void {
    // What overtook a part of it leaves the rest to be answered.
    if (isFresh && this.state === 'stale') this.state = openOrExpired(at, this.expiresAt);
    this.answer('accept', by, at);
    this.say(said);
    this.appliedRevision = said.revision;
    const { acceptedOps, restReason, reservations } = said;
    Object.assign(this, { acceptedOps, restReason, reservations });
  }

  decline(by: Answerer, at: Date, said: AnswerWords): void {
    this.answer('decline', by, at);
    this.say(said);
  }

  counter(by: Answerer, at: Date): void {
    this.answer('counter', by, at);
  }

  withdraw(by: Answerer, at: Date): void {
    if (by.party !== this.party)
      throw new Forbidden(say`The side that made a proposal can withdraw it; you can decline it.`);
    this.move('withdraw', at);
  }

  /** Another accepted proposal changed what this one is about. */
  overtake(): void {
    this.state = proposalMoves.overtake.to;
  }

  /** Nothing is left to change. What has lapsed already stays as it is. */
  endWithPlan(): void {
    this.state = proposalMoves.endWithPlan.to;
  }

  /** The state as people see it: nobody needs to be there for time to run out. */
  stateAt(now: Date): ProposalState {
    return this.state === 'open' ? openOrExpired(now, this.expiresAt) : this.state;
  }

  /**
   * @param isFresh whether nothing has overtaken what is to be accepted of it
   * @throws {Conflict | Forbidden} unless that side may answer it now
   */
  requireAnswerable(by: Answerer, at: Date, isFresh: boolean): void {
    if (by.party === this.party) {
      throw new Forbidden(
        say`A proposal is answered by the other side. You can withdraw it and make a new one.`,
      );
    }
    const state = this.state === 'stale' && isFresh ? openOrExpired(at, this.expiresAt) : this.stateAt(at);
    if (state !== 'open') throw new Conflict(sayAgain(notOpen[state]));
  }

  private say({ words, keepWordingReason }: AnswerWords): void {
    this.answerWords = words;
    this.answerKeepWordingReason = keepWordingReason;
  }

  private answer(move: ProposalMove, by: Answerer, at: Date): void {
    this.requireAnswerable(by, at, false);
    this.move(move, at);
    this.answeredBy = by.accountId;
    this.answeredAt = at;
  }

  private move(move: ProposalMove, at: Date): void {
    const state = this.stateAt(at);
    if (state !== 'open') throw new Conflict(sayAgain(notOpen[state]));
    this.state = proposalMoves[move].to;
  }
}

function openOrExpired(now: Date, expiresAt: Date): 'open' | 'expired' {
  return now >= expiresAt ? proposalMoves.expire.to : 'open';
}
