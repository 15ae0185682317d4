import type { DisclosureDto } from './disclosure.dto.js';

const header = [
  'when',
  'recipient',
  'data classes',
  'purpose',
  'what',
  'how',
  'consent',
  'consent version',
  'notice',
];

/** An accounting of disclosures as comma-separated values (RFC 4180), for a spreadsheet that takes no text for a formula. */
export function asCsv(disclosures: readonly DisclosureDto[]): string {
  const lines = disclosures.map((each) => [
    each.disclosedAt.toISOString(),
    each.recipient,
    each.dataClasses.join(' '),
    each.purposeCode,
    each.what,
    each.how ?? '',
    each.consentId,
    String(each.consentVersion),
    each.notice ?? '',
  ]);
  return [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** What begins like a formula is made text by an apostrophe, as OWASP advises. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
