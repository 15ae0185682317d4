import { Problem } from '../errors.js';
import { isProblemType, type ProblemType } from './problem-types.js';

/** The problem that a repeated request meets now, although the first one went well: access may have ended meanwhile. */
export class RepeatedProblem extends Problem {
  override readonly type: ProblemType;
  override readonly title: string;

  constructor(
    override readonly status: number,
    body: { type?: string; title?: string; detail?: string },
  ) {
    super(body.detail ?? 'The answer of the first request can no longer be read.');
    const type = body.type?.split(':').at(-1);
    this.type = isProblemType(type) ? type : 'conflict';
    this.title = body.title ?? 'The earlier answer is gone';
  }
}
