import { say, toSay, type Sentence, type Unsaid } from './language/say.js';
import { HttpStatus } from '@nestjs/common';
import type { ProblemMember, ProblemType } from './problems/problem-types.js';

/** One fault in what was sent: where (RFC 6901 pointer into the body, or the parameter's name) and what is expected. */
export interface FieldError {
  readonly pointer: string;
  readonly message: Sentence;
}

interface ProblemOptions {
  readonly errors?: readonly FieldError[];
  /** Members beside the standard ones (RFC 9457, 3.2), such as what a stale proposal conflicts with. */
  readonly extra?: Readonly<Partial<Record<ProblemMember, unknown>>>;
  readonly retryAfterSeconds?: number;
  /** That it was tried goes into the audit trail, as every 401, 403 and 404 does. */
  readonly onRecord?: boolean;
}

/** An error that the caller is meant to read. The problem filter turns it into application/problem+json (RFC 9457). */
export abstract class Problem extends Error {
  abstract readonly status: number;
  /** Last part of the problem's type URI. */
  abstract readonly type: ProblemType;
  abstract readonly title: Unsaid;
  declare readonly message: Sentence;

  constructor(
    detail: Sentence,
    readonly options: ProblemOptions = {},
  ) {
    super(detail);
  }
}

/** 400: the request is malformed; `errors` says where. */
export class BadInput extends Problem {
  override readonly status: number = HttpStatus.BAD_REQUEST;
  override readonly type: ProblemType = 'bad-input';
  override readonly title: Unsaid = toSay`The request is not well formed`;
}

/** 401: nobody is signed in, or no longer. */
export class Unauthorized extends Problem {
  override readonly status: number = HttpStatus.UNAUTHORIZED;
  override readonly type: ProblemType = 'not-signed-in';
  override readonly title: Unsaid = toSay`Sign in to continue`;
}

/** 401 with a task: the password was right, and the account also asks for a one-time code. */
export class OneTimeCodeRequired extends Unauthorized {
  override readonly type = 'one-time-code-required';
  override readonly title = toSay`A one-time code is needed`;
}

/** 403: the caller may see the thing, yet not do this with it. */
export class Forbidden extends Problem {
  override readonly status = HttpStatus.FORBIDDEN;
  override readonly type: ProblemType = 'not-permitted';
  override readonly title: Unsaid = toSay`This is not yours to do`;
}

/** 403 with a task: it is theirs to do once they have proved again who they are. */
export class StepUpRequired extends Forbidden {
  override readonly type = 'step-up-required';
  override readonly title = toSay`Prove again that it is you`;
}

/** 403 with a task: the session is at a shared screen, and that has to end first. */
export class AtSharedScreen extends Forbidden {
  override readonly type = 'at-shared-screen';
  override readonly title = toSay`This session is at a shared screen`;

  constructor() {
    super(
      say`A patient sits at this screen as well, so this session opens nothing but the record of that patient. Whoever is signed in ends that with their password or a one-time code, at POST /v1/me/session/shared-screen/ending, or signs out.`,
    );
  }
}

/** 404: it does not exist, or is not this caller's to see. The answer is the same. */
export class NotFound extends Problem {
  override readonly status = HttpStatus.NOT_FOUND;
  override readonly type = 'not-found';
  override readonly title = toSay`Nothing here`;

  constructor(detail = say`There is nothing at this address that you may see.`) {
    super(detail);
  }
}

/** 409: it clashes with how things stand now. */
export class Conflict extends Problem {
  override readonly status = HttpStatus.CONFLICT;
  override readonly type: ProblemType = 'conflict';
  override readonly title: Unsaid = toSay`This clashes with how things stand now`;
}

/** 408: the request began to arrive and never ended. */
export class TooSlow extends Problem {
  override readonly status = HttpStatus.REQUEST_TIMEOUT;
  override readonly type = 'too-slow';
  override readonly title = toSay`The request did not arrive in time`;

  constructor() {
    super(say`The request was not complete after 20 seconds. Please send it again.`);
  }
}

/** 412: somebody changed the thing since it was read. */
export class PreconditionFailed extends Problem {
  override readonly status = HttpStatus.PRECONDITION_FAILED;
  override readonly type = 'changed-meanwhile';
  override readonly title = toSay`It has changed since you read it`;

  constructor() {
    super(
      say`Somebody changed this after you read it. Read it again, look at what is new, and repeat your change with its ETag.`,
    );
  }
}

/** 413: more than the service takes at once. */
export class TooLarge extends Problem {
  override readonly status = HttpStatus.PAYLOAD_TOO_LARGE;
  override readonly type = 'too-large';
  override readonly title = toSay`The request is too large`;
}

/** 415: not a format the service reads. */
export class UnsupportedMediaType extends Problem {
  override readonly status = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
  override readonly type = 'unsupported-media-type';
  override readonly title = toSay`The body must be JSON`;
}

/** 416: a range of a file that is shorter. */
export class RangeNotSatisfiable extends Problem {
  override readonly status = HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;
  override readonly type = 'range-not-satisfiable';
  override readonly title = toSay`There is no such part of it`;

  constructor() {
    super(
      say`What you asked for is shorter than the range you named. Leave out the Range header to get all of it.`,
    );
  }
}

/** 417: an Expect header other than 100-continue. */
export class UnmetExpectation extends Problem {
  override readonly status = HttpStatus.EXPECTATION_FAILED;
  override readonly type = 'unmet-expectation';
  override readonly title = toSay`The Expect header asks for something else`;

  constructor() {
    super(say`The service meets no expectation but “100-continue”. Leave out the Expect header.`);
  }
}

/** 422: well formed, but it breaks a rule of the domain. */
export class BrokenRule extends Problem {
  override readonly status = HttpStatus.UNPROCESSABLE_ENTITY;
  override readonly type: ProblemType = 'broken-rule';
  override readonly title: Unsaid = toSay`A rule stands against this`;
}

/** 428: a change must say which version it is based on. */
export class PreconditionRequired extends Problem {
  override readonly status = HttpStatus.PRECONDITION_REQUIRED;
  override readonly type = 'if-match-required';
  override readonly title = toSay`Say which version you are changing`;
}

/** 431: headers, of which a cookie or a token may be one, beyond what the service reads. */
export class HeadersTooLarge extends Problem {
  override readonly status = 431;
  override readonly type = 'headers-too-large';
  override readonly title = toSay`The headers are too large`;

  constructor() {
    super(say`The headers of a request may hold 16 KiB at most.`);
  }
}

/** 503: come back in a moment. */
export class Unavailable extends Problem {
  override readonly status = HttpStatus.SERVICE_UNAVAILABLE;
  override readonly type = 'unavailable';
  override readonly title = toSay`Please try again in a moment`;

  constructor(
    detail = say`The service is very busy right now. Nothing was changed; please try again in a moment.`,
  ) {
    super(detail, { retryAfterSeconds: 1 });
  }
}

/** Something stored that the service cannot make sense of. Its message goes into the log: ids and no words of anybody. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
}
