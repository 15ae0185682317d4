import type { Schemas } from './client.js';

/** Sends a proof to where it is wanted; gives what was wrong with it, or null. */
export type Proving = (proof: Schemas['StepUp']) => Promise<Error | null>;

/**
 * Some deeds (signing, consent, the password) ask for a fresh proof of who sits there. Whatever meets that answer asks
 * here; the dialog of the shell puts the question, and the deed goes on.
 */
type Answer = (proven: boolean) => void;

let waiting: Answer | null = null;
let reason: string | null = null;
let sending: Proving | null = null;
const listeners = new Set<() => void>();

export const proof = {
  /** Why it is asked for, in the service's words; null: it is not. */
  get reason(): string | null {
    return reason;
  },
  /** Where the proof is sent; null: to the step-up of the session. */
  get sending(): Proving | null {
    return sending;
  },
  subscribe(this: void, listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  ask(why: string, send: Proving | null = null): Promise<boolean> {
    waiting?.(false);
    sending = send;
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
