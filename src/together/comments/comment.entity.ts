import { say } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { parties } from '../../core/actor.js';
import { Conflict, Forbidden } from '../../core/errors.js';
import type { ElementKind } from '../../plan/elements/plan-element.dto.js';
import { commentMoves, type CommentMove, type CommentState } from './comment-states.js';

/** What can be commented on: everything in a plan that has an id of its own, and the proposals to change it. */
export const anchorKinds = [
  'goal',
  'step',
  'intervention',
  'support',
  'review_schedule',
  'discharge_criteria',
  'proposal',
] as const satisfies readonly (ElementKind | 'support' | 'proposal')[];
export type AnchorKind = (typeof anchorKinds)[number];

export const commentKinds = ['comment', 'question'] as const;
export type CommentKind = (typeof commentKinds)[number];

/** Who can be heard: the two sides, and the facilitator whom both asked in. */
export const voices = [...parties, 'facilitator'] as const;
export type Voice = (typeof voices)[number];

/** Where a thread hangs. */
export interface Anchor {
  readonly planId: string;
  readonly elementKind: AnchorKind;
  readonly elementId: string;
}

/** What somebody says, in which voice, and when. */
export interface Saying {
  readonly id: string;
  readonly text: string;
  readonly party: Voice;
  readonly authorId: string;
  readonly writtenAt: Date;
  readonly keepWordingReason: string | null;
}

/** More would no longer be a conversation about one thing. */
const mostReplies = 100;

/** What somebody said about a part of a plan. */
@Entity('comment')
export class Comment {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  planId: string;

  @Column({ type: 'text', update: false })
  elementKind: AnchorKind;

  @Column({ type: 'uuid', update: false })
  elementId: string;

  /** The head of the thread; null: this is it. */
  @Column({ type: 'uuid', nullable: true, update: false })
  replyTo: string | null;

  @Column({ type: 'text', update: false })
  kind: CommentKind;

  @Column('text')
  state: CommentState;

  /** Null once it is retracted. */
  @Column('text', { nullable: true })
  text: string | null;

  @Column({ type: 'text', update: false })
  party: Voice;

  @Column({ type: 'uuid', update: false })
  authorId: string;

  @Column({ type: 'timestamptz', update: false })
  writtenAt: Date;

  @Column('text', { nullable: true })
  keepWordingReason: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** The reply that answered the question, if one did. */
  @Column('uuid', { nullable: true })
  answerId: string | null;

  @Column('timestamptz', { nullable: true })
  retractedAt: Date | null;

  @Column('integer')
  version: number;

  static write(kind: CommentKind, saying: Saying, anchor: Anchor): Comment {
    const fresh = { state: 'standing', answeredAt: null, answerId: null, retractedAt: null, version: 1 };
    return Object.assign(new Comment(), { ...anchor, ...saying, ...fresh, kind, replyTo: null });
  }

  /** @param replies how many there are already */
  reply(saying: Saying, replies: number): Comment {
    if (this.replyTo !== null)
      throw new Conflict(
        say`A thread has one level. Reply to the comment at its head, which “replyTo” names.`,
      );
    if (this.state === 'retracted')
      throw new Conflict(say`What this thread began with was retracted. Write a new comment instead.`);
    if (replies >= mostReplies)
      throw new Conflict(
        say`This thread has ${mostReplies} replies. Begin a new one, or talk about it in person.`,
      );
    const { planId, elementKind, elementId } = this;
    const reply = Comment.write('comment', saying, { planId, elementKind, elementId });
    return Object.assign(reply, { replyTo: this.id });
  }

  /** Whoever asked says that the question is answered, by which reply if by one. */
  resolve(accountId: string, at: Date, answerId: string | null): void {
    if (this.kind !== 'question')
      throw new Conflict(say`Only a question can be marked as answered, and this is a comment.`);
    if (accountId !== this.authorId)
      throw new Forbidden(say`Whoever asked says when the question is answered.`);
    this.move('resolve');
    this.answeredAt = at;
    this.answerId = answerId;
  }

  /** The text is gone for everyone; that something was said stays. */
  retract(accountId: string, at: Date): void {
    if (accountId !== this.authorId) throw new Forbidden(say`Only the person who wrote it can retract it.`);
    this.move('retract');
    Object.assign(this, { text: null, keepWordingReason: null, retractedAt: at });
  }

  private move(move: CommentMove): void {
    const { from, to } = commentMoves[move];
    if (!from.some((state) => state === this.state)) throw new Conflict(say`This was ${this.state} already.`);
    this.state = to;
  }
}
