import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Another Node process that has started (or joined) the embedded PostgreSQL of a folder. */
export interface OtherProcess {
  readonly pid: number;
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly attached: boolean;
  /** Calls stop() and ends; gives the exit code. */
  finish(): Promise<unknown>;
  /** Ends without calling stop(); gives the exit code. */
  exit(): Promise<unknown>;
  /** kill -9 */
  kill(): Promise<unknown>;
  /** Interrupts it and all it started in its process group, as a terminal does; gives what it says after draining. */
  pressCtrlC(): Promise<string>;
}

const script = `
  import pg from 'pg';
  const [module, dataDir, settings] = process.argv.slice(1);
  const { startEmbeddedPostgres } = await import(module);
  const server = await startEmbeddedPostgres({ dataDir, settings: JSON.parse(settings) });
  process.stdin.on('data', async (word) => {
    if (String(word) === 'finish') await server.stop();
    process.exit(0);
  });
  process.on('SIGINT', async () => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    const { rows } = await client.query("SELECT 'drained with the database still there' AS word");
    await client.end();
    await server.stop();
    console.log(rows[0].word);
    process.exit(0);
  });
  console.log(JSON.stringify(server));
`;

export async function startInOtherProcess(
  dataDir: string,
  settings: Record<string, string>,
): Promise<OtherProcess> {
  const module = join(process.cwd(), 'dist', 'platform', 'embedded', 'embedded-postgres.js');
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', script, module, dataDir, JSON.stringify(settings)],
    { detached: true, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const started = JSON.parse(await next(lines)) as Pick<OtherProcess, 'adminUrl' | 'appUrl' | 'attached'>;
  const pid = child.pid ?? 0;
  return {
    ...started,
    pid,
    finish: () => ended(child, () => child.stdin.write('finish')),
    exit: () => ended(child, () => child.stdin.write('exit')),
    kill: () => ended(child, () => child.kill('SIGKILL')),
    pressCtrlC: () => {
      process.kill(-pid, 'SIGINT');
      return next(lines);
    },
  };
}

async function next(lines: AsyncIterator<string>): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new Error('The other process ended without a word');
  return value;
}

async function ended(child: ChildProcess, end: () => void): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  end();
  return (await exit)[0];
}
