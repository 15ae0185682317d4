import { say, toSay, type Sentence } from '../core/language/say.js';
import { BrokenRule, Conflict } from '../core/errors.js';
import { quoted } from '../core/text/written.js';

/** 422: somebody was named whom the patient does not want to be told. That it was tried is on record, for the care team to see. */
export class ExcludedPersonNamed extends BrokenRule {
  override readonly type = 'excluded-person';
  override readonly title = toSay`The patient does not want this person to be told`;

  /** @param pointer the field that named the person */
  constructor(detail: Sentence, pointer: string) {
    super(detail, {
      errors: [{ pointer, message: say`must not be somebody whom the patient does not want to be told` }],
      onRecord: true,
    });
  }
}

/** 409: somebody was named who may be one of those whom the patient does not want to be told. Nothing was done; it is asked. */
export class LikeExcludedPerson extends Conflict {
  override readonly type = 'like-excluded-person';
  override readonly title = toSay`Is this somebody whom the patient does not want to be told?`;

  /** @param pointer the field that named the person */
  constructor({ name, pointer, tellApart }: { name: string; pointer: string; tellApart: string }) {
    super(
      say`The patient does not want somebody to be told whose name is like ${quoted(name)}. If it is the same person, leave them out. If this is another person, say so with POST ${tellApart} and this name, and send your request again.`,
      {
        errors: [{ pointer, message: say`may be somebody whom the patient does not want to be told` }],
        extra: { name, tellApart },
        onRecord: true,
      },
    );
  }
}
