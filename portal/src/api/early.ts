import { session } from './session.js';

const reads = window.concordBoot?.reads ?? new Map<string, Promise<Response | null>>();

// They are of the session with which the page began, and of no other.
session.subscribe(() => {
  if (session.state !== 'open') reads.clear();
});

/** What boot.js asked for while this script was on its way; once, because a later question wants a later answer. */
export async function readEarly(url: string): Promise<Response | null> {
  const { pathname, search } = new URL(url);
  const answer = reads.get(pathname + search);
  if (!answer) return null;
  reads.delete(pathname + search);
  return answer.catch(() => null);
}
