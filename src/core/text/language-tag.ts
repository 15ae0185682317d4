/**
 * Language, and where it matters script, region, variants, Unicode's extension, private use (BCP 47): `fr`, `en-GB`,
 * `zh-Hant-TW`, `ca-valencia`.
 */
export const languageTag = new RegExp(
  [
    // No variant comes twice (RFC 5646, 2.2.5).
    '^(?!.*-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})(-.*)?-\\1(-|$))',
    '[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*',
    '(-[uU](-[A-Za-z0-9]{3,8}|-[A-Za-z0-9][A-Za-z](-[A-Za-z0-9]{3,8})*)+)?(-[xX](-[A-Za-z0-9]{1,8})+)?$',
  ].join(''),
);

/** Whether it is well-formed, as the part judges it that works with it afterwards. */
export function isLanguageTag(text: string): boolean {
  if (!languageTag.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Tags in their usual spelling, each once: `EN-gb` becomes `en-GB`. */
export function canonicalTags(tags: readonly string[]): string[] {
  return Intl.getCanonicalLocales([...tags]);
}
