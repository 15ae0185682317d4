/** The languages of the pages, each by its own name. Arabic is there for the patient's pages. */
export const languages = { en: 'English', es: 'Español', ar: 'العربية' } as const;
export type Language = keyof typeof languages;

export function isLanguage(tag: string): tag is Language {
  return tag in languages;
}

/** The languages that the service itself speaks to a person; a page in another one still gets its sentences in English. */
export const spokenByService = ['en', 'es'] as const;
