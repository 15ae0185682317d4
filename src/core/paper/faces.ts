export const emoji = 'noto-emoji';

/** The fonts of Noto (SIL Open Font License) by the scripts that they are for; everything else is set in DejaVu Sans. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script_Extensions=Arabic}/u, 'noto-sans-arabic'],
  [/\p{Script_Extensions=Hebrew}/u, 'noto-sans-hebrew'],
  [/\p{Script_Extensions=Devanagari}/u, 'noto-sans-devanagari'],
  [/\p{Script_Extensions=Bengali}/u, 'noto-sans-bengali'],
  [/\p{Script_Extensions=Gurmukhi}/u, 'noto-sans-gurmukhi'],
  [/\p{Script_Extensions=Gujarati}/u, 'noto-sans-gujarati'],
  [/\p{Script_Extensions=Oriya}/u, 'noto-sans-oriya'],
  [/\p{Script_Extensions=Tamil}/u, 'noto-sans-tamil'],
  [/\p{Script_Extensions=Telugu}/u, 'noto-sans-telugu'],
  [/\p{Script_Extensions=Kannada}/u, 'noto-sans-kannada'],
  [/\p{Script_Extensions=Malayalam}/u, 'noto-sans-malayalam'],
  [/\p{Script_Extensions=Sinhala}/u, 'noto-sans-sinhala'],
  [/\p{Script_Extensions=Thai}/u, 'noto-sans-thai'],
  [/\p{Script_Extensions=Lao}/u, 'noto-sans-lao'],
  [/\p{Script_Extensions=Khmer}/u, 'noto-sans-khmer'],
  [/\p{Script_Extensions=Myanmar}/u, 'noto-sans-myanmar'],
  [/\p{Script_Extensions=Tibetan}/u, 'noto-serif-tibetan'],
  [/\p{Script_Extensions=Ethiopic}/u, 'noto-sans-ethiopic'],
  [/\p{Script_Extensions=Cherokee}/u, 'noto-sans-cherokee'],
  [/\p{Script_Extensions=Thaana}/u, 'noto-sans-thaana'],
  [/\p{Script_Extensions=Syriac}/u, 'noto-sans-syriac'],
  [/[\p{Emoji_Presentation}\p{Regional_Indicator}]|\p{Emoji}\ufe0f/u, emoji],
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
