/**
 * What somebody typed and has not sent, by page and field: it is there again when they come back to the page. It lives in this tab's
 * memory alone and is gone with the session; who closes the tab or loads it anew is asked first.
 */
const unsent = new Map<string, unknown>();

const listeners = new Set<() => void>();
let changes = 0;

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

export function unsentAt(place: string): unknown {
  return unsent.get(place);
}

export function allUnsent(): unknown[] {
  return [...unsent.values()];
}

/** @param value undefined: it was sent, or is not wanted any more */
export function noteUnsent(place: string, value: unknown): void {
  if (value === undefined) unsent.delete(place);
  else unsent.set(place, value);
  if (unsent.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
  unsentChanged();
}

/** Tells whoever shows it. */
export function unsentChanged(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

export function subscribeUnsent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How often it has changed. */
export function unsentChanges(): number {
  return changes;
}

/** Whoever signs out, or makes way for somebody else, leaves nothing behind. */
export function forgetUnsent(): void {
  for (const place of unsent.keys()) noteUnsent(place, undefined);
}
