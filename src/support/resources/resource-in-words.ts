import { hoursInWords, isOpenAt } from './opening-hours.js';
import type { ResourceDto } from './resource.dto.js';

export type ResourceRow = Omit<ResourceDto, 'isOpenNow' | 'hoursInWords'> & { [column: string]: unknown };

/** An entry with what the clock says of it. */
export function inWords(row: ResourceRow, now: Date): ResourceDto {
  const { hours } = row;
  return {
    ...row,
    hoursInWords: hours && hoursInWords(hours),
    isOpenNow: hours && isOpenAt(hours, now),
  };
}
