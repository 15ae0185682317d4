import { say, toSay, sayAgain, type Sentence, type Unsaid } from '../language/say.js';
import { QueryFailedError } from 'typeorm';
import { BadInput, BrokenRule, Conflict, Unavailable, type Problem } from '../errors.js';

/** What a person is told when a named constraint of the database refuses a row. */
export type ConstraintProblems = Readonly<
  Record<string, { readonly kind: 'conflict' | 'rule'; readonly detail: Unsaid }>
>;

/** Injection token of the application's constraint map. */
export const constraintProblems = Symbol('constraint problems');

interface PostgresError {
  readonly code: string;
  readonly constraint?: string;
}

/** Limits of a statement of ours, which the next try may keep. */
const busy = new Set([
  '57014', // statement timed out
  '55P03', // lock timed out
  '25P03', // idle in transaction for too long
]);

const lostStatement = toSay`a connection pooler before the database mixes up its statements: whoever runs the service must set CONCORD_STATEMENT_NAMES=off`;

/** Classes of errors that tell of the server and not of the request: insufficient resources, system. */
const serverTrouble = /^(53|58)/;

/** Trouble that whoever runs the service must mend. */
const toMend: Readonly<Record<string, Unsaid>> = {
  '53100': toSay`the disk of the database is full: whoever runs the service must make room`,
  '25006': toSay`the database takes no changes: it is a standby, or set to read only`,
  '26000': lostStatement,
  '42P05': lostStatement,
};

/** What the operating system, and pg in words alone, say of a connection that is not there or no longer. */
const noConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** So does the server itself, which ends, has crashed or is about to be there again. */
const serverGone = /^57P/;
const connectionLost = /^(timeout expired|Connection terminated|Client has encountered a connection error)/;

/** Errors of PostgreSQL and of the pool that have a meaning for the caller; null for all others. */
export function asDatabaseProblem(error: unknown, constraints: ConstraintProblems): Problem | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (isWithoutConnection(cause)) {
    // Whether a COMMIT arrived that went unanswered, nobody knows: so nothing is said of what was changed.
    return new Unavailable(
      say`The database is away right now. Please try again in a moment; with the same Idempotency-Key nothing is done twice.`,
    );
  }
  if (!isPostgresError(cause)) return null;
  const named = constraints[cause.constraint ?? ''];
  if (named) return new { conflict: Conflict, rule: BrokenRule }[named.kind](sayAgain(named.detail));
  if (busy.has(cause.code)) return new Unavailable();
  const trouble = toMend[cause.code];
  if (trouble)
    return new Unavailable(say`This cannot be done right now; ${sayAgain(trouble)}. Nothing was changed.`);
  if (serverTrouble.test(cause.code)) return new Unavailable();
  switch (cause.code) {
    case '40001':
    case '40P01':
      return new Conflict(
        say`Somebody else was changing the same thing at the same moment. Please try again.`,
      );
    case '22021':
    case '22P05':
      return new BadInput(say`The text holds a character that cannot be stored (such as U+0000).`);
    default:
      return null;
  }
}

/** What keeps the database from doing its work, for whoever runs the service. */
export function whatAilsDatabase(error: unknown): Sentence {
  const trouble = isPostgresError(error) ? toMend[error.code] : undefined;
  if (!trouble) return say`The database does not answer.`;
  const [first = '', ...rest] = sayAgain(trouble);
  return say`${first.toUpperCase()}${rest.join('')}.`;
}

function isWithoutConnection(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return noConnection.has(code) || serverGone.test(code) || connectionLost.test(message);
}

function isPostgresError(error: unknown): error is PostgresError {
  return (
    error instanceof Error && typeof (error as { code?: unknown }).code === 'string' && 'severity' in error
  );
}
