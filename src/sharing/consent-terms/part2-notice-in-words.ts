import { say, type Sentence } from '../../core/language/say.js';

/** What the notice of 42 CFR 2.32 says, in plain words for whoever reads it: the notice itself stays word for word. */
export function part2NoticeInWords(notice: string | null): Sentence | null {
  if (notice === null) return null;
  return say`The law wants this sentence to go along, word for word. It means: whoever gets these records must not use them or pass them on without permission.`;
}
