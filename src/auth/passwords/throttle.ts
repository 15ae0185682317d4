/** Failed tries for one address. */
export interface Tries {
  readonly failures: number;
  readonly lastFailure: Date;
  readonly blockedUntil: Date | null;
}

const minute = 60_000;
const freeTries = 5;
const shortestBlock = 1 * minute;
const longestBlock = 15 * minute;
/** After so long without a failure or a block, counting begins anew. */
export const forgottenAfter = 15 * minute;

export function isBlocked({ blockedUntil }: Tries, now: Date): boolean {
  return blockedUntil !== null && blockedUntil > now;
}

/**
 * What stands after one more failure. From the fifth on each one blocks, for a minute first and twice as long each time.
 * A try while blocked changes nothing, or else anyone could keep a person out for ever.
 */
export function afterFailure(tries: Tries, now: Date): Tries {
  if (isBlocked(tries, now)) return tries;
  const failures = (isForgotten(tries, now) ? 0 : tries.failures) + 1;
  return { failures, lastFailure: now, blockedUntil: endOfBlock(failures, now) };
}

function isForgotten({ lastFailure, blockedUntil }: Tries, now: Date): boolean {
  const quietSince = Math.max(lastFailure.getTime(), blockedUntil?.getTime() ?? 0);
  return now.getTime() - quietSince > forgottenAfter;
}

function endOfBlock(failures: number, now: Date): Date | null {
  if (failures < freeTries) return null;
  const block = Math.min(shortestBlock * 2 ** (failures - freeTries), longestBlock);
  return new Date(now.getTime() + block);
}
