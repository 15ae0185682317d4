/** What keyboards, telephones, word processors and clipboards make of a key that somebody types or pastes. */
export const typings: Readonly<Record<string, (key: string) => string>> = {
  'in capitals': (key) => key.toUpperCase(),
  'in small letters': (key) => key.toLowerCase(),
  'with a blank behind': (key) => `${key} `,
  'with a line end': (key) => `\r\n${key}\n`,
  'with invisible characters': (key) => `\ufeff${key.replaceAll(/(.)(?=.)/gu, '$1\u200b')}`,
  'with another hyphen': (key) => key.replaceAll('-', '\u2010'),
  'with a dash': (key) => key.replaceAll('-', '\u2013'),
  'with a hard blank': (key) => key.replaceAll(' ', '\u00a0'),
  'with a curly apostrophe': (key) => key.replaceAll("'", '’'),
  'with wide letters': (key) =>
    key.replaceAll(/[A-Za-z0-9]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
};
