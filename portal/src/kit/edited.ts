import { useState } from 'react';
import { etagOf } from '../api/ask.js';

interface Versioned {
  readonly version: number;
}

/** Something that is being changed: what stood when it began, and what was typed since. */
export interface Edited<T extends Versioned> {
  /** What stood, with what was typed over it. */
  readonly value: T;
  readonly type: (change: Partial<T>) => void;
  /** What was typed and differs from what stood: what is sent. */
  readonly changes: Partial<T>;
  readonly isChanged: boolean;
  /** The version that the change is of. */
  readonly etag: string;
  /** What stood when it began. */
  readonly base: T;
  /** What somebody else has saved since; null: nobody has. */
  readonly newer: T | null;
  /** Goes on from what the other saved. What was typed stays. */
  readonly goOn: () => void;
  /** It is saved: what the service answered stands now. */
  readonly saved: (answer: T) => void;
}

/** Keeps what is typed apart from what is read, so that what another person saves meanwhile neither takes it away nor is lost. */
export function useEdited<T extends Versioned & object>(current: T): Edited<T> {
  const [base, setBase] = useState(current);
  const [typed, setTyped] = useState<Partial<T>>({});
  const changes = Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => !isSame(base[name as keyof T], value)),
  ) as Partial<T>;
  const isChanged = Object.keys(changes).length > 0;
  const isNewer = current.version > base.version;
  // Where nothing was typed there is nothing to keep.
  if (isNewer && !isChanged) setBase(current);
  return {
    value: { ...base, ...typed },
    type: (change) => setTyped((before) => ({ ...before, ...change })),
    changes,
    isChanged,
    etag: etagOf(base),
    base,
    newer: isNewer && isChanged ? current : null,
    goOn: () => setBase(current),
    saved: (answer) => {
      setBase(answer);
      setTyped({});
    },
  };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
