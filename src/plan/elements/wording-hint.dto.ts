/** What a wording no longer carries of the person's own words. It stops nobody. */
export class WordingHintDto {
  /**
   * The words of the quote that the wording still has, as the quote has them.
   * @example ["morning"]
   */
  carried: string[];

  /**
   * Those that it no longer has. Small words such as “I want to” are not counted; a word that means the same is a different one here.
   * @example ["get", "up"]
   */
  missing: string[];

  /**
   * The same as a sentence to show.
   * @example "This wording no longer carries “get” and “up” from the person’s own words. Read it with them: is it still what they mean?"
   */
  message: string;
}
