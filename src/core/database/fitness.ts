import type { Pool } from 'pg';

/**
 * More numbers than it may sort in its memory go to the server's disk, which a full one refuses; that needs no right and
 * leaves no trace. A server that takes no changes says so when it is asked for one.
 */
const task =
  'SELECT max(n) FROM (SELECT generate_series(1, $1::int) AS n ORDER BY n DESC OFFSET 0) AS sorted';
const numbers = 10_000;

/** Resolves when the database can do what requests need of it: answer, know its statements, take changes and store them. */
export async function proveFit(pool: Pool): Promise<void> {
  const client = await pool.connect();
  // Sent together; all must have come back before the connection may serve somebody else.
  const outcomes = await Promise.allSettled([
    client.query("BEGIN READ WRITE; SET LOCAL work_mem = '64kB'"),
    client.query(task, [numbers]),
    client.query('ROLLBACK'),
  ]);
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  client.release(failure?.reason as Error | undefined);
  if (failure) throw failure.reason;
}
