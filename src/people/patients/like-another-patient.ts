import { say, sayAgain, toSay } from '../../core/language/say.js';
import { Conflict } from '../../core/errors.js';

const looked = toSay`Look for the record first; the front office can search all of them.`;

/**
 * 409: there may be a record of this person already. Whoever may not see that record learns no more than this; `patientIds` has
 * those that they may see.
 */
export class LikeAnotherPatient extends Conflict {
  override readonly type = 'like-another-patient';
  override readonly title = toSay`Is there a record of this person already?`;

  /** @param isNumberTaken then no word helps: the number is somebody's */
  constructor(isNumberTaken: boolean, patientIds: readonly string[]) {
    super(
      isNumberTaken
        ? say`This record number is in use. ${sayAgain(looked)} If this is another person, give them a number of their own.`
        : say`There may be a record of this person already. ${sayAgain(looked)} If this is another person, say why in anotherPerson, and send your request again.`,
      {
        errors: [
          isNumberTaken
            ? { pointer: '/identifier', message: say`must be a number that no other record has` }
            : { pointer: '/anotherPerson', message: say`is needed where somebody like them has a record` },
        ],
        extra: { patientIds },
        onRecord: true,
      },
    );
  }
}
