import fc from 'fast-check';
import {
  asKnown,
  earliestDay,
  isPartialDate,
  latestDay,
  precisionOf,
  precisions,
} from '../../src/core/partial-date.js';
import { isLanguageTag } from '../../src/core/text/language-tag.js';

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date of which not all is known', () => {
  it('lies between the first and the last day that it can have been', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...precisions), (day, precision) => {
        const known = asKnown(day, precision);
        expect([isPartialDate(known), precisionOf(known)]).toEqual([true, precision]);
        expect(earliestDay(known) <= day && day <= latestDay(known)).toBe(true);
        expect(asKnown(latestDay(known), precision)).toBe(known);
        expect([earliestDay(known), latestDay(known)].every(isPartialDate)).toBe(true);
      }),
    );
  });

  it.each([
    ['2008', '2008-01-01', '2008-12-31'],
    ['2008-02', '2008-02-01', '2008-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1990-05-17', '1990-05-17', '1990-05-17'],
  ])('%s is from %s to %s', (date, earliest, latest) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
  });

  it.each([
    '',
    '19',
    '199',
    '1990-',
    '1990-5',
    '1990-00',
    '1990-13',
    '1990-02-30',
    '1990-05-1',
    '05-1990',
    '1990/05',
    ' 1990',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('a language tag', () => {
  it.each([
    'fr',
    'en-GB',
    'zh-Hant-TW',
    'ca-valencia',
    'sl-rozaj-biske',
    'de-CH-1996',
    'es-419',
    'en-u-ca-gregory',
    'yue',
  ])('is %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });
  it.each(['', 'English', 'not a language', '?', 'en_GB', 'en-', 'en--GB', 'e', '12', 'en-GB-GB-x'])(
    'is not %j',
    (tag) => {
      expect(isLanguageTag(tag)).toBe(false);
    },
  );
});
