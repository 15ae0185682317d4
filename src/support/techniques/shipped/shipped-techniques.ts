import { calming } from './calming.js';
import { doing } from './doing.js';
import { nearTreatment } from './near-treatment.js';
import type { ShippedTechnique } from './shipped-technique.js';
import { thinking } from './thinking.js';
import { together } from './together.js';

/** All that the service comes with. It is the same for every organisation, and copied to none. */
export const shippedTechniques: readonly ShippedTechnique[] = [
  ...calming,
  ...thinking,
  ...doing,
  ...nearTreatment,
  ...together,
];
