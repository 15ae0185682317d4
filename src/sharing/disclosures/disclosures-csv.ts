import { asCsv } from '../../core/text/csv.js';
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

/** An accounting of disclosures as comma-separated values. */
export function disclosuresAsCsv(disclosures: readonly DisclosureDto[]): string {
  const lines = disclosures.map((each) => [
    each.disclosedAt.toISOString(),
    each.recipient,
    each.recipientAddress ?? '',
    classesInWords(each),
    `${each.purpose} (${each.purposeCode.replaceAll('_', ' ')})`,
    each.what,
    each.how ?? '',
    each.basisInWords,
    each.consentId ?? '',
    each.consentVersion ?? '',
    each.notice ?? '',
    each.explanation ?? '',
    each.statements.join(' '),
  ]);
  return asCsv([header, ...lines]);
}
