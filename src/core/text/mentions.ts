import { compareNames } from './names.js';

const betweenWords = /[^\p{L}\p{M}\p{N}'’.-]+/u;

/**
 * Where a text speaks of somebody by their whole name: that part of it, or null. A name of one word is found only where it is all that the
 * text says: Will, May and Hope are words as well.
 */
export function mentionOf(text: string, name: string): string | null {
  if (compareNames(text, name) === 'same') return text;
  const size = name.trim().split(betweenWords).length;
  if (size < 2) return null;
  const words = text.split(betweenWords).filter((word) => word !== '');
  // One more, because somebody may write O Brien for O'Brien.
  for (const length of [size, size + 1])
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (compareNames(part, name) === 'same') return part;
    }
  return null;
}
