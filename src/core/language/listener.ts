import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './languages.js';

/** Whoever the service speaks to at this moment. */
export interface Listener {
  /** In which the service speaks to them; English where nobody asks. */
  language?: Language;
}

/** The one storage of the request's context, of which a sentence needs to know the language alone. */
export const listeners = new AsyncLocalStorage<Listener>();
