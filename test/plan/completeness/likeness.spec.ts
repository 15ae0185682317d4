import fc from 'fast-check';
import { bandsSharedAt, fingerprintOf } from '../../../src/plan/completeness/likeness.js';

const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 12, maxLength: 80 });
const shared = (one: number[] | null, other: number[] | null): number =>
  (one ?? []).filter((value, band) => value === other?.[band]).length;

describe('likeness of plans', () => {
  it('is complete between equal texts, however they are cased, spaced and pointed', () => {
    fc.assert(
      fc.property(words, (text) => {
        const other = text.map((word) => word.toUpperCase()).join(' , ');
        expect(fingerprintOf([other])).toEqual(fingerprintOf([text.join(' ')]));
      }),
    );
  });

  it('is next to nothing between texts without common words', () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const others = two.filter((word) => !one.includes(word));
        fc.pre(others.length >= 12);
        expect(shared(fingerprintOf([one.join(' ')]), fingerprintOf([others.join(' ')]))).toBeLessThan(6);
      }),
    );
  });

  it('reaches the bar when a word or two are changed in a long text, and not when half is new', () => {
    const text = Array.from({ length: 120 }, (_, index) => `word${index}`);
    const touchedUp = text.map((word, index) => (index === 60 ? 'Alex' : word));
    const halfNew = text.map((word, index) => (index > 60 ? `new${index}` : word));
    const original = fingerprintOf([text.join(' ')]);
    expect(shared(original, fingerprintOf([touchedUp.join(' ')]))).toBeGreaterThanOrEqual(bandsSharedAt(0.8));
    expect(shared(original, fingerprintOf([halfNew.join(' ')]))).toBeLessThan(bandsSharedAt(0.8));
  });

  it('says nothing of a text that is too short to tell', () => {
    expect(fingerprintOf(['See my therapist every week'])).toBeNull();
    expect(fingerprintOf([])).toBeNull();
  });

  it('fits 32 numbers of 16 bits, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (sentences) => {
        const fingerprint = fingerprintOf(sentences) ?? Array.from({ length: 32 }, () => 0);
        expect(fingerprint).toHaveLength(32);
        for (const value of fingerprint) expect(value === (value << 16) >> 16).toBe(true);
      }),
    );
  });
});
