import { conflictsBetween } from '../../../src/plan/proposal-content/conflicts.js';

describe('What stands between a proposal and the plan', () => {
  const element = '00000000-0000-7000-8000-000000000001';
  const conflicts = (then: object, now: object) => conflictsBetween({ [element]: then }, { [element]: now });

  it('is named field by field, in words', () => {
    expect(conflicts({ statement: 'Go out', targetDate: null }, { statement: 'Go for walks' })).toEqual([
      { elementId: element, field: 'statement', was: '“Go out”', is: '“Go for walks”' },
    ]);
  });

  it('is also a field that goals did not have when it was made, once something is in it', () => {
    expect(conflicts({ statement: 'Go out' }, { statement: 'Go out', nickname: null })).toEqual([]);
    expect(conflicts({ statement: 'Go out' }, { statement: 'Go out', nickname: 'Fresh air' })).toEqual([
      { elementId: element, field: 'nickname', was: 'nothing', is: '“Fresh air”' },
    ]);
  });

  it('is all of an element that is gone', () => {
    expect(conflictsBetween({ [element]: { statement: 'Go out' } }, {})).toEqual([
      { elementId: element, field: 'statement', was: '“Go out”', is: 'nothing' },
    ]);
  });
});
