import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { isSame } from '../../kit/edited.js';
import { aboutMeParts, type AboutMePart } from './about-me.js';

type Written = Schemas['AboutMeWithPeople'];
type Lists = Readonly<Record<AboutMePart, readonly string[]>>;

interface AboutMeTyped {
  /** What stood when it began, or was looked at since. */
  readonly basis: Written;
  /** Somebody has saved since, and something is typed over what stood. */
  readonly isOvertaken: boolean;
  readonly textOf: (part: AboutMePart) => string;
  readonly type: (part: AboutMePart, text: string) => void;
  /** All lists as they are sent: as typed where one was changed, as it stands now where not. */
  readonly lists: Record<AboutMePart, string[]>;
  /** Goes on from what stands now. What was changed stays. */
  readonly goOn: () => void;
}

/** The lists while they are typed: only one that was changed goes over what another page saves meanwhile. */
export function useAboutMeTyped(now: Written, startsFrom: (written: Written) => Lists): AboutMeTyped {
  const [basis, setBasis] = useState(now);
  const [typed, setTyped] = useState<Partial<Record<AboutMePart, string>>>({});
  const began = startsFrom(basis);
  const changes = Object.fromEntries(
    aboutMeParts.flatMap((part) => {
      const text = typed[part];
      return text === undefined || isSame(sentences(text), began[part]) ? [] : [[part, text]];
    }),
  ) as Partial<Record<AboutMePart, string>>;
  const goOn = () => {
    setTyped(changes);
    setBasis(now);
  };
  const isNewer = now.version !== basis.version;
  const isChanged = Object.keys(changes).length > 0;
  // Where nothing was typed there is nothing to keep.
  if (isNewer && !isChanged) goOn();
  const stand = startsFrom(now);
  return {
    basis,
    isOvertaken: isNewer && isChanged,
    textOf: (part) => typed[part] ?? began[part].join('\n'),
    type: (part, text) => setTyped({ ...typed, [part]: text }),
    lists: byPart((part) => {
      const text = changes[part];
      return text === undefined ? [...stand[part]] : sentences(text);
    }),
    goOn,
  };
}

export function byPart<T>(of: (part: AboutMePart) => T): Record<AboutMePart, T> {
  return Object.fromEntries(aboutMeParts.map((part) => [part, of(part)])) as Record<AboutMePart, T>;
}

function sentences(text: string): string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}
