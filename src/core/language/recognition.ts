import type { IncomingHttpHeaders } from 'node:http';
import type { Writing } from './days-in-words.js';
import { askedFor, languages, type Language } from './languages.js';
import { listeners, type Listener } from './listener.js';

/** Knows people by what their request shows, also where that opens nothing any more: to speak to them in their language, and for nothing else. */
export abstract class Recognition {
  /** Null where nobody is to be recognised. */
  abstract languageOf(headers: IncomingHttpHeaders): Promise<Language | null>;
}

/** Somebody of whom nothing is known but what their browser asks for. */
export function stranger(headers: IncomingHttpHeaders): Listener {
  const browserAsks = askedFor(headers['accept-language']);
  return {
    ...{ language: browserAsks ?? languages[0], browserAsks },
    ...{ told: new Map(), answer: { speaks: false } },
  };
}

/** From here on it is known who listens. */
export function listeningFromNowOn(
  listener: Listener,
  known: { language: Language; writing: Writing },
): void {
  Object.assign(listener, known, { browserAsks: undefined, told: undefined });
}

/** Turns to whoever a request shows that it is of, before it is told what is wrong with it. Whoever cannot be looked up stays a stranger. */
export async function turnToThem(headers: IncomingHttpHeaders, recognition: Recognition): Promise<void> {
  const listener = listeners.getStore();
  if (listener?.browserAsks === undefined) return;
  const language = await recognition.languageOf(headers).catch(() => null);
  if (language !== null) speakTheirs(language);
}

/** Goes on in the language of somebody who is known by what they showed, though they are not signed in. */
export function speakTheirs(language: Language): void {
  Object.assign(listeners.getStore() ?? {}, { language, browserAsks: undefined });
}
