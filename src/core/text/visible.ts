/**
 * What takes room on a line, or none at all, and shows nothing: blanks, controls, joiners, fillers, the empty Braille cell; and what is
 * no letter of any script: a place of private use, one that is not assigned, one that stands for an object.
 */
const unseen =
  /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Co}\p{Cn}\u2800\ufff9-\ufffc\u{1d159}]/gu;

/** A text without anything visible is blank, whatever it is made of. What stands between visible letters is not judged. */
export function isBlank(text: string): boolean {
  return text.replaceAll(unseen, '') === '';
}
