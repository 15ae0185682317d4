/** All of them, in `npm run test:long`. */
export const isLong = Boolean(process.env.CONCORD_LONG_TESTS);

/**
 * Of a product of many cases `npm test` takes every so manyth, the same each time, so that each case of either kind has its turn
 * with some of the other kind; `npm run test:long` takes all.
 * @param turn the place of the one kind: it begins with another of the other kind than the one before it
 */
export function inTurn<T>(cases: readonly T[], turn: number, oneOf: number): readonly T[] {
  return isLong ? cases : cases.filter((_, place) => (place + turn) % oneOf === 0);
}
