import type { Schemas } from '../../../api/client.js';

/** What the two have said that a level of the scale means for this goal. */
export function levelOf(scale: Schemas['AttainmentScale'], rating: number): string {
  const { muchLess, less, expected, more, muchMore } = scale;
  return [muchLess, less, expected, more, muchMore][rating + 2] ?? '';
}

export const ratings = [2, 1, 0, -1, -2] as const;
