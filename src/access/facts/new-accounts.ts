/** So long an account, or a role that one person alone gave, counts as of that hand. After that time people who work beside each other know who is who. */
export const newForDays = 14;

/** Whether somebody has their roles for so long, or from two people, that a group's yes counts for them. The arguments are SQL expressions. */
export const isOfTheGroup = (account: string, now: string): string =>
  `(${account}.roles_given_alone_at IS NULL OR ${account}.roles_given_alone_at <= ${now}::timestamptz - interval '${newForDays} days')`;
