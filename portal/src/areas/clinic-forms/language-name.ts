import { useLingui } from '@lingui/react/macro';

/** What a language is called in the language of the page. */
export function useLanguageName(): (tag: string) => string {
  const { i18n } = useLingui();
  return (tag) => {
    try {
      return new Intl.DisplayNames([i18n.locale], { type: 'language' }).of(tag) ?? tag;
    } catch {
      // A tag that this browser does not know.
      return tag;
    }
  };
}
