import type { Stay } from '../stage-paths/stage-path.entity.js';

/**
 * Since when two views have been different without a break; null where they are the same, or one of them is not there.
 * @param sameStage whether two stays are at the same stage, in whatever versions of the stages they were written
 */
export function differentSince(
  one: readonly Stay[],
  other: readonly Stay[],
  sameStage: (one: Stay, other: Stay) => boolean,
): Date | null {
  const moments = [...one, ...other].map(({ from }) => from).sort((a, b) => b.getTime() - a.getTime());
  let since: Date | null = null;
  for (const moment of moments) {
    const [mine, theirs] = [at(one, moment), at(other, moment)];
    if (!mine || !theirs || sameStage(mine, theirs)) return since;
    since = moment;
  }
  return since;
}

function at(stays: readonly Stay[], moment: Date): Stay | undefined {
  return stays.findLast(({ from }) => from <= moment);
}
