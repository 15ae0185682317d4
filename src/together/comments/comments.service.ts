import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../../plan/plans/care-plans.service.js';
import { KeptLabelsService } from '../../access/labels/kept-labels.service.js';
import { chainsSeenBy } from '../../access/facts/conversations.js';
import { parties, type Party, requireParty, type Actor } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BrokenRule, Forbidden, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { WordingService } from '../../wording/wording.service.js';
import type {
  CommentDto,
  CommentPageDto,
  CommentQuery,
  ResolveQuestionDto,
  WriteCommentDto,
  WriteReplyDto,
} from './comment.dto.js';
import { Comment, type AnchorKind, type Saying, type Voice } from './comment.entity.js';
import { commentPage, isWithin, kindOfElement, oneComment } from './comments.queries.js';

/** What people say about the parts of a plan. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly wording: WordingService,
    private readonly labels: KeptLabelsService,
    private readonly notices: NoticesService,
  ) {}

  async write(planId: string, input: WriteCommentDto): Promise<CommentDto> {
    const { kind, elementId } = input;
    await this.carePlans.requireOpen(planId);
    const elementKind = await this.kindOf(planId, elementId);
    await this.requireWithin(elementId);
    const comment = Comment.write(kind, this.saying(input), { planId, elementKind, elementId });
    const written = await this.add(comment, input.substanceUse);
    if (kind === 'question') this.tellOfQuestion(written);
    return written;
  }

  async reply(planId: string, commentId: string, input: WriteReplyDto): Promise<CommentDto> {
    await this.carePlans.requireOpen(planId);
    const head = await this.load(planId, commentId);
    const replies = await this.db.repository(Comment).countBy({ replyTo: head.id });
    const reply = head.reply(this.saying(input), replies);
    const written = await this.add(reply, input.substanceUse);
    if (reply.authorId !== head.authorId) this.notices.settle(head.id);
    this.tell(written, { kind: 'comment_answered', named: [head.authorId] });
    return written;
  }

  async resolve(planId: string, commentId: string, { answerId }: ResolveQuestionDto): Promise<CommentDto> {
    const question = await this.load(planId, commentId);
    if (answerId && !(await this.db.repository(Comment).existsBy({ id: answerId, replyTo: commentId })))
      throw noReply();
    question.resolve(currentActor().accountId, this.clock.now(), answerId ?? null);
    await this.db.update(question, ['state', 'answeredAt', 'answerId']);
    this.notices.settle(commentId);
    return this.find(planId, commentId);
  }

  async retract(planId: string, commentId: string): Promise<CommentDto> {
    const comment = await this.load(planId, commentId);
    comment.retract(currentActor().accountId, this.clock.now());
    await this.db.update(comment, ['state', 'text', 'keepWordingReason', 'retractedAt']);
    this.notices.settle(commentId);
    return this.find(planId, commentId);
  }

  async find(planId: string, commentId: string): Promise<CommentDto> {
    const parameters = [...this.readingIn(planId), commentId];
    const [comment] = await this.db.query<CommentDto>(oneComment, parameters);
    if (!comment) throw new NotFound();
    return comment;
  }

  async list(planId: string, { limit, cursor, ...filter }: CommentQuery): Promise<CommentPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const { elementId = null, kind = null, state = null } = filter;
    const parameters = [...this.readingIn(planId), after, limit + 1, elementId, kind, state];
    return pageOf(await this.db.query<CommentDto>(commentPage, parameters), limit, ({ id }) => [id]);
  }

  private readingIn(planId: string): unknown[] {
    return [currentPatientId(), planId, chainsSeenBy(currentActor())];
  }

  /** Whoever was asked: the other side, or both where a facilitator asks. */
  private tellOfQuestion(question: CommentDto): void {
    for (const side of parties.filter((party) => party !== question.party))
      this.tell(question, { kind: 'question_asked', side });
  }

  private tell(
    { id, substanceUse }: CommentDto,
    to: { kind: 'question_asked'; side: Party } | { kind: 'comment_answered'; named: string[] },
  ): void {
    const label = substanceUse ? 'substance_use' : null;
    this.notices.tell({ patientId: currentPatientId(), about: { comment: id }, label, ...to });
  }

  private async add(comment: Comment, substanceUse?: boolean | null): Promise<CommentDto> {
    await this.db.repository(Comment).insert(comment);
    await this.labels.settle('comment', comment.id, substanceUse);
    return this.find(comment.planId, comment.id);
  }

  /** Found as this reader sees it, and locked, so that nobody replies to what is being retracted. */
  private async load(planId: string, id: string): Promise<Comment> {
    await this.find(planId, id);
    const [comment] = await this.db
      .repository(Comment)
      .find({ where: { id, planId }, lock: { mode: 'pessimistic_write' } });
    if (!comment) throw new NotFound();
    return comment;
  }

  private async kindOf(planId: string, elementId: string): Promise<AnchorKind> {
    const parameters = [currentPatientId(), planId, elementId];
    const [element] = await this.db.query<{ kind: AnchorKind }>(kindOfElement, parameters);
    if (!element) throw notOfThisPlan();
    return element.kind;
  }

  /** A facilitator speaks in the conversation that both sides asked them into, and nowhere else. */
  private async requireWithin(elementId: string): Promise<void> {
    const chains = chainsSeenBy(currentActor());
    if (!chains) return;
    const [row] = await this.db.query<{ within: boolean }>(isWithin, [chains, elementId]);
    if (row?.within) return;
    throw new Forbidden(
      say`As a facilitator you comment on the proposals of the conversation that you were asked into.`,
    );
  }

  private saying({ text, keepWording }: WriteReplyDto): Saying {
    const actor = currentActor();
    const party = voiceOf(actor);
    // A facilitator is staff to the person who reads.
    const lookedAt: Party = party === 'facilitator' ? 'clinician' : party;
    const keepWordingReason = this.wording.requireNoStigma({ party: lookedAt, body: { text }, keepWording });
    const { accountId: authorId } = actor;
    return { id: newId(), text, party, authorId, writtenAt: this.clock.now(), keepWordingReason };
  }
}

/** @throws {Forbidden} for somebody who is not part of the conversation */
function voiceOf(actor: Actor): Voice {
  return actor.relation === 'facilitator'
    ? 'facilitator'
    : requireParty(actor, say`Only the two sides and the facilitator whom both asked in comment on a plan.`);
}

function notOfThisPlan(): BrokenRule {
  return new BrokenRule(
    say`The plan has nothing under this id. Read it again and take the id of a goal, step, intervention, support, review schedule, discharge criteria or proposal from there.`,
    { errors: [{ pointer: '/elementId', message: say`must be the id of a part of this plan` }] },
  );
}

function noReply(): BrokenRule {
  return new BrokenRule(say`The answer you name is no reply to this question. Take its id from “replies”.`, {
    errors: [{ pointer: '/answerId', message: say`must be the id of a reply to this question` }],
  });
}
