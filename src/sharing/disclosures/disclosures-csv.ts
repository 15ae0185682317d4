import { sayAgain, toSay } from '../../core/language/say.js';
import { asCsv } from '../../core/text/csv.js';
import { purposeWords } from '../consent-terms/consent-purposes.js';
import type { DisclosureDto } from './disclosure.dto.js';
import { classesInWords } from './scope-in-words.js';

const header = [
  toSay`when`,
  toSay`recipient`,
  toSay`address`,
  toSay`kinds of data`,
  toSay`what for`,
  toSay`what`,
  toSay`how`,
  toSay`what it rests on`,
  toSay`consent`,
  toSay`consent version`,
  toSay`notice`,
  toSay`scope of the consent`,
  toSay`statements`,
];

/** An accounting of disclosures as comma-separated values. */
export function disclosuresAsCsv(disclosures: readonly DisclosureDto[]): string {
  const lines = disclosures.map((each) => [
    each.disclosedAt.toISOString(),
    each.recipient,
    each.recipientAddress ?? '',
    classesInWords(each),
    `${each.purpose} (${sayAgain(purposeWords[each.purposeCode])})`,
    each.what,
    each.how ?? '',
    each.basisInWords,
    each.consentId ?? '',
    each.consentVersion ?? '',
    each.notice ?? '',
    each.explanation ?? '',
    each.statements.join(' '),
  ]);
  return asCsv([header.map((heading) => sayAgain(heading)), ...lines]);
}
