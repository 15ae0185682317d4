import Negotiator from 'negotiator';

/** The languages in which the service itself speaks. The first is the one its code is written in, and the one for whoever speaks none of them. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** By the English sentence as the code has it ({0}, {1} ... for its values): how it is said in the other language. */
export type Translations = Readonly<Record<string, string>>;

/** What is spoken to somebody who reads these (BCP 47, the best first): Spanish for `es-MX`. */
export function spokenFor(tags: readonly string[]): Language {
  return askedFor(tags.join(', ')) ?? languages[0];
}

/** The language that a header Accept-Language asks for (RFC 9110, 12.5.4); null where it names none that is spoken here, or leaves it open. */
export function askedFor(acceptLanguage: string | undefined): Language | null {
  if (acceptLanguage === undefined) return null;
  const asked = new Negotiator({ headers: { 'accept-language': acceptLanguage.replaceAll('*', '') } });
  return (asked.language([...languages]) as Language | undefined) ?? null;
}
