import { inOneLine } from './written.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What people wrote, as the text or an attribute of an XML document (XML 1.0, 2.2 and 2.4). */
export function inXml(text: string): string {
  return inOneLine(text).replaceAll(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
}
