import { unexplained, type Call, type Model } from './linearizable.js';

type Op = 'set' | 'unset' | 'was set' | 'was not set';
const switchModel: Model<Op> = (state, op) => {
  if (op === 'set' || op === 'unset') return op;
  return (state === 'set') === (op === 'was set') ? state : null;
};
const call = (called: number, returned: number, op: Op): Call<Op> => ({ called, returned, op });

describe('the checker of histories', () => {
  it.each<[string, Call<Op>[], Op | null]>([
    ['what is read after a change', [call(0, 1, 'set'), call(2, 3, 'was set')], null],
    ['what is read while it changes: before', [call(0, 9, 'set'), call(2, 3, 'was not set')], null],
    ['what is read while it changes: after', [call(0, 9, 'set'), call(2, 3, 'was set')], null],
    ['an old value after the answer', [call(0, 1, 'set'), call(2, 3, 'was not set')], 'was not set'],
    ['a new value before the call', [call(0, 1, 'was set'), call(2, 3, 'set')], 'was set'],
    [
      'going back while it changes',
      [call(0, 9, 'set'), call(1, 2, 'was set'), call(3, 4, 'was not set')],
      'was not set',
    ],
    [
      'readers beside each other who differ while it changes',
      [call(0, 9, 'set'), call(1, 4, 'was set'), call(2, 3, 'was not set')],
      null,
    ],
    [
      'two changes at once, seen in either order',
      [call(0, 9, 'set'), call(0, 9, 'unset'), call(3, 4, 'was set'), call(5, 6, 'was not set')],
      null,
    ],
    [
      'two changes that cannot be in this order',
      [call(0, 1, 'set'), call(2, 3, 'unset'), call(4, 5, 'was set')],
      'was set',
    ],
  ])('%s', (_name, history, fault) => {
    expect(unexplained(history, switchModel, 'unset')).toBe(fault);
  });
});
