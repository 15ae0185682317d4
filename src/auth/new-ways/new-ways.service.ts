/** How somebody can come to hold an account in a way that was not there before. */
export type NewWay =
  | 'password_changed'
  | 'second_factor_added'
  | 'second_factor_removed'
  | 'recovery_code_used'
  | 'signed_in_from_elsewhere';

/** Whoever an account belongs to hears of every new way into it. What lies above provides it; see organisation/notices. */
export abstract class NewWaysService {
  /** In the transaction at hand. */
  abstract tell(way: NewWay, accountId: string): void;
}
