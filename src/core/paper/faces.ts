/** The fonts of Noto (SIL Open Font License) by the scripts that they are for; everything else is set in DejaVu Sans. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'noto-sans-arabic'],
  [/\p{Script=Hebrew}/u, 'noto-sans-hebrew'],
  [/\p{Script=Devanagari}/u, 'noto-sans-devanagari'],
  [/\p{Script=Bengali}/u, 'noto-sans-bengali'],
  [/\p{Script=Gurmukhi}/u, 'noto-sans-gurmukhi'],
  [/\p{Script=Gujarati}/u, 'noto-sans-gujarati'],
  [/\p{Script=Oriya}/u, 'noto-sans-oriya'],
  [/\p{Script=Tamil}/u, 'noto-sans-tamil'],
  [/\p{Script=Telugu}/u, 'noto-sans-telugu'],
  [/\p{Script=Kannada}/u, 'noto-sans-kannada'],
  [/\p{Script=Malayalam}/u, 'noto-sans-malayalam'],
  [/\p{Script=Sinhala}/u, 'noto-sans-sinhala'],
  [/\p{Script=Thai}/u, 'noto-sans-thai'],
  [/\p{Script=Lao}/u, 'noto-sans-lao'],
  [/\p{Script=Khmer}/u, 'noto-sans-khmer'],
  [/\p{Script=Myanmar}/u, 'noto-sans-myanmar'],
  [/\p{Script=Tibetan}/u, 'noto-serif-tibetan'],
  [/\p{Script=Ethiopic}/u, 'noto-sans-ethiopic'],
  [/\p{Script=Cherokee}/u, 'noto-sans-cherokee'],
  [/\p{Script=Thaana}/u, 'noto-sans-thaana'],
  [/\p{Script=Syriac}/u, 'noto-sans-syriac'],
  [/[\p{Emoji_Presentation}\p{Regional_Indicator}]|\p{Emoji}\ufe0f/u, 'noto-emoji'],
];

const chinese = 'noto-sans-sc';
const japanese = 'noto-sans-jp';
const korean = 'noto-sans-kr';
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;

/**
 * The fonts in which a letter is looked for, the best first; none: DejaVu has it or nobody does.
 * @param text in which it stands: Han is written a little differently in Japanese and in Korean
 */
export function facesFor(letter: string, text: string): readonly string[] {
  if (eastAsian.test(letter)) {
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [japanese, chinese, korean];
    if (/\p{Script=Hangul}/u.test(text)) return [korean, chinese, japanese];
    return [chinese, japanese, korean];
  }
  return byScript.filter(([script]) => script.test(letter)).map(([, face]) => face);
}
