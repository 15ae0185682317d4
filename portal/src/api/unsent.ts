/**
 * What somebody typed and has not sent, by page and field: it is there again when they come back to the page. It lives in this tab's
 * memory alone and is gone with the session; who closes the tab or loads it anew is asked first.
 */
const unsent = new Map<string, unknown>();

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

export function unsentAt(place: string): unknown {
  return unsent.get(place);
}

/** @param value undefined: it was sent, or is not wanted any more */
export function noteUnsent(place: string, value: unknown): void {
  if (value === undefined) unsent.delete(place);
  else unsent.set(place, value);
  if (unsent.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** Whoever signs out, or makes way for somebody else, leaves nothing behind. */
export function forgetUnsent(): void {
  for (const place of unsent.keys()) noteUnsent(place, undefined);
}
