import type { EventSourceMessage } from 'eventsource-parser';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { api, type Schemas } from './client.js';
import { letGo, putAway, refreshAbout } from './queries.js';
import { queryClient } from './query-client.js';
import { positionsOf } from './positions.js';
import { reach } from './reach.js';
import { session } from './session.js';

type Told = Schemas['Event'];

const channel = new BroadcastChannel('concord-live');
/** How far the stream was read, by whichever tab. */
let position: string | null = null;
/** The session whose stream it is. */
let heard: string | null = null;

/** What was heard, by its name, with whose record it is of as its detail. */
export const heardOf = new EventTarget();

/** What tabs tell each other: what happened, that something was missed, and how far the stream was read. */
interface Passed {
  readonly position?: string;
  readonly event?: Told;
  readonly missed?: true;
  /** A tab that has just come wants to know how far. */
  readonly asks?: true;
}

/** From where to hear. Asked before anything is read: what changes while a page is on its way is heard as well. */
export async function findPosition(): Promise<void> {
  if (position !== null) return;
  const now = await api.GET('/v1/me/events', { params: { query: { limit: 1 } } }).catch(() => null);
  // Asked without `Accept: text/event-stream` it is the list.
  position ??= (now?.data as Schemas['Events'] | undefined)?.position ?? null;
}

/**
 * Hears what happens as long as somebody is signed in. One tab of this browser holds the stream, because a browser opens
 * six connections to a host and no more; it tells the others. Whoever holds it next goes on where it was.
 */
export function beginLive(): () => void {
  const over = new AbortController();
  const { signal } = over;
  channel.addEventListener('message', ({ data }: MessageEvent<Passed>) => take(data), { signal });
  channel.postMessage({ asks: true } satisfies Passed);
  addEventListener('pagehide', () => over.abort(), { signal });
  navigator.locks.request('concord-live', { signal }, () => follow(signal)).catch(() => undefined);
  return () => over.abort();
}

async function follow(signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    await session.uncovered();
    try {
      for await (const message of await open(signal)) {
        failures = 0;
        reach.streams(true);
        hand(message);
      }
    } catch {
      failures += 1;
    }
    // Once may be a service that starts anew.
    if (failures > 1) reach.streams(false);
    await pause(Math.min(30_000, 1_000 * 2 ** failures) * (0.5 + Math.random() / 2), signal);
  }
}

async function open(signal: AbortSignal) {
  const sent = session.accessToken;
  heard = session.held?.id ?? null;
  const headers = {
    Accept: 'text/event-stream',
    Authorization: `Bearer ${sent}`,
    ...(position !== null && { 'Last-Event-ID': position }),
  };
  const answer = await fetch('/v1/me/events', { headers, signal, cache: 'no-store', credentials: 'omit' });
  if (answer.status === 401) await session.renewWhenSomeoneIsThere(sent);
  if (!answer.ok || !answer.body) throw new Error(`No stream: ${answer.status}`);
  return answer.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(positionsOf((read) => pass({ position: read })))
    .pipeThrough(new EventSourceParserStream());
}

function hand({ event, data }: EventSourceMessage): void {
  if (event === undefined || event === 'ending') return;
  if (event === 'signed-out') return heard === null ? undefined : session.ended(heard);
  pass(event === 'missed' ? { missed: true } : { event: JSON.parse(data) as Told });
}

function pass(passed: Passed): void {
  channel.postMessage(passed);
  take(passed);
}

function take({ position: read, event, missed, asks }: Passed): void {
  if (asks && position !== null) channel.postMessage({ position } satisfies Passed);
  position = read ?? position;
  // Too long away: whatever is shown may be old.
  if (missed) void queryClient.invalidateQueries();
  if (!event) return;
  heardOf.dispatchEvent(new CustomEvent(event.name, { detail: event.patientId }));
  if (event.name === 'access.changed' && event.patientId) void putAway(event.patientId);
  else if (event.name === 'shown.withdrawn') void letGo(event.patientId);
  else void refreshAbout(event.name === 'notice.arrived' ? patientInView() : event.patientId);
}

/** News name no record; they may be about the one that is open. */
function patientInView(): string | null {
  return /^\/(?:people|with)\/([\da-f-]{36})/.exec(location.pathname)?.[1] ?? null;
}

/** Until then, or until the network is there again. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end, { signal: over.signal });
    signal.addEventListener('abort', end, { signal: over.signal });
  });
}
