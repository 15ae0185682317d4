import type { Sentence } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import type { Changing } from './safety-content.js';

/** A change, and which of those that were sent. */
export type Located = Changing & { readonly at: string };

export interface Place {
  readonly how: Located;
  readonly field: string;
}

export function broken(sentence: Sentence, { how: { at }, field }: Place): BrokenRule {
  return new BrokenRule(sentence, { errors: [{ pointer: `${at}/${field}`, message: sentence }] });
}
