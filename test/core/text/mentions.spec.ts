import { likeMentionsOf, mentionOf } from '../../../src/core/text/mentions.js';

describe('a name in a text', () => {
  it.each([
    ['Call Sean Brennan', 'Sean Brennan', 'Sean Brennan'],
    ['My neighbour BRENNAN, Seán (next door)', 'Sean Brennan', 'BRENNAN Seán'],
    ['sean brennan', 'Sean Brennan', 'sean brennan'],
    ['I ring Sean O Brien at night', "Sean O'Brien", 'Sean O Brien'],
    ['Ask Jordan Vale.', 'Jordan Vale', 'Jordan Vale.'],
    ['Will', 'Will', 'Will'],
  ])('is found in %j: %j', (text, name, found) => {
    expect(mentionOf(text, name)).toBe(found);
  });

  it.each([
    ['Ask Jordan Valentine', 'Jordan Vale'],
    ['I will call my sister', 'Will'],
    ['A friend of mine', 'A'],
    ['Sean and my sister Brennan', 'Sean Brennan'],
    ['The choir on Mondays', 'Sean Brennan'],
  ])('is not found in %j: %j', (text, name) => {
    expect(mentionOf(text, name)).toBeNull();
  });
});

describe('a name in a text that may be of somebody', () => {
  it.each([
    ['S. Brennan', 'Sean Brennan', ['S. Brennan']],
    ['Sean', 'Sean Brennan', ['Sean']],
    ['I call Sean B. at night', 'Sean Brennan', ['Sean B.']],
    ['At S. Brennan’s', 'Sean Brennan', ['S. Brennan']],
    ['A. May, next door', 'May Adams', ['A. May']],
    ['Ask Sean Brennan', 'Sean Patrick Brennan', ['Sean Brennan']],
  ])('is found in %j: %j', (text, name, found) => {
    expect(likeMentionsOf(text, name)).toEqual(found);
  });

  it.each([
    ['I call Kim Brennan', 'Sean Brennan'],
    ['Sean’s bench by the lake', 'Sean Brennan'],
    ['I will call my sister', 'Will'],
    ['Sean Brennandale, next door', 'Sean Brennan'],
    ['May I ring you at night', 'May Ingram'],
    ['Ask May a lot', 'May Adams'],
    ['Sol y luna', 'Sol Yáñez'],
  ])('is not found in %j: %j', (text, name) => {
    expect(likeMentionsOf(text, name)).toEqual([]);
  });
});
