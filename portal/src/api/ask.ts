import { api } from './client.js';
import { Refused, Unreachable, type Problem } from './problems.js';
import { proof } from './proof.js';

export type Method = 'post' | 'put' | 'patch' | 'delete';

/** The version that an answer has, for changing it (If-Match). */
const versions = new WeakMap<object, string>();

export function etagOf(data: object): string {
  const etag = versions.get(data);
  if (!etag) throw new Error('This answer came without a version.');
  return etag;
}

/** Asks the service; where it wants to know once more who asks, whoever asks says so, and it goes on. */
export async function ask(method: 'get' | Method, path: string, init: object): Promise<unknown> {
  const { data, error, response } = await request(method, path, init);
  if (!response.ok) {
    const refused = new Refused(problemOf(error, response));
    if (refused.kind === 'step-up-required' && (await proof.ask(refused.message)))
      return ask(method, path, init);
    throw refused;
  }
  const etag = response.headers.get('ETag');
  if (etag && data !== null && typeof data === 'object') versions.set(data, etag);
  return data ?? null;
}

type Called = Promise<{ data?: unknown; error?: unknown; response: Response }>;

async function request(method: 'get' | Method, path: string, init: object): Called {
  const call = api.request as unknown as (method: string, path: string, init: object) => Called;
  try {
    return await call(method, path, init);
  } catch (cause) {
    if ((cause as Error).name === 'AbortError') throw cause;
    throw new Unreachable('The service could not be reached.', { cause });
  }
}

/** A proxy on the way may answer with a page instead of a problem. */
function problemOf(error: unknown, { status, statusText }: Response): Problem {
  if (error !== null && typeof error === 'object' && 'detail' in error) return error as Problem;
  return {
    status,
    type: 'about:blank',
    title: statusText,
    detail: statusText,
    instance: '',
  } as unknown as Problem;
}

/** Waits for a call and gives what went wrong with it, or null. */
export async function refusal(call: Promise<{ error?: unknown; response: Response }>): Promise<Error | null> {
  try {
    const { error, response } = await call;
    return response.ok ? null : new Refused(problemOf(error, response));
  } catch (cause) {
    return new Unreachable('The service could not be reached.', { cause });
  }
}
