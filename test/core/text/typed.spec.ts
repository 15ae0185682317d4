import fc from 'fast-check';
import { asRead, typedKey } from '../../../src/core/text/typed.js';
import { typings } from '../../support/typings.js';

describe('a key that people type', () => {
  it('reads the same however it was typed', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.@_ '-]{0,30}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(key, fc.subarray(Object.values(typings)), (written, hands) => {
        const typed = hands.reduce((text, type) => type(text), written);
        expect(typedKey(typed)).toBe(typedKey(written));
      }),
    );
  });

  it.each([
    ['MRN-1a', 'mrn-1a'],
    ['MRN\u20101A', 'mrn-1a'],
    [' MRN \u2013 1a\n', 'mrn-1a'],
    ['ＭＲＮ-１', 'mrn-1'],
    ['۱۲۳-٤٥', '123-45'],
    ['Straße 1', 'strasse 1'],
    ['IŞIK', 'işik'],
    ['o’brien@x.example', "o'brien@x.example"],
  ])('%j is %s', (typed, key) => expect(typedKey(typed)).toBe(key));

  it.each([
    ['1-11', '11-1'],
    ['1 11', '11 1'],
    ['A1', 'Á1'],
    ['MRN-1', 'MRN-1-'],
  ])('%s is not %s', (one, other) => expect(typedKey(one)).not.toBe(typedKey(other)));

  it('keeps its capitals where they count', () => expect(asRead(' aB-C\u200b ')).toBe('aB-C'));
});
