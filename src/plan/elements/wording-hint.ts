import { say } from '../../core/language/say.js';
import { carriedWords } from '../../wording/carried-words.js';
import type { WordingHintDto } from './wording-hint.dto.js';
import { quoted } from '../../core/text/written.js';

const listed = 5;

/** What to say to the two where their wording has lost words of the quote it grew from; null where it has them all. */
export function wordingHint(quote: string | null | undefined, wording: string): WordingHintDto | null {
  if (!quote) return null;
  const words = carriedWords(quote, wording);
  if (words.missing.length === 0) return null;
  return { ...words, message: say`${sentence(words)} Read it with them: is it still what they mean?` };
}

function sentence({ carried, missing }: Pick<WordingHintDto, 'carried' | 'missing'>): string {
  if (carried.length === 0)
    return say`This wording no longer carries a single word of the person’s own sentence.`;
  return say`This wording no longer carries ${inAList(missing)} from the person’s own words.`;
}

function inAList(words: readonly string[]): string {
  const named = words.slice(0, listed).map((word) => quoted(word));
  const rest = words.length - named.length;
  if (rest > 0) return say`${named.join(', ')} and ${rest} more`;
  const last = named.at(-1) ?? '';
  return named.length > 1 ? say`${named.slice(0, -1).join(', ')} and ${last}` : last;
}
