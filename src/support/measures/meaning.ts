import { say } from '../../core/language/say.js';
import { quoted } from '../../core/text/written.js';
import type { Band } from '../instruments/instrument.js';

interface CameTo {
  readonly total: number;
  readonly maximum: number;
  readonly band: Band | null;
  readonly besideSafety: boolean;
}

/** What a total means, in plain words. Beside an answer about safety nothing is called mild. */
export function meaningInWords({ total, maximum, band, besideSafety }: CameTo): string {
  if (besideSafety)
    return say`${total} of ${maximum}. An answer about safety counts for more than any total: talk about it together.`;
  if (!band) return say`${total} of ${maximum}. It is a screen and no diagnosis: talk about it together.`;
  return say`${total} of ${maximum}. Whoever made it calls totals from ${band.from} to ${band.to} ${quoted(band.words)}. It is a screen and no diagnosis: talk about it together.`;
}
