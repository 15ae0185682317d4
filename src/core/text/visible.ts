/** What takes room on a line, or none at all, and shows nothing: blanks, controls, joiners, fillers, the empty Braille cell. */
const unseen =
  /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffb\u{1d159}]/gu;

/** A text without anything visible is blank, whatever it is made of. What stands between visible letters is not judged. */
export function isBlank(text: string): boolean {
  return text.replaceAll(unseen, '') === '';
}
