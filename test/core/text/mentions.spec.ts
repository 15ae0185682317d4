import { mentionOf } from '../../../src/core/text/mentions.js';

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
