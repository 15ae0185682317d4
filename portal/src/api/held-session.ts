import type { Schemas } from './client.js';

export type BrowserTokens = Schemas['BrowserTokens'];

/** The tokens of a session, and what this browser makes of them. */
export interface HeldSession extends BrowserTokens {
  /** The account that is signed in. */
  readonly owner: string;
  /** When they came, by the clock of this device. */
  readonly since: number;
  /** When the session ends by itself, by the clock of this device. */
  readonly until: number;
}

/** How long it lasts is told by the service's own clock: that of this device may be an hour wrong. */
export async function heldOf(answer: Response): Promise<HeldSession> {
  const tokens = (await answer.json()) as BrowserTokens;
  const since = Date.now();
  const said = Date.parse(answer.headers.get('Date') ?? '');
  const now = Number.isNaN(said) ? since : said;
  const end = Math.min(Date.parse(tokens.idleEndsAt), Date.parse(tokens.absoluteEndsAt));
  return { ...tokens, owner: subjectOf(tokens.accessToken), since, until: since + end - now };
}

/** The `sub` of a JSON web token. */
function subjectOf(token: string): string {
  const claims = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return (JSON.parse(atob(claims)) as { sub: string }).sub;
}
