import { say, sayAgain, spoken, toSay, type Sentence, type Unsaid } from '../../core/language/say.js';
import type { EmergencyNumberDto } from './help-card.dto.js';

interface Emergency {
  readonly number: string;
  readonly where: Unsaid;
  /** ISO 3166-1. */
  readonly countries: readonly string[];
}

/** Of the European Union, as far as the starter list of helplines goes. */
const europeanUnion = 'AT BE DE DK EE ES FI FR HU IT LV NL PL PT SE'.split(' ');

const numbers: readonly Emergency[] = [
  { number: '112', where: toSay`European Union`, countries: europeanUnion },
  { number: '911', where: toSay`United States and Canada`, countries: ['US', 'CA'] },
  { number: '999', where: toSay`United Kingdom and Ireland`, countries: ['GB', 'IE'] },
  { number: '000', where: toSay`Australia`, countries: ['AU'] },
  { number: '111', where: toSay`New Zealand`, countries: ['NZ'] },
];

const numberOf = (country: string): Emergency | undefined =>
  numbers.find(({ countries }) => countries.includes(country));

/** Where we do not know the number, it is better not to guess. @param country ISO 3166-1, or null */
export function emergencyNumberOf(country: string | null): string | null {
  return (country && numberOf(country)?.number) ?? null;
}

/** The number of the country; every one that we know where the country is not known; none where the country is and its number is not. */
export function emergencyNumbersFor(country: string | null): EmergencyNumberDto[] {
  if (country === null)
    return numbers.map(({ number, where, countries }) => ({
      ...{ number, where: sayAgain(where), countries: [...countries] },
    }));
  const number = emergencyNumberOf(country);
  return number === null ? [] : [{ number, where: nameOf(country), countries: [country] }];
}

/** For whoever is in danger: one number, or that it is one's own emergency number, which stands in the list beside it. */
export function inDangerNow(country: string | null): Sentence {
  const number = emergencyNumberOf(country);
  if (number !== null) return say`Are you or somebody else in danger now? Call ${number}.`;
  return say`Are you or somebody else in danger now? Call your emergency number.`;
}

function nameOf(country: string): string {
  return new Intl.DisplayNames([spoken()], { type: 'region' }).of(country) ?? country;
}
