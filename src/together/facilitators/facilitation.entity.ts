import { say, sayAgain, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import type { Grant } from '../../access/grants/grants.service.js';
import { canFacilitate, isExcluded } from '../../access/decision/decide.js';
import { clashWith } from '../../access/standings/standings.js';
import type { Party } from '../../core/actor.js';
import { BrokenRule, Conflict, Forbidden, type FieldError } from '../../core/errors.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import {
  facilitationMoves,
  notMovable,
  type FacilitationMove,
  type FacilitationState,
} from './facilitation-states.js';

const dayMs = 24 * 60 * 60 * 1000;
const usualDays = 30;
const mostDays = 90;

/** Who does something, for which side (null: the facilitator), and when. */
export interface Doer {
  readonly accountId: string;
  readonly party: Party | null;
  readonly at: Date;
}

/** The conversation that somebody wants help with, as it stands. */
export interface ConversationFacts {
  readonly planId: string;
  /** The proposal that it began with. */
  readonly chainId: string;
  /** The proposal that was named still waits for an answer. */
  readonly isOpen: boolean;
  readonly round: number;
  readonly counterLimit: number;
}

export interface Naming {
  readonly id: string;
  readonly accountId: string;
  readonly reason: string | null;
  readonly keepWordingReason: string | null;
  /** Null: the usual time. */
  readonly endsAt: Date | null;
}

interface Answer {
  readonly words: string | null;
  readonly keepWordingReason: string | null;
}

/** A third person for one conversation: named by one side, accepted by the other, and gone when it is over. */
@Entity('facilitation')
export class Facilitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column({ type: 'uuid', update: false })
  chainId: string;

  @Column({ type: 'uuid', update: false })
  accountId: string;

  @Column('text')
  state: FacilitationState;

  /** The side that named the person. */
  @Column({ type: 'text', update: false })
  party: Party;

  @Column({ type: 'text', name: 'why', nullable: true, update: false })
  reason: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  keepWordingReason: string | null;

  @Column({ type: 'uuid', update: false })
  namedBy: string;

  @Column({ type: 'timestamptz', update: false })
  namedAt: Date;

  @Column({ type: 'timestamptz', update: false })
  endsAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  answerWords: string | null;

  @Column('text', { nullable: true })
  answerKeepWordingReason: string | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer')
  version: number;

  /** @throws {BrokenRule | Conflict} unless the conversation has gone on long enough, and the person is on neither side */
  static propose(
    naming: Naming & { readonly person: AccountFacts | null },
    conversation: ConversationFacts,
    by: Doer & { readonly party: Party },
  ): Facilitation {
    requireOffered(conversation);
    const { person, ...content } = naming;
    requireNeutral(person);
    return Object.assign(new Facilitation(), unanswered, {
      ...content,
      planId: conversation.planId,
      chainId: conversation.chainId,
      endsAt: endOf(naming.endsAt, by.at),
      state: 'named',
      party: by.party,
      namedBy: by.accountId,
      namedAt: by.at,
    });
  }

  accept(by: Doer, person: AccountFacts | null): void {
    this.requireOtherSide(by);
    this.requireMovable('accept');
    requireNeutral(person);
    this.answer('accept', by, { words: null, keepWordingReason: null });
  }

  decline(by: Doer, answer: Answer): void {
    this.requireOtherSide(by);
    this.answer('decline', by, answer);
  }

  withdraw(by: Doer): void {
    if (by.party !== this.party)
      throw new Forbidden(say`The side that named somebody can withdraw that; you can decline it.`);
    this.close('withdraw', by);
  }

  /** Either side, and the facilitator, can end it at any time. */
  end(by: Doer): void {
    if (by.party === null && by.accountId !== this.accountId)
      throw new Forbidden(say`Either side, or the facilitator, can end it.`);
    this.close('end', by);
  }

  /** Its date has come, or the conversation is over: nobody needs to be there for that. */
  lapseWhenOver(now: Date, isUnderWay: boolean): void {
    const live = facilitationMoves.lapse.from.some((state) => state === this.state);
    if (live && (!isUnderWay || now >= this.endsAt)) this.state = facilitationMoves.lapse.to;
  }

  /** The conversation, while it goes on, once both sides have said yes. */
  grants(): Grant[] {
    if (this.state !== 'active') return [];
    const { accountId, planId, chainId, endsAt } = this;
    return [{ relation: 'facilitator', accountId, planId, chainId, endsAt }];
  }

  private answer(move: FacilitationMove, by: Doer, { words, keepWordingReason }: Answer): void {
    this.move(move);
    Object.assign(this, { answeredBy: by.accountId, answeredAt: by.at });
    Object.assign(this, { answerWords: words, answerKeepWordingReason: keepWordingReason });
  }

  private close(move: FacilitationMove, { accountId, at }: Doer): void {
    this.move(move);
    Object.assign(this, { endedBy: accountId, endedAt: at });
  }

  private move(move: FacilitationMove): void {
    this.requireMovable(move);
    this.state = facilitationMoves[move].to;
  }

  private requireOtherSide({ party }: Doer): void {
    if (party === this.party)
      throw new Forbidden(
        say`The other side says whether this person should help. You can withdraw the name.`,
      );
  }

  private requireMovable(move: FacilitationMove): void {
    if (!facilitationMoves[move].from.some((state) => state === this.state))
      throw new Conflict(sayAgain(notMovable[this.state]));
  }
}

