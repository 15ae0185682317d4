import createClient from 'openapi-fetch';
import type { components, paths } from './generated/api.js';
import { readEarly } from './early.js';
import { session } from './session.js';

export type Schemas = components['schemas'];
export type { paths };

/** The API, typed by its own description. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: authorised });

/**
 * With the access token of the moment; where it has run out, once more with the next one. While the page is covered it
 * waits: whoever signs in again goes on where they were.
 */
async function authorised(request: Request): Promise<Response> {
  await session.uncovered();
  const early = request.method === 'GET' && (await readEarly(request.url));
  if (early) return early;
  const again = request.clone();
  const sent = session.accessToken;
  const answer = await send(request);
  if (answer.status !== 401 || session.state !== 'open') return answer;
  await session.renewWhenSomeoneIsThere(sent);
  await session.uncovered();
  return send(again);
}

function send(request: Request): Promise<Response> {
  if (session.accessToken) request.headers.set('Authorization', `Bearer ${session.accessToken}`);
  request.headers.set('Accept-Language', document.documentElement.lang);
  return fetch(request, { cache: 'no-store', credentials: 'omit' });
}
