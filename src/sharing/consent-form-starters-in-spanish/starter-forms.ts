import { disclosureInSpanish } from './disclosure.js';
import { naturalSupportInSpanish } from './natural-support.js';
import { peerSharingInSpanish } from './peer-sharing.js';
import type { StarterForm } from '../consent-form-starters/starter-form.js';
import { medicationInSpanish, treatmentInSpanish } from './treatment.js';
import { researchInSpanish, telehealthInSpanish } from './research-and-telehealth.js';

/** The same texts for people who read Spanish. Nobody whose first language it is, and no lawyer, has read them yet. */
export const starterFormsInSpanish: readonly StarterForm[] = [
  treatmentInSpanish,
  medicationInSpanish,
  peerSharingInSpanish,
  naturalSupportInSpanish,
  disclosureInSpanish,
  researchInSpanish,
  telehealthInSpanish,
];
