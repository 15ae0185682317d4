import { sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { Profession } from '../../people/care-team/care-team-member.entity.js';

/** A profession as it stands beside a name; of “other” there is nothing to say. */
const words: Readonly<Record<Exclude<Profession, 'other'>, Unsaid>> = {
  psychiatrist: toSay`psychiatrist`,
  psychologist: toSay`psychologist`,
  nurse: toSay`nurse`,
  social_worker: toSay`social worker`,
  therapist: toSay`therapist`,
};

export function professionInWords(profession: string): string {
  return profession in words ? sayAgain(words[profession as keyof typeof words]) : profession;
}
