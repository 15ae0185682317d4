import { say } from '../../core/language/say.js';
import { figureOf, type Instrument } from '../instruments/instrument.js';

/** What the answers came to on a day. */
export interface TrendPoint {
  readonly answeredOn: string;
  readonly total: number;
}

/** From the first total to the last, as far as the published figures say. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** Null: nobody has published how much is more than chance. */
  readonly isMoreThanChance: boolean | null;
  readonly isEasier: boolean | null;
}

/** People commonly notice a difference of a fifth of where they began (PMC9340848; read there). */
const noticed = 0.2;

/** @param points oldest first */
export function changeOf(
  instrument: Pick<Instrument, 'direction' | 'figures'>,
  points: readonly TrendPoint[],
): Change | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const difference = last.total - first.total;
  const reliable = figureOf(instrument, 'reliable_change')?.points ?? null;
  return {
    from: first.total,
    to: last.total,
    isMoreThanChance: reliable === null ? null : Math.abs(difference) >= reliable,
    isEasier: difference === 0 ? null : difference < 0 === (instrument.direction === 'higher_is_harder'),
  };
}

/**
 * The same in plain words. That a questionnaire does not show a change is never told as if there were none: people notice more than it does.
 * @param change `beside-safety`: there is one, and an answer about safety that it says nothing beside
 * @param written a day as people read it
 */
export function trendInWords(
  points: readonly TrendPoint[],
  change: Change | 'beside-safety' | null,
  written: (day: string) => string,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return say`There is no total yet.`;
  if (!change) return say`There is one total so far: ${first.total}, on ${written(first.answeredOn)}.`;
  const path = say`From ${first.total} on ${written(first.answeredOn)} to ${last.total} on ${written(last.answeredOn)}.`;
  if (change === 'beside-safety')
    return `${path} ${say`Where there is an answer about safety, nothing is read from that alone.`}`;
  return `${path} ${whatItSays(change)}`;
}

function whatItSays({ from, to, isMoreThanChance, isEasier }: Change): string {
  if (isEasier === null) return say`The totals are alike. What is different for you may not show in them.`;
  if (isMoreThanChance)
    return isEasier
      ? say`That is more than chance would explain: by these answers things have become easier.`
      : say`That is more than chance would explain: by these answers things have become harder.`;
  if (Math.abs(to - from) >= Math.abs(from) * noticed)
    return isEasier
      ? say`That is a step towards easier. People often notice a difference of this size, though the questionnaire alone cannot tell it from chance.`
      : say`That is a step towards harder. People often notice a difference of this size, though the questionnaire alone cannot tell it from chance.`;
  return isEasier
    ? say`That is a small step towards easier. The questionnaire alone cannot tell it from chance; how you feel counts.`
    : say`That is a small step towards harder. The questionnaire alone cannot tell it from chance; how you feel counts.`;
}
