import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ownPort } from './own-port.js';

const service = [process.execPath, join(process.cwd(), 'dist', 'bundle', 'main.js')];

interface Differently {
  /** Instead of the service itself. */
  readonly command?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

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
  static async start(dataDir: string, { command, settings }: Differently = {}): Promise<OwnService> {
    const port = await ownPort();
    const env = { PATH: process.env.PATH, PORT: String(port), CONCORD_DATA_DIR: dataDir, ...settings };
    const [program = '', ...words] = command?.length ? command : service;
    const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
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

  /** @returns its exit code */
  async end(signal: NodeJS.Signals): Promise<unknown> {
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    return (await exit)[0];
  }
}
