import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../dist/platform/embedded/free-port.js';

const main = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url));

/** The service as `npm start` runs it, with the demo clinics, on a data folder of its own that is gone afterwards. */
export class OwnService {
  #child;
  #dataDir;
  #ending;

  constructor(child, dataDir, address) {
    this.#child = child;
    this.#dataDir = dataDir;
    this.address = address;
  }

  static async start() {
    const dataDir = mkdtempSync(join(tmpdir(), 'concord-bench-portal-'));
    const port = await freePort(0);
    const settings = { PORT: String(port), CONCORD_DATA_DIR: dataDir, CONCORD_LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new OwnService(child, dataDir, `http://localhost:${port}`);
  }

  /** Until the demo clinics are set up and it listens. */
  async ready() {
    let output = '';
    for await (const text of this.#child.stdout.iterator({ destroyOnReturn: false })) {
      output += text;
      if (output.includes('Concord is ready')) return void this.#child.stdout.resume();
    }
    throw new Error(`The service ended before it was ready. ${output}`);
  }

  /** May be called again: whoever does waits for the same end. */
  close() {
    return (this.#ending ??= this.#end());
  }

  async #end() {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const exit = once(this.#child, 'exit');
      this.#child.kill('SIGTERM');
      await exit;
    }
    rmSync(this.#dataDir, { recursive: true, force: true });
  }
}
