import { readable } from '../../src/core/requests/log.js';

describe('The log on a terminal', () => {
  const shown = (line: object): string => readable(JSON.stringify({ level: 30, time: 0, ...line }));

  it('is a line to read for each request', () => {
    const request = { method: 'GET', route: '/v1/me', status: 200, ms: 3.1, requestId: 'x', tenantId: 'y' };
    expect(shown(request)).toMatch(/^\d\d:\d\d:\d\d {2}GET \/v1\/me 200 3\.1 ms\n$/);
  });

  it('says how grave something is, and where a fault of our own comes from', () => {
    expect(shown({ level: 40, msg: 'The pool is full' })).toMatch(/ {2}warn: The pool is full\n$/);
    const err = { type: 'Error', stack: 'Error: Oh\n    at here' };
    expect(shown({ level: 50, msg: 'Failed', err })).toMatch(/error: Failed\nError: Oh\n {4}at here\n$/);
  });
});
