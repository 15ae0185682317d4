import { disclosure } from './disclosure.js';
import { medication } from './medication.js';
import { naturalSupport } from './natural-support.js';
import { peerSharing } from './peer-sharing.js';
import { research } from './research.js';
import type { StarterForm } from './starter-form.js';
import { telehealth } from './telehealth.js';
import { treatment } from './treatment.js';

/** The texts that ship with the service. An organisation copies one, has it reviewed, and publishes its own. */
export const starterForms: readonly StarterForm[] = [
  treatment,
  medication,
  peerSharing,
  naturalSupport,
  disclosure,
  research,
  telehealth,
];
