import type { DataClass } from '../../access/access-matrix.js';
import { compareNames } from '../../core/text/names.js';
import type { PurposeCode } from '../consent-terms/consent-purposes.js';
import type { RestrictedPurpose } from './restriction-states.js';

/** What has been agreed to keep from somebody outside. */
export interface Binding {
  readonly outside: string;
  readonly dataClasses: readonly DataClass[];
  readonly purposes: readonly RestrictedPurpose[];
  /** From when on what is recorded is not restricted any more; null: all of it is. */
  readonly noticeAt: Date | null;
}

/** What is about to go to somebody outside. */
export interface Passing {
  readonly recipient: string;
  readonly dataClasses: readonly DataClass[];
  readonly purposeCode: PurposeCode;
  /** It holds nothing that was recorded before; null: it may. */
  readonly recordsFrom: Date | null;
}

/** Which of treatment, payment and operations (45 CFR 164.501) something serves; none for what is no such use. */
const served: Record<PurposeCode, readonly RestrictedPurpose[]> = {
  treatment: ['treatment'],
  telehealth: ['treatment'],
  peer_support: ['treatment'],
  natural_support: [],
  care_coordination: ['treatment', 'operations'],
  payment: ['payment'],
  operations: ['operations'],
  research: [],
  legal_proceedings: [],
};

/** Whether a restriction speaks of what something is for. */
export function isAbout(purposes: readonly RestrictedPurpose[], purposeCode: PurposeCode): boolean {
  return served[purposeCode].some((each) => purposes.includes(each));
}

/** The classes that may not go along. A name that only may be theirs counts as theirs: here the careful answer is no. */
export function keptFrom(bindings: readonly Binding[], passing: Passing): DataClass[] {
  const counts = bindings.filter(
    ({ outside, purposes, noticeAt }) =>
      compareNames(outside, passing.recipient) !== 'different' &&
      isAbout(purposes, passing.purposeCode) &&
      !(noticeAt && passing.recordsFrom && passing.recordsFrom >= noticeAt),
  );
  return passing.dataClasses.filter((each) => counts.some(({ dataClasses }) => dataClasses.includes(each)));
}
