import { displayNames } from '../../language/formats.js';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** Two letters that mean no country: for tests, for all the world, for unions of countries. */
const noCountry = new Set(['XA', 'XB', 'QO', 'ZZ', 'EU', 'EZ', 'UN']);

export interface Tag {
  readonly value: string;
  readonly label: string;
}

/** Every country, by its name in the language of the page. */
export function countriesIn(language: string): readonly Tag[] {
  const codes = pairs
    .map((pair) => pair.toUpperCase())
    .filter((code) => !noCountry.has(code) && new Intl.Locale(`und-${code}`).region === code);
  return named(codes, language, 'region');
}

/** Every language with a two-letter tag, by its name in the language of the page. */
export function languagesIn(language: string): readonly Tag[] {
  const tags = pairs.filter((tag) => new Intl.Locale(tag).language === tag);
  return named(tags, language, 'language');
}

function named(codes: readonly string[], language: string, type: 'region' | 'language'): readonly Tag[] {
  const names = displayNames(language, type);
  return codes
    .flatMap((value) => {
      const label = names(value);
      return label ? [{ value, label }] : [];
    })
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
