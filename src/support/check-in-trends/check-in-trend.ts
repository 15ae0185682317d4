import { levelOf, scales, type Amount, type Mood } from '../check-ins/check-in-scales.js';
import type { CheckInPointDto, CheckInSeriesDto } from './check-in-trend.dto.js';

/** A check-in as the trend reads it. */
export interface DaySaid {
  readonly day: string;
  readonly mood: Mood | null;
  readonly sleep: Amount | null;
  readonly energy: Amount | null;
}

/** With fewer a line would tell of an order that is not there. */
const pointsOfLine = 5;

/** @param said the earliest day first, and of one day the last one last */
export function seriesOf(said: readonly DaySaid[]): CheckInSeriesDto[] {
  return scales.map((of) => {
    const points = new Map<string, CheckInPointDto>();
    for (const each of said) {
      const word = each[of];
      const level = word === null ? null : levelOf(of, word);
      if (word !== null && level !== null) points.set(each.day, { day: each.day, said: word, level });
    }
    return { of, points: [...points.values()], hasLine: points.size >= pointsOfLine };
  });
}
