import { v7, validate } from 'uuid';

/** A new id: UUIDv7 (RFC 9562), so that ids sort by the time they were made. */
export function newId(): string {
  return v7();
}

/** The id before all that are made from this moment on. */
export function firstIdAt(moment: Date): string {
  return v7({ msecs: moment.getTime(), seq: 0, random: new Uint8Array(16) });
}

export function isId(text: unknown): text is string {
  return typeof text === 'string' && validate(text);
}
