import fc from 'fast-check';
import { compareNames, nameKey } from '../../../src/core/text/names.js';
import { isBlank } from '../../../src/core/text/visible.js';
import { spellings } from '../../support/spellings.js';

const names = [
  'Sean O’Brien',
  'José Müller',
  'Łukasz Żak-Nowak',
  'Søren Ørsted',
  'İpek Işık',
  'Anna-Lena Groß',
  'Đặng Văn An',
  'Ιωάννης Παπαδόπουλος',
  'Андрей Соловьёв',
  'محمد علي',
  'राम शर्मा',
  '王 小明',
  'Suharto',
];

describe('one name, written differently', () => {
  it.each(names)('is the same name: %s', (name) => {
    fc.assert(
      fc.property(fc.subarray(Object.entries(spellings), { maxLength: 3 }), (chosen) => {
        const written = chosen.reduce((text, [, write]) => write(text), name);
        expect([written, compareNames(name, written)]).toEqual([written, 'same']);
        expect(compareNames(written, name)).toBe('same');
      }),
    );
  });

  it.each([
    ['Dana Reyes', 'D\u0430na Reyes'],
    ['Dana Reyes', 'DANA R\u0415YES'],
    ['Kim Stone', '\u041aim St\u03bfne'],
    ['Helen Hope', '\u041delen Hope'],
  ])('%s is who is written with letters of another script that look the same: %s', (name, written) => {
    expect(compareNames(name, written)).toBe('same');
    expect(nameKey(name)).toBe(nameKey(written));
  });

  it('a name in another script stays what it is', () => {
    expect(compareNames('Сара Реус', 'Capa Peyc')).toBe('different');
  });

  it.each([
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Søren', 'Soeren'],
    ['Åse', 'Aase'],
    ['Łukasz', 'Lukasz'],
    ['Đặng', 'Dang'],
    ['Þórr', 'Thorr'],
    ['STRASSE', 'straße'],
    ['IŞIK', 'ışık'],
    ['Sean O’Brien', 'SEAN O´BRIEN'],
    ['Sean O’Brien', 'Sean O Brien'],
    ['Jean-Pierre', 'Jeanpierre'],
    ['van der Berg', 'Vanderberg'],
    ['Sean O’Brien', 'O’Brien, Dr. Sean, MD'],
  ])('%s is %s', (one, other) => expect(compareNames(one, other)).toBe('same'));

  it.each([
    ['Sean O’Brien', 'S. O’Brien'],
    ['Sean O’Brien', 'Sean Patrick O’Brien'],
    ['Sean O’Brien', 'O’Brien'],
    ['Sean O’Brien', 'Practice of Sean O’Brien'],
    ['Maria García', 'Maria García López'],
    ['Anna Meyer-Schulz', 'Anna Meyer'],
  ])('%s may be %s: people are asked', (one, other) => {
    expect(compareNames(one, other)).toBe('similar');
    expect(compareNames(other, one)).toBe('similar');
  });

  it.each([
    ['Jordan Vale', 'Jordan Valentine'],
    ['Jordan Vale', 'Kim Vale'],
    ['Jordan Vale', 'Jordan Hale'],
    ['Sean O’Brien', 'O'],
    ['Jack Ma', 'Jack Pan'],
    ['Joe', 'Jo'],
    ['राम', 'रमा'],
    ['か', 'が'],
    ['John Smith Jr', 'John Smith Sr'],
  ])('%s is not %s', (one, other) => expect(compareNames(one, other)).toBe('different'));

  it.each([
    ['one letter', 'O'],
    ['a hundred letters', 'a'.repeat(100)],
    ['a title alone', 'Miss'],
    ['nine words', 'Pablo Diego José Francisco de Paula Juan Nepomuceno María'],
  ])('of %s is a name', (_what, name) => {
    expect(nameKey(name)).not.toBe('');
    expect(compareNames(name, name.toUpperCase())).toBe('same');
  });

  it('is the same from both sides, whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(compareNames(one, other)).toBe(compareNames(other, one));
      }),
    );
  });
});

describe('a text without anything visible', () => {
  it.each([
    ' ',
    '\u200b',
    '\u2060',
    '\u3164',
    '\u2800',
    '\u00ad',
    '\u034f',
    '\ufe0f',
    '\u200e',
    '\u180e',
    '\u115f',
    '\uffa0',
    '\u{e0061}',
    '\u0000',
    '\u001b',
    '\u00a0\u3000',
    '\ufffa',
    '\uffff',
    '\ue000',
    '\u2063 \u200d',
  ])('is blank: %j', (text) => expect(isBlank(text)).toBe(true));

  it.each(['a', '.', 'نمی\u200cخواهم', 'क्\u200dष', '👩\u200d👩\u200d👧', '🏳\ufe0f\u200d🌈', '\u0301', '一'])(
    'is not: %j',
    (text) => expect(isBlank(text)).toBe(false),
  );
});
