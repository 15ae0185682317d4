/**
 * The session of this browser. The refresh token is in a cookie that no script can read; the access token lives in this
 * variable and nowhere else.
 */
import type { Schemas } from './client.js';
import { forgetKept } from '../offline/forget.js';
import { post } from './cookie-calls.js';
import { heldOf, type HeldSession } from './held-session.js';
import { presence } from './presence.js';
import { forget, remember } from './signed-in-here.js';
import { forgetUnsent } from './unsent.js';

type Listener = () => void;
type SignIn = Schemas['SignIn'];

/**
 * `starting`: not known yet; `ended`: there was one, and it is over; `none`: nobody signed in here; `leaving`: the browser
 * is loading the page of the next.
 */
export type SessionState = 'starting' | 'none' | 'open' | 'ended' | 'leaving';

/** A session that the service says is over. */
interface Over {
  readonly over: string;
}

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('concord-session') : null;
const listeners = new Set<Listener>();
let held: HeldSession | null = null;
let state: SessionState = 'starting';
/** Whose page this is, also while it is covered. */
let owner: string | null = null;
let renewing: Promise<boolean> | null = null;

channel?.addEventListener('message', ({ data }: MessageEvent<HeldSession | Over | 'signed-out'>) => {
  if (data === 'signed-out') startAnew('/sign-in');
  else if ('over' in data) cover(data.over);
  else adopt(data);
});

export const session = {
  get state(): SessionState {
    return state;
  },
  get accessToken(): string | null {
    return held?.accessToken ?? null;
  },
  get held(): HeldSession | null {
    return held;
  },
  subscribe(this: void, listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Takes up the session that boot.js asked for. Where no answer came it stays unknown, and is asked for again. */
  async begin(): Promise<void> {
    const asked = window.concordBoot?.renewal;
    if (!asked) return become('none', null);
    await asked.then(take).catch(() => undefined);
  },

  /** Opens a session; the answer of the service says what is wrong where it does not open. */
  async signIn(body: SignIn): Promise<Response> {
    const answer = await post('/v1/browser-sessions', body);
    if (answer.ok) share(await heldOf(answer.clone()));
    return answer;
  },

  /**
   * The next access token, once for however many ask at once, in this tab or another. It puts the idle end off.
   * @returns false when the session is over
   */
  renew(refused: string | null = held?.accessToken ?? null): Promise<boolean> {
    if (held && held.accessToken !== refused) return Promise.resolve(true);
    renewing ??= navigator.locks
      .request('concord-renewal', () => renewUnlessNewer(refused))
      .finally(() => {
        renewing = null;
      });
    return renewing;
  },

  /**
   * The same for what may ask by itself, such as the live stream: where nobody has done anything just now it waits until
   * somebody does, so that a page that was left open does not stay open for whoever comes by.
   */
  async renewWhenSomeoneIsThere(refused: string | null): Promise<boolean> {
    const asked = Date.now();
    await until(() => state !== 'open' || held?.accessToken !== refused || presence.about(asked));
    return state === 'open' && session.renew(refused);
  },

  /** Until the page is not covered, or was not. */
  uncovered(): Promise<void> {
    return until(() => state !== 'ended' && state !== 'leaving');
  },

  /** The service says so. Another session of the same person may have followed already, and goes on. */
  ended(id: string): void {
    if (held?.id !== id || state !== 'open') return;
    forget();
    channel?.postMessage({ over: id } satisfies Over);
    cover(id);
  },

  /** The time is over without a sign of anybody. Other tabs know their own time: they may have slept through a renewal. */
  lapse(): void {
    become('ended', null);
  },

  /**
   * Leaves nothing behind: the service tells the browser to clear what it kept, and every page here starts anew.
   * @throws where the service could not be told: somebody is signed in still
   */
  async signOut(): Promise<void> {
    become('leaving', held);
    await forgetKept().catch(() => undefined);
    try {
      const answer = await post('/v1/browser-sessions/ending');
      if (!answer.ok) throw new Error(`Not signed out: ${answer.status}`);
    } catch (cause) {
      become('open', held);
      throw cause;
    }
    forget();
    channel?.postMessage('signed-out');
    startAnew('/sign-in');
  },
};

async function renewUnlessNewer(refused: string | null): Promise<boolean> {
  // While we waited for the lock another tab may have told us of a newer one.
  if (held && held.accessToken !== refused) return true;
  return take(await post('/v1/browser-sessions/renewal'));
}

async function take(answer: Response): Promise<boolean> {
  if (answer.ok) {
    share(await heldOf(answer));
    return true;
  }
  if (answer.status !== 401) throw new Error(`Not renewed: ${answer.status}`);
  if (held) session.ended(held.id);
  forget();
  if (state === 'starting') become('none', null);
  return false;
}

function cover(id: string): void {
  if (state === 'open' && held?.id === id) become('ended', null);
}

/** Tells the other tabs. */
function share(next: HeldSession): void {
  remember();
  channel?.postMessage(next);
  adopt(next);
}

function adopt(next: HeldSession): void {
  if (state === 'leaving') return;
  if (owner !== null && owner !== next.owner) return makeWay();
  owner = next.owner;
  become('open', next);
}

/** For somebody else: what the first kept on this device goes with them. */
function makeWay(): void {
  become('leaving', null);
  void forgetKept()
    .catch(() => undefined)
    .then(() => startAnew('/'));
}

/** Of whoever was here before nothing is left: the page is covered until the browser has loaded the next. */
function startAnew(at: string): void {
  become('leaving', null);
  forgetUnsent();
  // The router notes there where each page was scrolled to, and once more when it is left.
  // eslint-disable-next-line no-restricted-globals -- to empty it
  addEventListener('pagehide', () => sessionStorage.clear());
  location.replace(at);
}

function become(next: SessionState, now: HeldSession | null): void {
  state = next;
  held = now;
  for (const listener of listeners) listener();
}

/** Until it is so; looked at when the session changes or somebody does something. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      for (const stop of stops) stop();
      resolve();
    };
    const stops = [session.subscribe(look), presence.subscribe(look)];
    look();
  });
}
