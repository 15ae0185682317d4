import { useEffect, useRef } from 'react';

/** Whether the service can be reached, as far as the network and the live stream tell. */
const listeners = new Set<() => void>();
let streaming = true;
let now = navigator.onLine;

addEventListener('online', look);
addEventListener('offline', look);

function look(): void {
  const next = navigator.onLine && streaming;
  if (next === now) return;
  now = next;
  for (const listener of listeners) listener();
}

export const reach = {
  get now(): boolean {
    return now;
  },
  subscribe(this: void, listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Told by whoever listens to the stream. */
  streams(is: boolean): void {
    streaming = is;
    look();
  },
};

/** Tries again by itself what failed for want of the network. */
export function useWhenReachedAgain(again: () => void): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => reach.subscribe(() => reach.now && latest.current()), []);
}
