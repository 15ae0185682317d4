import type { Instrument } from '../instrument.js';
import type { KnownAs } from '../instrument-names.js';
import { gad7 } from './gad-7.js';
import { phq9 } from './phq-9.js';

/** What the service comes with, and how people call it. No questionnaire of an organisation's own is called so. */
export const shippedNames: readonly (KnownAs & { readonly instrument: Instrument })[] = [
  { instrument: phq9, families: ['PHQ', 'Patient Health Questionnaire'], number: '9' },
  {
    instrument: gad7,
    families: [
      'GAD',
      'Generalized Anxiety Disorder',
      'Generalised Anxiety Disorder',
      'General Anxiety Disorder',
    ],
    number: '7',
  },
];

/** What the service comes with: free for everybody, so that nobody has to vouch for it. */
export const shippedInstruments: readonly Instrument[] = shippedNames.map(({ instrument }) => instrument);
