import { DatabaseError } from 'pg';
import type { Problem } from '../../src/core/errors.js';
import { asDatabaseProblem, whatAilsDatabase } from '../../src/core/problems/database-problems.js';

describe('What the database says in trouble', () => {
  const saying = (code: string): Error =>
    Object.assign(new DatabaseError('of the server', 0, 'error'), { code, severity: 'ERROR' });
  const answerTo = (code: string): Problem | null => asDatabaseProblem(saying(code), {});

  it.each([
    ['too many connections', '53300'],
    ['out of memory', '53200'],
    ['a limit of the server', '53400'],
    ['a statement that took too long', '57014'],
    ['a lock that took too long', '55P03'],
    ['a fault of its disk', '58030'],
    ['a file of its own that is gone', '58P01'],
  ])('%s is asked to come back later, and told that nothing was changed', (_what, code) => {
    expect(answerTo(code)).toMatchObject({
      status: 503,
      message: expect.stringContaining('Nothing was changed'),
    });
  });

  // It may have taken the change and been cut off before it could say so.
  it.each([
    ['a server that shuts down', '57P01'],
    ['a server that crashed', '57P02'],
    ['a server that starts', '57P03'],
  ])('%s is called away, and nothing is said of what was changed', (_what, code) => {
    const { status, message } = answerTo(code) as Problem;
    expect([status, message]).toEqual([503, expect.stringContaining('The database is away')]);
    expect(message).not.toContain('Nothing was changed');
  });

  it.each([
    ['a full disk', '53100', /disk .* full/],
    ['a standby', '25006', /standby/],
    ['a statement that a pooler lost', '26000', /CONCORD_STATEMENT_NAMES=off/],
    ['a statement that a pooler had of another', '42P05', /CONCORD_STATEMENT_NAMES=off/],
  ])('%s is called that, in the answer and by what readiness says', (_what, code, words) => {
    expect(answerTo(code)).toMatchObject({ status: 503, message: expect.stringMatching(words) });
    expect(whatAilsDatabase(saying(code))).toMatch(words);
  });

  it('a fault of our own is none of these', () => {
    for (const code of ['42601', '42P01', '22P02']) expect(answerTo(code)).toBeNull();
  });
});
