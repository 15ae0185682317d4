import { useLingui } from '@lingui/react/macro';
import { displayNames } from '../../language/formats.js';

/** What a language is called in the language of the page. */
export function useLanguageName(): (tag: string) => string {
  const { i18n } = useLingui();
  const names = displayNames(i18n.locale, 'language');
  return (tag) => names(tag) ?? tag;
}
