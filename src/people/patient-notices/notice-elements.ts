/** What a notice to patients must say (42 CFR 2.22(b)(1)), one by one: where that stands, and in a word what it is. */
export const noticeElements = {
  header: ['(i)', 'the statement that the law wants as a header, word for word'],
  uses_without_consent: [
    '(ii)(A)-(C)',
    'each purpose for which records are used or disclosed without consent',
  ],
  uses_with_consent: ['(ii)(D)', 'what needs written consent, with at least one example'],
  single_consent: ['(ii)(E)', 'that one consent can cover all future treatment, payment and operations'],
  otherwise_with_consent: ['(ii)(F)', 'that everything else is done only with written consent'],
  revocation: ['(ii)(G)', 'that consent can be revoked'],
  proceedings: [
    '(ii)(H)(1)',
    'that nothing is used in proceedings against the patient without consent or a court order',
  ],
  heard_first: ['(ii)(H)(2)', 'that a court order comes after notice and an opportunity to be heard'],
  subpoena: ['(ii)(H)(3)', 'that a court order comes with a subpoena or similar mandate'],
  redisclosure: [
    '(iii)(A)',
    'that a recipient under HIPAA may pass on what it got for treatment, payment and operations',
  ],
  right_to_restrict: ['(iv)(A)', 'the right to ask for restrictions, and how'],
  right_when_paid: ['(iv)(B)', 'the right to keep from a health plan what was paid for in full, and how'],
  right_to_accounting: ['(iv)(C)', 'the right to an accounting of disclosures, and how'],
  right_to_list: ['(iv)(D)', 'the right to a list of disclosures by an intermediary, and how'],
  right_to_copy: ['(iv)(E)', 'the right to a copy on paper or electronically, and how'],
  right_to_talk: ['(iv)(F)', 'the right to talk about the notice with the contact, and how'],
  right_no_fundraising: ['(iv)(G)', 'the right not to be asked for donations, and how'],
  duty_to_protect: ['(v)(A)', 'the duty to keep records private, give notice, and tell of a breach'],
  duty_to_abide: ['(v)(B)', 'the duty to abide by the notice in effect'],
  changes: ['(v)(C)', 'that the notice may change, and how patients get the new one'],
  complaints: [
    '(vi)',
    'complaints to the programme and the Secretary, how, and that nobody is treated worse for one',
  ],
} as const satisfies Record<string, readonly [paragraph: string, says: string]>;
export type NoticeElement = keyof typeof noticeElements;
export const elementCodes = Object.keys(noticeElements) as NoticeElement[];

/** Said only by who passes records on to recipients under HIPAA, or asks for donations: it may be left out. */
export const ifApplicable: readonly NoticeElement[] = ['redisclosure', 'right_no_fundraising'];

/** An element, where the law says it. */
export function citationOf(element: NoticeElement): string {
  return `42 CFR 2.22(b)(1)${noticeElements[element][0]}`;
}
