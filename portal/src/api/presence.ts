/** What shows that somebody is there. A script's own clicks and scrolls do not. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click', 'input'] as const;

const listeners = new Set<() => void>();
let lastSeen = 0;

for (const sign of signs) addEventListener(sign, notice, { passive: true, capture: true });

function notice({ isTrusted }: Event): void {
  if (!isTrusted) return;
  lastSeen = Date.now();
  for (const listener of listeners) listener();
}

/** For so long somebody who did something counts as there: who presses a button is, until its answer has come. */
const stillThereMs = 60_000;

export const presence = {
  /** Whether somebody did something just before `moment`, by this device's clock, or has since. */
  about(moment: number): boolean {
    return lastSeen > moment - stillThereMs;
  },
  subscribe(this: void, listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
