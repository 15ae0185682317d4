import { type Sentence } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';

/** 422: what was to be consented to cannot stand like this. That it was tried is on record, like every refusal. */
export class RefusedConsent extends BrokenRule {
  /** @param pointer where in the body, @param message what is expected there */
  constructor(detail: Sentence, pointer: string, message: Sentence) {
    super(detail, { errors: [{ pointer, message }], onRecord: true });
  }
}
