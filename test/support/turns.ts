import type { Api } from './api.js';

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

/**
 * The answers to those who are let in, of many who knock: in `npm test` the first two of them, since whoever is let in is told the
 * same of what they carry; in `npm run test:long` all.
 */
export async function whoeverIsLetIn<Answer extends { readonly status: number }>(
  callers: readonly Api[],
  knock: (api: Api) => Promise<Answer>,
): Promise<{ api: Api; answer: Answer }[]> {
  const inside: { api: Api; answer: Answer }[] = [];
  for (const api of callers) {
    const answer = await knock(api);
    if (![401, 403, 404].includes(answer.status)) inside.push({ api, answer });
    if (!isLong && inside.length === 2) break;
  }
  return inside;
}
