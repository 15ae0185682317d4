import type { Instrument } from '../instrument.js';
import { gad7 } from './gad-7.js';
import { phq9 } from './phq-9.js';

/** What the service comes with: free for everybody, so that nobody has to vouch for it. */
export const shippedInstruments: readonly Instrument[] = [phq9, gad7];
