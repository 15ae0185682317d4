import type { SafetyEntryContent, SafetySection } from './safety-plan.dto.js';

/** A line as it is stored. */
export interface SafetyEntry extends SafetyEntryContent {
  readonly id: string;
  readonly section: SafetySection;
  readonly from: 'patient' | 'together' | 'clinician';
  readonly substanceUse: boolean;
  readonly changedInRevision: number;
}

/** The whole as it is stored. `format` tells what it was written by. */
export interface SafetyContent {
  readonly format: 1;
  readonly entries: readonly SafetyEntry[];
  /** Of warning signs: the ids of what to do. One that is gone stays here and shows no more. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

export const nothingWritten: SafetyContent = { format: 1, entries: [], links: {} };

/** By which change, and whose words it brings. */
export interface Changing {
  readonly revision: number;
  readonly from: SafetyEntry['from'];
}
