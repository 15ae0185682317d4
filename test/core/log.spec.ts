import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ended, startBeside } from '../support/beside.js';
import { ownPort } from '../support/own-port.js';

const lines = 5000;
const requests = 50;

/** A program that logs and then comes to its end in one way or another. */
function logAndThen(end: string): ChildProcessWithoutNullStreams {
  const module = join(process.cwd(), 'dist', 'core', 'requests', 'log.js');
  const script = `
    const { logDestination } = await import(process.argv[1]);
    for (let line = 1; line <= ${lines}; line++) logDestination().write(line + ' a line of the log\\n');
    ${end}`;
  return spawn(process.execPath, ['--input-type=module', '-e', script, module]);
}

describe('the log', () => {
  it('is written to the end when the process exits', async () => {
    const { out, code } = await ended(logAndThen('process.exit(0);'));

    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(lines);
  });

  it('is written to the end when the process crashes, which says why', async () => {
    const { out, err, code } = await ended(logAndThen(`throw new Error('The roof is down.');`));

    expect(code).toBe(1);
    expect(err).toMatch(/Error: The roof is down\.\n {4}at /);
    expect(out.trimEnd().split('\n')).toHaveLength(lines);
  });

  it('has a line for every request when the service is asked to stop', async () => {
    const port = await ownPort();
    const service = startBeside(port);
    const all = ended(service);
    await once(service.stdout, 'data');
    const answers = await Promise.all(
      Array.from({ length: requests }, () => fetch(`http://127.0.0.1:${port}/health/live`)),
    );
    service.kill('SIGTERM');
    const { out, err, code } = await all;

    expect(answers.filter(({ ok }) => ok)).toHaveLength(requests);
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/"route":"\/health\/live"/g)).toHaveLength(requests);
  });
});