const unanswered = {
  answeredBy: null,
  answeredAt: null,
  answerWords: null,
  answerKeepWordingReason: null,
  endedBy: null,
  endedAt: null,
  version: 1,
};

function requireOffered({ isOpen, round, counterLimit }: ConversationFacts): void {
  if (!isOpen)
    throw new Conflict(say`This proposal waits for no answer any more. Name the proposal that is open now.`);
  if (round >= counterLimit) return;
  throw new Conflict(
    say`A facilitator can be asked for after ${counterLimit} counter-proposals in a row; so far there are ${round}. Go on between the two of you.`,
  );
}

function requireNeutral(person: AccountFacts | null): void {
  const obstacle = obstacleFor(person);
  if (obstacle === null) return;
  if (person && isExcluded(person.facts)) throw new ExcludedPersonNamed(obstacle, '/accountId');
  throw refused(obstacle, {
    pointer: '/accountId',
    message: say`must be an active practitioner or peer supporter here who is on neither side`,
  });
}

function obstacleFor(person: AccountFacts | null): Sentence | null {
  if (!person)
    return say`This organisation has no such account. Choose a practitioner or a peer supporter of it.`;
  const { active, facts } = person;
  const clash = clashWith('facilitator', { ...facts, conversations: [] });
  if (clash !== null) return say`${clash} Choose somebody on neither side.`;
  if (!active) return say`This person cannot help while their account is not active.`;
  if (isExcluded(facts)) return say`The patient has said no to this person. Choose somebody else.`;
  if (canFacilitate(facts)) return null;
  return say`This person is neither a practitioner nor a peer supporter, and others do not read what is in a record.`;
}

function endOf(wanted: Date | null, now: Date): Date {
  const endsAt = wanted ?? new Date(now.getTime() + usualDays * dayMs);
  const ahead = endsAt.getTime() - now.getTime();
  if (ahead > 0 && ahead <= mostDays * dayMs) return endsAt;
  const message = ahead <= 0 ? say`must lie in the future` : say`must lie within the next ${mostDays} days`;
  const fault = { pointer: '/endsAt', message };
  throw refused(say`The end ${message}. Leave it out for ${usualDays} days.`, fault);
}

function refused(detail: Sentence, error: FieldError): BrokenRule {
  return new BrokenRule(detail, { errors: [error] });
}
