import { inEachLanguage } from '../../core/language/say.js';
import { shippedTechniques } from './shipped/shipped-techniques.js';

interface Titled {
  readonly techniqueId: string;
  readonly title: string;
}

/** What a technique is called on a record of it: one that the service comes with in the reader's language, another as it was then. */
export function titleOf({ techniqueId, title }: Titled): string {
  return shippedTechniques.find(({ id }) => id === techniqueId)?.title ?? title;
}

/** The same to be stored: it hangs on nobody's language. */
export function titleToStore(titled: Titled): string {
  return inEachLanguage(() => titleOf(titled)).en;
}
