import { randomInt } from 'node:crypto';
import { freePort } from '../../src/platform/embedded/free-port.js';

/** Below those that a system gives to whoever asks for any (RFC 6335: from 49152 on; Linux: from 32768 on). */
const [lowest, highest] = [12_000, 32_000];

/**
 * A port for what begins to listen only in a while. Any that the system gives could be given to somebody else until then: to one of
 * the many connections and servers that the other tests of a run make meanwhile.
 */
export async function ownPort(): Promise<number> {
  for (;;) {
    const wanted = randomInt(lowest, highest);
    if ((await freePort(wanted)) === wanted) return wanted;
  }
}
