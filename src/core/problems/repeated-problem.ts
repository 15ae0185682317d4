import { Problem } from '../errors.js';

/** The problem that a repeated request meets now, although the first one went well: access may have ended meanwhile. */
export class RepeatedProblem extends Problem {
  override readonly type: string;
  override readonly title: string;

  constructor(
    override readonly status: number,
    body: { type?: string; title?: string; detail?: string },
  ) {
    super(body.detail ?? 'The answer of the first request can no longer be read.');
    this.type = body.type?.split(':').at(-1) ?? 'conflict';
    this.title = body.title ?? 'The earlier answer is gone';
  }
}
