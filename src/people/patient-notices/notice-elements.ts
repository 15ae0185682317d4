import { toSay, type Unsaid } from '../../core/language/say.js';

/** What a notice to patients must say (42 CFR 2.22(b)(1)), one by one: where that stands, and in a word what it is. */
export const noticeElements = {
  header: ['(i)', toSay`the statement that the law wants as a header, word for word`],
  uses_without_consent: [
    '(ii)(A)-(C)',
    toSay`each purpose for which records are used or disclosed without consent`,
  ],
  uses_with_consent: ['(ii)(D)', toSay`what needs written consent, with at least one example`],
  single_consent: ['(ii)(E)', toSay`that one consent can cover all future treatment, payment and operations`],
  otherwise_with_consent: ['(ii)(F)', toSay`that everything else is done only with written consent`],
  revocation: ['(ii)(G)', toSay`that consent can be revoked`],
  proceedings: [
    '(ii)(H)(1)',
    toSay`that nothing is used in proceedings against the patient without consent or a court order`,
  ],
  heard_first: ['(ii)(H)(2)', toSay`that a court order comes after notice and an opportunity to be heard`],
  subpoena: ['(ii)(H)(3)', toSay`that a court order comes with a subpoena or similar mandate`],
  redisclosure: [
    '(iii)(A)',
    toSay`that a recipient under HIPAA may pass on what it got for treatment, payment and operations`,
  ],
  right_to_restrict: ['(iv)(A)', toSay`the right to ask for restrictions, and how`],
  right_when_paid: [
    '(iv)(B)',
    toSay`the right to keep from a health plan what was paid for in full, and how`,
  ],
  right_to_accounting: ['(iv)(C)', toSay`the right to an accounting of disclosures, and how`],
  right_to_list: ['(iv)(D)', toSay`the right to a list of disclosures by an intermediary, and how`],
  right_to_copy: ['(iv)(E)', toSay`the right to a copy on paper or electronically, and how`],
  right_to_talk: ['(iv)(F)', toSay`the right to talk about the notice with the contact, and how`],
  right_no_fundraising: ['(iv)(G)', toSay`the right not to be asked for donations, and how`],
  duty_to_protect: ['(v)(A)', toSay`the duty to keep records private, give notice, and tell of a breach`],
  duty_to_abide: ['(v)(B)', toSay`the duty to abide by the notice in effect`],
  changes: ['(v)(C)', toSay`that the notice may change, and how patients get the new one`],
  complaints: [
    '(vi)',
    toSay`complaints to the programme and the Secretary, how, and that nobody is treated worse for one`,
  ],
} as const satisfies Record<string, readonly [paragraph: string, says: Unsaid]>;
export type NoticeElement = keyof typeof noticeElements;
export const elementCodes = Object.keys(noticeElements) as NoticeElement[];

/** Said only by who passes records on to recipients under HIPAA, or asks for donations: it may be left out. */
export const ifApplicable: readonly NoticeElement[] = ['redisclosure', 'right_no_fundraising'];

/** An element, where the law says it. */
export function citationOf(element: NoticeElement): string {
  return `42 CFR 2.22(b)(1)${noticeElements[element][0]}`;
}
