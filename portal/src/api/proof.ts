/**
 * Some deeds (signing, consent, the password) ask for a fresh proof of who sits there. Whatever meets that answer asks
 * here; the dialog of the shell puts the question, and the deed goes on.
 */
type Answer = (proven: boolean) => void;

let waiting: Answer | null = null;
let reason: string | null = null;
const listeners = new Set<() => void>();

export const proof = {
  /** Why it is asked for, in the service's words; null: it is not. */
  get reason(): string | null {
    return reason;
  },
  subscribe(this: void, listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  ask(why: string): Promise<boolean> {
    waiting?.(false);
    return new Promise((resolve) => {
      waiting = resolve;
      show(why);
    });
  },
  answer(proven: boolean): void {
    waiting?.(proven);
    waiting = null;
    show(null);
  },
};

function show(why: string | null): void {
  reason = why;
  for (const listener of listeners) listener();
}
