/**
 * How sure we are that a source says what it is cited for. `verified`: its text was read. `to_be_checked`: taken from a secondary
 * source or from memory; it is not given out as a citation before somebody has read the text, and the organisation's lawyer checks
 * what rests on it. `literature`: a book or definition from which an idea comes, and no law.
 */
export const certainties = ['verified', 'to_be_checked', 'literature'] as const;
export type Certainty = (typeof certainties)[number];

/** Every source that this service cites in rule packs, consent terms and legal records, and how surely it was read. */
export const citations = {
  // 42 CFR Part 2, confidentiality of substance use disorder patient records, as amended 2024
  '42 CFR 2.11': 'verified',
  '42 CFR 2.12(c)(3)': 'verified',
  '42 CFR 2.12(d)': 'verified',
  '42 CFR 2.22': 'verified',
  '42 CFR 2.22(a)': 'verified',
  '42 CFR 2.22(b)(1)': 'verified',
  '42 CFR 2.22(b)(1)(vii)': 'verified',
  '42 CFR 2.22(b)(1)(viii)': 'verified',
  '42 CFR 2.22(c)(3)(ii)': 'verified',
  '42 CFR 2.25': 'verified',
  '42 CFR 2.26': 'verified',
  '42 CFR 2.26(a)(1)': 'verified',
  '42 CFR 2.26(a)(4)': 'verified',
  '42 CFR 2.26(a)(6)': 'verified',
  '42 CFR 2.31': 'verified',
  '42 CFR 2.31(a)': 'verified',
  '42 CFR 2.31(a)(2)': 'verified',
  '42 CFR 2.31(a)(3)': 'verified',
  '42 CFR 2.31(a)(4)': 'verified',
  '42 CFR 2.31(a)(4)(ii)': 'verified',
  '42 CFR 2.31(a)(4)(iii)': 'verified',
  '42 CFR 2.31(a)(6)': 'verified',
  '42 CFR 2.31(a)(7)': 'verified',
  '42 CFR 2.31(a)(10)(i)': 'verified',
  '42 CFR 2.31(a)(10)(ii)': 'verified',
  '42 CFR 2.31(b)': 'verified',
  '42 CFR 2.31(b)(2)': 'verified',
  '42 CFR 2.31(b)(3)': 'verified',
  '42 CFR 2.31(d)': 'verified',
  '42 CFR 2.32': 'verified',
  '42 CFR 2.32(a)(2)': 'verified',
  '42 CFR 2.32(b)': 'verified',
  '42 CFR 2.33': 'verified',
  '42 CFR 2.4(a)': 'verified',
  '42 CFR 2.4(b)': 'verified',
  '42 CFR 2.4(c)': 'to_be_checked',
  '42 CFR 2.51': 'verified',
  '42 CFR 2.51(c)': 'verified',
  '42 CFR 2.62': 'to_be_checked',
  '42 CFR 2.63': 'to_be_checked',
  '42 CFR 2.65': 'to_be_checked',
  '42 CFR 2.66': 'to_be_checked',
  '42 CFR 2.67': 'to_be_checked',
  // Read in a copy that is older, or cut; as far as we know the amendment of 2024 left them as they were.
  '42 CFR 2.13': 'verified',
  '42 CFR 2.14': 'verified',
  '42 CFR 2.15': 'verified',
  '42 CFR 2.15(b)': 'verified',
  '42 CFR 2.15(b)(2)': 'verified',
  '42 CFR 2.23': 'verified',
  '42 CFR 2.61': 'verified',
  '42 CFR 2.64': 'verified',

  // HIPAA
  '45 CFR 164.501': 'verified',
  '45 CFR 164.502(f)': 'to_be_checked',
  '45 CFR 164.502(g)(4)': 'to_be_checked',
  '45 CFR 164.508': 'verified',
  '45 CFR 164.508(a)(2)': 'verified',
  '45 CFR 164.522(a)': 'verified',
  '45 CFR 164.522(b)': 'verified',
  '45 CFR 164.522(b)(1)(i)': 'verified',
  '45 CFR 164.524(a)': 'verified',
  '45 CFR 164.524(a)(1)(i)': 'to_be_checked',
  '45 CFR 164.524(a)(3)': 'verified',
  '45 CFR 164.524(a)(4)': 'verified',
  '45 CFR 164.526': 'verified',
  '45 CFR 164.526(a)(2)': 'verified',
  '45 CFR 164.526(c)': 'verified',
  '45 CFR 164.526(d)(5)': 'verified',
  '45 CFR 164.528(b)(2)': 'verified',
  '45 CFR 164.530(d)': 'verified',

  // Information blocking
  '45 CFR 171.201': 'to_be_checked',
  '45 CFR 171.202': 'to_be_checked',

  // Plans of care in the United States
  '42 CFR 441.468(a)(1)': 'verified',
  '42 CFR 441.725(a)': 'to_be_checked',
  '42 CFR 441.725(b)(4)': 'to_be_checked',
  '42 CFR 441.725(b)(5)': 'to_be_checked',
  '42 CFR 441.725(b)(8)': 'to_be_checked',
  '42 CFR 441.725(b)(9)': 'to_be_checked',
  '42 CFR 441.725(c)': 'to_be_checked',
  '42 CFR 456.180(b)(3)': 'verified',
  '42 CFR 456.180(b)(6)': 'verified',
  '42 CFR 456.180(c)': 'verified',
  '42 CFR 482.61(c)(1)': 'verified',
  '42 CFR 482.61(c)(1)(iii)': 'verified',
  '42 CFR 482.61(c)(1)(iv)': 'to_be_checked',
  'Joint Commission CTS.03.01.03 EP 2': 'to_be_checked',
  'Joint Commission CTS.03.01.03 EP 3': 'to_be_checked',
  'Montana ARM 37.106.1916(1)(b)': 'to_be_checked',
  'Montana ARM 37.106.1916(1)(e)': 'to_be_checked',

  // Plans of care in the United Kingdom
  'NICE quality standard QS14 (2019), statement 6': 'verified',
  'NHS England: Personalised care and support planning (2023-08-29)': 'to_be_checked',
  'PRSB personalised care and support plan, DAPB4022 Amd 38/2021': 'to_be_checked',

  // Books and definitions: no law
  'Tondora, Miller, Slade & Davidson: Partnering for Recovery in Mental Health (2014)': 'literature',
  'Kiresuk & Sherman: Goal attainment scaling. Community Mental Health Journal 4 (1968), 443–453':
    'literature',
  'SAMHSA: Working Definition of Recovery (2012)': 'literature',
} as const satisfies Record<string, Certainty>;
export type Citation = keyof typeof citations;

/** What is told of where something comes from. */
export interface Cited {
  readonly sources: readonly Citation[];
  /** The law or standard that says it, as far as its text was read. */
  readonly citation: string | null;
  /** The book or definition from which it comes. */
  readonly source: string | null;
}

/** Only what was read is given out as a citation; what is to be checked stays in the code. */
export function citing(...sources: readonly Citation[]): Cited {
  const those = (certainty: Certainty): string | null =>
    sources.filter((each) => citations[each] === certainty).join('; ') || null;
  return { sources, citation: those('verified'), source: those('literature') };
}
