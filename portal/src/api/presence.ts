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

export const presence = {
  /** Whether somebody has done something since, by this device's clock. */
  since(moment: number): boolean {
    return lastSeen > moment;
  },
  subscribe(this: void, listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
