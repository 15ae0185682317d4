import { BrokenRule } from '../core/errors.js';

/** 422: somebody was named whom the patient does not want to be told. That it was tried is on record, for the care team to see. */
export class ExcludedPersonNamed extends BrokenRule {
  override readonly type = 'excluded-person';
  override readonly title = 'The patient does not want this person to be told';

  /** @param pointer the field that named the person */
  constructor(detail: string, pointer: string) {
    super(detail, {
      errors: [{ pointer, message: 'must not be somebody whom the patient does not want to be told' }],
      onRecord: true,
    });
  }
}
