/** A person of the organisation, by the name others know them by. */
export class PersonDto {
  /** Id of the account. */
  accountId: string;

  /**
   * The name to show.
   * @example "Dana Reyes"
   */
  displayName: string;
}
