import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '../../src/platform/embedded/free-port.js';

/** The service in a process and on a data folder of its own, as `npm start` runs it. */
export class OwnService {
  private output = '';

  private constructor(
    private readonly child: ChildProcessByStdio<null, Readable, null>,
    readonly address: string,
  ) {
    child.stdout.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  /** Does not wait until it is ready. */
  static async start(dataDir: string): Promise<OwnService> {
    const port = await freePort(0);
    const env = { PATH: process.env.PATH, PORT: String(port), CONCORD_DATA_DIR: dataDir };
    const main = join(process.cwd(), 'dist', 'main.js');
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    return new OwnService(child, `http://127.0.0.1:${port}`);
  }

  /** @returns what the terminal shows */
  async ready(): Promise<string> {
    while (!this.output.includes('Concord is ready')) {
      if (this.child.exitCode !== null) throw new Error(`The service ended: ${this.output}`);
      await Promise.race([once(this.child.stdout, 'data'), once(this.child, 'exit')]);
    }
    return this.output;
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    await exit;
  }
}
