import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, so that its processor time and memory are its own. */
export class ServerProcess {
  static #running = new Set();

  constructor(child, port) {
    this.child = child;
    this.port = port;
  }

  /** Resolves when the server listens. Its log goes to /dev/null: it is made, as in production, and not stored. */
  static async start(file, environment) {
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    ServerProcess.#running.add(child);
    child.once('exit', () => ServerProcess.#running.delete(child));
    const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${file} did not start.`)));
    const [{ port }] = await Promise.race([once(child, 'message'), failed]);
    return new ServerProcess(child, port);
  }

  /** At once, whatever they are at. */
  static endAll() {
    for (const child of ServerProcess.#running) child.kill('SIGKILL');
  }

  /** @returns {Promise<{ cpuMs: number, memoryMb: number, peakMemoryMb: number }>} since its start */
  usage() {
    return this.#ask('usage');
  }

  /** Access tokens for sessions in the database. Only the service knows how to make them. */
  tokens(identities) {
    return this.#ask('tokens', identities);
  }

  async stop() {
    const ended = once(this.child, 'exit');
    this.child.send({ name: 'stop' });
    await ended;
  }

  async #ask(name, about) {
    this.child.send({ name, about });
    const [answer] = await once(this.child, 'message');
    return answer;
  }
}

/** The other end, in the server's process: says that it listens, and does what it is asked. */
export function serve(port, tasks) {
  const all = { usage, ...tasks };
  process.on('message', ({ name, about }) => {
    void Promise.resolve(all[name](about)).then((answer) =>
      name === 'stop' ? process.exit(0) : process.send(answer),
    );
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ port });
}

function usage() {
  const { user, system } = process.cpuUsage();
  return {
    cpuMs: (user + system) / 1000,
    memoryMb: process.memoryUsage.rss() / 2 ** 20,
    peakMemoryMb: process.resourceUsage().maxRSS / 2 ** 10,
  };
}
