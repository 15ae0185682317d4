import type { AllSettings } from './fields.js';

/** A part of the form: what stands in it, and what is typed. */
export interface FormPart {
  readonly value: AllSettings;
  readonly type: (change: Partial<AllSettings>) => void;
}
