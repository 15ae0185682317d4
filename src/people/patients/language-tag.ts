/** Language, and where it matters script and region (BCP 47): `fr`, `en-GB`, `zh-Hant-TW`. */
export const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/;

/** Tags in their usual spelling, each once: `EN-gb` becomes `en-GB`. */
export function canonicalTags(tags: readonly string[]): string[] {
  return Intl.getCanonicalLocales([...tags]);
}
