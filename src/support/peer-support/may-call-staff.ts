import { say, type Sentence } from '../../core/language/say.js';
import type { PersonDto } from '../../core/person.dto.js';
import { currentActor } from '../../core/request-context.js';
import { inOneLine } from '../../core/text/written.js';

/** The one exception to what stays between the two, in the words of whoever reads it. */
export function mayCallStaff(peer: PersonDto): Sentence {
  const [{ relation, accountId }, name] = [currentActor(), inOneLine(peer.displayName)];
  if (relation === 'self')
    return say`What you tell each other stays between you, with one exception: when ${name} is worried about your safety, they may ask the clinic to get in touch with you. You hear of it at once.`;
  if (accountId === peer.accountId)
    return say`What you tell each other stays between you, with one exception: when you are worried about the person’s safety, you may ask the clinic to get in touch. The person hears of it at once.`;
  return say`What the two tell each other stays between them, with one exception: when ${name} is worried about the person’s safety, they may ask the clinic to get in touch. The person hears of it at once.`;
}
