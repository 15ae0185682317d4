import { webAddress } from '../../src/core/web-address.js';

/** Long enough for the engine to have optimized it. */
const often = 50_000;

describe('A web address', () => {
  it.each([
    'https://bücher.example/x',
    'https://ejemplo.example/página',
    'https://плюс.example/',
    'https://a.example/',
  ])('is one however often it was asked: %s', (text) => {
    const refused = Array.from({ length: often }, () => webAddress(text)).filter((each) => each === null);
    expect(refused).toEqual([]);
  });

  it.each(['', 'bücher', '//a.example', 'https://', 'http://a b', 'https://[::1'])('is none: %j', (text) => {
    expect(webAddress(text)).toBeNull();
  });
});
