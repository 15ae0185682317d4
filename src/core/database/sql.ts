export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A time inside json_build_object as JavaScript writes it: PostgreSQL's own JSON times look different. */
export function isoTime(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/**
 * The first moment of a day, as LocalDays has it: of two midnights, where clocks are put back to it, PostgreSQL takes the second.
 * The arguments are SQL expressions.
 */
export function beginningOfDay(day: string, zone: string): string {
  const midnight = `((${day})::timestamp AT TIME ZONE ${zone})`;
  const hourBefore = `(${midnight} - interval '1 hour')`;
  return `(CASE WHEN (${hourBefore} AT TIME ZONE ${zone})::date = (${day})::date THEN ${hourBefore} ELSE ${midnight} END)`;
}

/**
 * Part 2: whether what is labelled of a record may be told to whoever is asking, where the row itself is not kept from them.
 * @param record alias of a row with a label
 */
export function isToldOf(record: string): string {
  return `(${record}.label IS NULL OR ${isOpenClass(record)})`;
}

/** Whether what is about substance use is open to whoever is asking. @param record alias of a row of the patient */
export function isOpenClass(record: string): string {
  return `position(${record}.patient_id::text IN coalesce(current_setting('concord.kept_back', true), '')) = 0`;
}

/** Whether the journey is open to whoever is asking, for what of it a record of another class carries. @param record alias of a row */
export function isJourneyOpen(record: string): string {
  return `position(${record}.patient_id::text IN coalesce(current_setting('concord.journey_kept_back', true), '')) = 0`;
}

/** Whether a record is kept from whoever is asking, because it is about themself: access/about-the-reader.ts. @param id an SQL expression */
export function isAboutReader(id: string): string {
  return `coalesce(position(${id}::text IN ${aboutReader}) > 0, false)`;
}

/** Whether the patient’s side, which is asking, was not told of a record yet: access/about-the-reader.ts. @param id an SQL expression */
export function isUntold(id: string): string {
  return `coalesce(position(${id}::text IN coalesce(current_setting('concord.untold', true), '')) > 0, false)`;
}

/** Whether there is any that is about themself. */
export function isAnyAboutReader(): string {
  return `${aboutReader} <> ''`;
}

const aboutReader = `coalesce(current_setting('concord.about_reader', true), '')`;

/** Somebody of the organisation, as PersonDto shows them. @param account alias of the row of their account */
export function personJson(account: string): string {
  return `json_build_object('accountId', ${account}.id, 'displayName', ${account}.display_name)`;
}

/** The same, or null where an outer join has found nobody. */
export function personJsonOrNull(account: string): string {
  return `CASE WHEN ${account}.id IS NOT NULL THEN ${personJson(account)} END`;
}
