import { differentSince } from '../../../src/journey/overview/divergence.js';
import type { Stay } from '../../../src/journey/stage-paths/stage-path.entity.js';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const stays = (...entries: [string, number][]): Stay[] =>
  entries.map(([stage, from], index) => {
    const next = entries[index + 1];
    return { stage, catalogueVersion: 1, from: day(from), until: next ? day(next[1]) : null };
  });
const since = (one: Stay[], other: Stay[]): Date | null =>
  differentSince(one, other, (mine, theirs) => mine.stage === theirs.stage);

describe('since when two views differ', () => {
  it.each([
    ['they are alike', stays(['a', 1]), stays(['a', 5]), null],
    ['one is not there', stays(['a', 1]), [], null],
    ['they never met', stays(['a', 1]), stays(['b', 5]), 5],
    ['one moved away', stays(['a', 1], ['b', 7]), stays(['a', 2]), 7],
    ['both moved, and differed all along', stays(['a', 1], ['b', 7]), stays(['c', 2], ['d', 9]), 2],
    ['they met in between', stays(['a', 1], ['b', 7]), stays(['c', 2], ['b', 8], ['c', 9]), 9],
    ['they met again', stays(['a', 1], ['b', 7]), stays(['c', 2], ['b', 8]), null],
    ['they moved at the same moment', stays(['a', 1], ['b', 7]), stays(['a', 1], ['c', 7]), 7],
  ])('where %s', (_how, one, other, from) => {
    expect(since(one, other)).toEqual(from === null ? null : day(from));
    expect(since(other, one)).toEqual(from === null ? null : day(from));
  });
});
