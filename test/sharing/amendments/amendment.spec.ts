import fc from 'fast-check';
import { Amendment } from '../../../src/sharing/amendments/amendment.entity.js';

const at = new Date('2026-05-01T12:00:00Z');
const by = 'dana';

describe('a request to put something right', () => {
  const make = (): Amendment =>
    Amendment.ask(
      {
        id: 'one',
        dataClass: 'plan',
        recordId: null,
        words: 'Not so',
        askedBy: 'alex',
        writtenBy: null,
        saidHow: null,
        askedAt: at,
      },
      '2026-05-01',
    );
  const moves: Record<string, (amendment: Amendment) => void> = {
    extend: (amendment) => amendment.extend('The ward has to be asked', '2026-06-30'),
    extendLate: (amendment) => amendment.extend('Too late', '2026-10-01'),
    accept: (amendment) => amendment.accept('Done', { by, at, othersTold: [] }),
    deny: (amendment) => amendment.deny('It is right', { by, at, ground: 'accurate' }),
    withdraw: (amendment) => amendment.withdraw('alex', null),
    disagree: (amendment) => amendment.disagree('No', { by: 'alex', at, saidHow: null }),
    sendAlong: (amendment) => amendment.disagree(null, { by: 'alex', at, saidHow: null }),
    rebut: (amendment) => amendment.rebut('Yes', { by, at }),
  };

  it('is answered once, is extended once, and has an answer to a statement only where there is one, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(moves))), (tries) => {
        const amendment = make();
        for (const name of tries) {
          const before = { ...amendment };
          try {
            moves[name]?.(amendment);
          } catch {
            expect({ ...amendment }).toEqual(before);
            continue;
          }
          if (before.state !== 'asked') expect(amendment.state).toBe(before.state);
          expect(['2026-06-30', '2026-07-30']).toContain(amendment.dueOn);
          expect(amendment.dueOn === '2026-07-30').toBe(amendment.extension !== null);
          expect(amendment.ground !== null).toBe(amendment.state === 'denied');
          if (amendment.goesAlong) expect(amendment.state).toBe('denied');
          if (amendment.rebuttal) expect(amendment.disagreement).not.toBeNull();
        }
      }),
    );
  });
});
