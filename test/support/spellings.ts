/** How one name is written by different hands, keyboards and files. */
export const spellings: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
  'family name first': (name) => {
    const words = name.split(' ');
    return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
  },
  'with a title': (name) => `Mr ${name}`,
  'with a title and a full stop': (name) => `Dr. ${name}`,
  'with what they are in brackets': (name) => `${name} (brother)`,
  'with invisible characters': (name) => name.replaceAll(/(.)(?=.)/gu, '$1\u200b'),
  'with a soft hyphen': (name) => `${name.slice(0, 1)}\u00ad${name.slice(1)}`,
  'with a mark of direction': (name) => `\u202a${name}\u202c`,
  'with another apostrophe': (name) => name.replaceAll('’', '\u02bc'),
  'with a straight apostrophe': (name) => name.replaceAll('’', "'"),
  'without an apostrophe': (name) => name.replaceAll('’', ''),
  'with another hyphen': (name) => name.replaceAll('-', '\u2011'),
  'with a blank for the hyphen': (name) => name.replaceAll('-', ' '),
  'with hard blanks': (name) => name.replaceAll(' ', '\u00a0\u2003'),
  'with blanks around': (name) => `  ${name}\t`,
  decomposed: (name) => name.normalize('NFD'),
  'without accents': (name) =>
    name
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replaceAll(/[łŁ]/g, 'l')
      .replaceAll(/[øØ]/g, 'o'),
  'with wide letters': (name) =>
    name.replaceAll(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  'with a full stop at the end': (name) => `${name}.`,
};
