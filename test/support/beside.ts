import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/**
 * The service in a process of its own, on the database of this run: with the key that theirs are sealed under. It takes the
 * access tokens of a service at the same `publicUrl`.
 */
export function startBeside(
  port: number,
  publicUrl = `http://localhost:${port}`,
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['dist/bundle/main.js'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      CONCORD_PUBLIC_URL: publicUrl,
      DATABASE_URL: process.env.CONCORD_TEST_DATABASE_URL,
      CONCORD_MASTER_KEY: process.env.CONCORD_TEST_MASTER_KEY,
      CONCORD_DATABASE_POOL: '2',
    },
  });
}

/** @returns all that it said, once it has ended */
export async function ended(
  child: ChildProcessWithoutNullStreams,
): Promise<{ out: string; err: string; code: unknown }> {
  const closed = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [unknown];
  return { out, err, code };
}
