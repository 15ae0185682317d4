import type { DisclosureDto } from './disclosure.dto.js';
import { classesInWords } from './scope-in-words.js';

const header = [
  'when',
  'recipient',
  'address',
  'kinds of data',
  'what for',
  'what',
  'how',
  'what it rests on',
  'consent',
  'consent version',
  'notice',
  'scope of the consent',
  'statements',
];

/** An accounting of disclosures as comma-separated values (RFC 4180), for a spreadsheet that takes no text for a formula. */
export function asCsv(disclosures: readonly DisclosureDto[]): string {
  const lines = disclosures.map((each) => [
    each.disclosedAt.toISOString(),
    each.recipient,
    each.recipientAddress ?? '',
    classesInWords(each.dataClasses),
    `${each.purpose} (${each.purposeCode.replaceAll('_', ' ')})`,
    each.what,
    each.how ?? '',
    each.basisInWords,
    each.consentId ?? '',
    String(each.consentVersion ?? ''),
    each.notice ?? '',
    each.explanation ?? '',
    each.statements.join(' '),
  ]);
  return [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/**
 * What begins like a formula is made text by an apostrophe, as OWASP advises: also after blanks, line ends and what is invisible,
 * which a spreadsheet drops, and in the wide forms of Chinese and Japanese keyboards.
 */
function cell(text: string): string {
  const harmless = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
