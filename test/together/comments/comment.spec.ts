import fc from 'fast-check';
import { commentMoves, type CommentMove } from '../../../src/together/comments/comment-states.js';
import { Comment, type CommentKind } from '../../../src/together/comments/comment.entity.js';
import { Problem } from '../../../src/core/errors.js';

const at = new Date('2027-01-01T12:00:00Z');
const people = ['alex', 'dana'] as const;
const saying = (authorId: string, id = 'one') => ({
  id,
  text: 'Twice a week?',
  party: authorId === 'alex' ? ('patient' as const) : ('clinician' as const),
  authorId,
  writtenAt: at,
  keepWordingReason: null,
});
const anchor = { planId: 'plan', elementKind: 'goal', elementId: 'goal' } as const;
const written = (kind: CommentKind, authorId: string): Comment =>
  Comment.write(kind, saying(authorId), anchor);

function refused(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

describe('a comment', () => {
  it('moves by the table alone, by its author alone, and its text stays or is gone', () => {
    const moves = Object.keys(commentMoves) as CommentMove[];
    const history = fc.array(fc.tuple(fc.constantFrom(...moves), fc.constantFrom(...people)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom('comment', 'question'), history, (kind, steps) => {
        const comment = written(kind, 'alex');
        for (const [move, who] of steps) {
          const before = { ...comment };
          const does = {
            resolve: () => comment.resolve(who, at, null),
            retract: () => comment.retract(who, at),
          }[move];
          const { from, to } = commentMoves[move];
          const may =
            who === 'alex' &&
            (move === 'retract' || kind === 'question') &&
            from.some((state) => state === before.state);
          expect(refused(does) === null).toBe(may);
          expect(comment.state).toBe(may ? to : before.state);
          expect(comment.text).toBe(comment.state === 'retracted' ? null : 'Twice a week?');
        }
      }),
    );
  });

  it('has replies on one level, which hang where it hangs', () => {
    const head = written('question', 'alex');
    const reply = head.reply(saying('dana', 'two'), 99);
    expect(reply).toMatchObject({ ...anchor, replyTo: 'one', kind: 'comment', state: 'standing' });
    expect(refused(() => reply.reply(saying('alex', 'three'), 0))).toContain('has one level');
    expect(refused(() => head.reply(saying('alex', 'three'), 100))).toContain('100 replies');
    head.retract('alex', at);
    expect(refused(() => head.reply(saying('dana', 'three'), 0))).toContain('was retracted');
  });
});
