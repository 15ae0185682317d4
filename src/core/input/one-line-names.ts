import { inOneLine } from '../text/written.js';

/** What people, places and things are called: that is said in the middle of sentences and at the head of pages. */
const calls =
  /([nN]ame|^title|^organisation|^relationship|^profession|^recipient|^witness|^court|^caseNumber)$/;

/** Makes every name in a request one line, as it is read: what was pasted with it, and what would turn the text around it, goes. */
export function putNamesInOneLine(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  const fields = value as Record<string, unknown>;
  for (const [field, inner] of Object.entries(fields)) {
    if (typeof inner === 'string' && calls.test(field)) fields[field] = inOneLine(inner);
    else putNamesInOneLine(inner);
  }
}
