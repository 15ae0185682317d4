/** A time inside json_build_object as JavaScript writes it: PostgreSQL's own JSON times look different. */
export function isoTime(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
