/** A time inside json_build_object as JavaScript writes it: PostgreSQL's own JSON times look different. */
export function isoTime(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Somebody of the organisation, as PersonDto shows them. @param account alias of the row of their account */
export function personJson(account: string): string {
  return `json_build_object('accountId', ${account}.id, 'displayName', ${account}.display_name)`;
}

/** The same, or null where an outer join has found nobody. */
export function personJsonOrNull(account: string): string {
  return `CASE WHEN ${account}.id IS NOT NULL THEN ${personJson(account)} END`;
}
