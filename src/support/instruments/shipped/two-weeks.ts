import { saidWhenRead } from '../../../core/language/said-when-read.js';
import { toSay, type Unsaid } from '../../../core/language/say.js';
import type { AnswerOption, Band, InstrumentItem } from '../instrument.js';

/** How often, over the last two weeks. LOINC answer list, read there. */
const howOften: readonly AnswerOption[] = [
  { value: 0, text: 'Not at all', code: 'LA6568-5' },
  { value: 1, text: 'Several days', code: 'LA6569-3' },
  { value: 2, text: 'More than half the days', code: 'LA6570-1' },
  { value: 3, text: 'Nearly every day', code: 'LA6571-9' },
];

/** @param items text and LOINC code of each, in order */
export function askedHowOften(items: readonly (readonly [text: string, code: string])[]): InstrumentItem[] {
  return items.map(([text, code], place) => ({
    ...{ number: place + 1, text, code, options: howOften },
    ...{ isScored: true, asksAboutSafety: false },
  }));
}

/** How totals are called by whoever made it. No patient is asked in these words, so they are said in the language of the reader. */
export function band(from: number, to: number, words: Unsaid): Band {
  return Object.assign(saidWhenRead({ words }), { from, to });
}

export const publicDomain = toSay`Public domain: no permission is needed to reproduce, translate, display or distribute it. Its words stay as they are.`;
