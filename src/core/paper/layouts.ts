import type { PageLayout } from './paper.js';

/** A layout to try. */
export interface Fit extends PageLayout {
  /** Of the size of letters and of the room between paragraphs. */
  readonly scale: number;
}

export const asUsual: Fit = { scale: 1, margin: 64, columns: 1, leading: 1.45 };

/**
 * Tried one after the other until it is one page: letters become smaller, the paper is used nearer to its edge, and short lines stand
 * in two columns. No letter of a sentence is under 8.5 points: whoever reads this in a hard hour must be able to.
 */
export const tighter: readonly Fit[] = [
  { scale: 0.9, margin: 56, columns: 1, leading: 1.4 },
  { scale: 0.85, margin: 40, columns: 2, leading: 1.35 },
  { scale: 0.8, margin: 36, columns: 2, leading: 1.3 },
  { scale: 0.71, margin: 30, columns: 2, leading: 1.25 },
  { scale: 0.71, margin: 24, columns: 2, leading: 1.18 },
];
