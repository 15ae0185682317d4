import { request as requestOverHttp, type IncomingMessage } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { targetOf, type Resolve, type Target } from '../webhooks/public-address.js';

/** How an attempt went: what the receiver said, or why nothing was heard of it. Never a word of the answer. */
export interface Outcome {
  readonly statusCode: number | null;
  readonly problem: SendingProblem | null;
}

/** Why nothing was heard. */
export const sendingProblems = [
  'address_refused',
  'name_not_found',
  'no_connection',
  'no_answer_in_time',
  'secret_unreadable',
] as const;
export type SendingProblem = (typeof sendingProblems)[number];

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** For how long, in milliseconds, a receiver may take to be found, and then to answer. */
const limits = { findingMs: 5_000, answeringMs: 10_000 };
/** What is read of an answer before the connection is cut: nothing in it counts. */
const mostBytes = 16 * 1024;

interface Finding {
  readonly loopback: boolean;
  readonly resolve?: Resolve;
  readonly ms?: number;
  /** Ends it early. */
  readonly ending?: AbortSignal;
}

/** Where a receiver is, or why it cannot be sent to. */
export async function find(
  url: string,
  { loopback, resolve, ms = limits.findingMs, ending }: Finding,
): Promise<Target | SendingProblem> {
  const finding = targetOf(new URL(url).hostname, { loopback, ...(resolve && { resolve }) });
  const late = aborted(within(ms, ending)).then(() => 'name_not_found' as const);
  const found = await Promise.race([finding, late]).catch(() => 'name_not_found' as const);
  return found ?? 'address_refused';
}

/** After so many milliseconds, or as soon as the other one is. */
function within(ms: number, ending?: AbortSignal): AbortSignal {
  const late = AbortSignal.timeout(ms);
  return ending ? AbortSignal.any([late, ending]) : late;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}

interface Sending {
  readonly target: Target;
  readonly message: Message;
  readonly ms?: number;
  /** Ends it early. */
  readonly ending?: AbortSignal;
}

/**
 * Sends one message to exactly this address. Redirects are not followed: they would lead where nobody has looked. The status alone
 * counts; what else is in the answer is thrown away unread, and cut off where it is long or slow.
 */
export function send(
  url: string,
  { target, message, ms = limits.answeringMs, ending }: Sending,
): Promise<Outcome> {
  const { headers, body } = message;
  const request = url.startsWith('https:') ? requestOverHttps : requestOverHttp;
  const signal = within(ms, ending);
  return new Promise((done) => {
    const sending = request(url, {
      method: 'POST',
      agent: false,
      signal,
      lookup: pinnedTo(target),
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    });
    sending.on('response', (answer) => {
      discard(answer);
      done({ statusCode: answer.statusCode ?? null, problem: null });
    });
    sending.on('error', () => {
      done({ statusCode: null, problem: signal.aborted ? 'no_answer_in_time' : 'no_connection' });
    });
    sending.end(body);
  });
}

/** Whatever name the connection asks for, it gets the address that was looked at. */
function pinnedTo({ address, family }: Target): LookupFunction {
  return (_host, { all }, give) => {
    if (all) give(null, [{ address, family }]);
    else give(null, address, family);
  };
}

function discard(answer: IncomingMessage): void {
  let bytes = 0;
  answer.on('error', () => undefined);
  answer.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > mostBytes) answer.destroy();
  });
}
