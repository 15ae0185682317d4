/** Of the European Union, as far as the starter list of helplines goes: 112. */
import { say, type Sentence } from '../../core/language/say.js';
const europeanUnion = [
  'AT',
  'BE',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'HU',
  'IT',
  'LV',
  'NL',
  'PL',
  'PT',
  'SE',
];

const numbers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(europeanUnion.map((country) => [country, '112'])),
  ...{ US: '911', CA: '911', GB: '999', IE: '999', AU: '000', NZ: '111' },
};

/** Where we do not know the number, it is better not to guess. @param country ISO 3166-1, or null */
export function emergencyNumberOf(country: string | null): string | null {
  return (country && numbers[country]) ?? null;
}

/** For whoever is in danger, before anything else. */
export function inDangerNow(country: string | null): Sentence {
  const number = emergencyNumberOf(country);
  if (number !== null) return say`Are you or somebody else in danger now? Call ${number}.`;
  return say`Are you or somebody else in danger now? Call your emergency number: 112 in the EU, 911 in the US and Canada, 999 in the UK and Ireland, 000 in Australia, 111 in New Zealand.`;
}
