import { isDeepStrictEqual } from 'node:util';
import type { QueryResultRow } from 'pg';
import type { Statement } from './sql.js';

interface Asked extends Statement {
  readonly answer: Promise<QueryResultRow[]>;
}

/** What a read asks before it is known whether it may be read, with COMMIT behind it: all of it travels in one round trip. */
export class SentAhead {
  constructor(
    private readonly asked: readonly Asked[],
    /** Resolves when all has come back and the connection is somebody else's. */
    readonly ended: Promise<void>,
  ) {
    // Looked at by whoever reads on; where nobody may, by nobody.
    for (const { answer } of asked) answer.catch(() => undefined);
    ended.catch(() => undefined);
  }

  /** The same question asked again in this request: one moment of it is as good as another. */
  answerTo<Row extends QueryResultRow>({ sql, parameters }: Statement): Promise<Row[]> | undefined {
    const same = this.asked.find(
      (each) =>
        each.sql === sql && isDeepStrictEqual(withoutMoments(each), withoutMoments({ sql, parameters })),
    );
    return same?.answer as Promise<Row[]> | undefined;
  }
}

function withoutMoments({ parameters }: Statement): unknown[] {
  return parameters.map((each) => (each instanceof Date ? 'a moment' : each));
}
