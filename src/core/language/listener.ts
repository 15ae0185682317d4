import { AsyncLocalStorage } from 'node:async_hooks';
import type { Writing } from './days-in-words.js';
import type { Language } from './languages.js';

/** Whoever the service speaks to at this moment. */
export interface Listener {
  /** In which the service speaks to them; English where nobody asks. */
  language?: Language;
  /** Which language that is spoken here their browser asks for, as long as nothing else is known of them. */
  browserAsks?: Language | null;
  /** As long as nothing else is known of them: what they were told, and how it is told in the language of whoever they turn out to be. */
  told?: Map<string, () => string> | undefined;
  /** How their organisation writes days, as soon as it is known which one it is. */
  writing?: Writing;
  /** What is said now is for paper: each value in a sentence is isolated. */
  readonly isPaper?: boolean;
  /** What they are answered, with whatever is done for them on the way. */
  readonly answer?: Answer;
}

export interface Answer {
  /** Something is said in it, so that its words hang on the language. */
  speaks: boolean;
}

/** The one storage of the request's context, of which a sentence needs to know the language alone. */
export const listeners = new AsyncLocalStorage<Listener>();
