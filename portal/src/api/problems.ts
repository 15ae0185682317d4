import type { Schemas } from './client.js';

export type Problem = Schemas['Problem'];

/** The service's answer that something cannot be, as an error. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** The very same was read by whoever is signed in before. */
  wasOpen = false;

  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }

  /** Not theirs to see, or not there. */
  get isShut(): boolean {
    return this.status === 403 || this.status === 404;
  }

  /** The last word of its type, such as `not-found`. */
  get kind(): string {
    return this.problem.type.slice(this.problem.type.lastIndexOf(':') + 1);
  }
}

/** The request did not reach the service, or the answer did not reach us. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
