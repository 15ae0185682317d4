import { DatabaseError } from 'pg';
import type { Problem } from '../../src/core/errors.js';
import { asDatabaseProblem } from '../../src/core/problems/database-problems.js';

describe('What the database says in trouble', () => {
  const answerTo = (code: string): Problem | null => {
    const error = Object.assign(new DatabaseError('of the server', 0, 'error'), { code, severity: 'ERROR' });
    return asDatabaseProblem(error, {});
  };

  it.each([
    ['too many connections', '53300'],
    ['out of memory', '53200'],
    ['a limit of the server', '53400'],
    ['a statement that took too long', '57014'],
    ['a lock that took too long', '55P03'],
    ['a server that shuts down', '57P01'],
    ['a server that crashed', '57P02'],
    ['a server that starts', '57P03'],
    ['a fault of its disk', '58030'],
    ['a file of its own that is gone', '58P01'],
  ])('%s is asked to come back later, and told that nothing was changed', (_what, code) => {
    expect(answerTo(code)).toMatchObject({
      status: 503,
      message: expect.stringContaining('Nothing was changed'),
    });
  });

  it('a full disk is called that', () => {
    expect(answerTo('53100')).toMatchObject({ status: 503, message: expect.stringContaining('disk') });
  });

  it('a fault of our own is none of these', () => {
    for (const code of ['42601', '42P01', '22P02']) expect(answerTo(code)).toBeNull();
  });
});
