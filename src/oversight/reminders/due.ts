/** What there is to tell of at a moment; what a rule leaves out is null. The values are SQL expressions. */
interface Due {
  readonly about: string;
  /** Which time it is: of one occasion nobody is told twice. */
  readonly occasion: string;
  /** Joined to `moment`. */
  readonly from: string;
  readonly patient?: string;
  /** Whose own affair it is: they are not the one who is told. */
  readonly by?: string;
  readonly label?: string;
  readonly named?: string;
  readonly side?: string;
}

/**
 * One row for each, with the columns of telling.ts. `moment` has the time (`told_at`), and the day (`today`) and time zone (`zone`) of
 * the organisation. What is over is told for 30 days, so that a service that stood still catches up and an old record stays silent.
 */
export const due = ({ about, occasion, from, patient, by, label, named, side }: Due): string => `
  SELECT moment.moment_id, moment.told_at, ${patient ?? 'NULL::uuid'} AS patient_id, ${about} AS about_id,
    ${by ?? 'NULL::uuid'} AS by_id, ${label ?? 'NULL::text'} AS label, ${named ?? `'{}'::uuid[]`} AS named,
    ${side ?? 'NULL::text'} AS side, (${occasion})::text AS occasion
  FROM (SELECT $1::text AS moment_id, $2::timestamptz AS told_at, ($2::timestamptz AT TIME ZONE time_zone)::date AS today,
      time_zone AS zone FROM tenant_setting) moment
  ${from}`;

/** A time that comes within so many days, and has not come yet. */
export const comesWithin = (days: number, time: string): string =>
  `${time} > moment.told_at AND ${time} <= moment.told_at + interval '${days} days'`;

/** The same, by the day where the organisation is. The first comparison is the one an index serves. */
export const comesWithinDays = (days: number, time: string): string =>
  `${comesWithin(days + 1, time)} AND (${time} AT TIME ZONE moment.zone)::date <= moment.today + ${days}`;

const dayOfUtc = `(moment.told_at AT TIME ZONE 'UTC')::date`;

/**
 * A day between two, counted from today where the organisation is; without a first one, any day before the last. Wherever that is, its day is at most
 * one away from that of UTC: the comparison that an index serves.
 */
export const isDay = (day: string, { from, to }: { from?: number; to: number }): string =>
  [
    `${day} <= ${dayOfUtc} + ${to + 1}`,
    `${day} <= moment.today + ${to}`,
    ...(from === undefined
      ? []
      : [`${day} >= ${dayOfUtc} + ${from - 1}`, `${day} >= moment.today + ${from}`]),
  ].join(' AND ');

/** A time that has come, not long ago. */
export const hasCome = (time: string): string =>
  `${time} <= moment.told_at AND ${time} > moment.told_at - interval '30 days'`;

export const hasWaited = (days: number, since: string): string =>
  `${since} <= moment.told_at - interval '${days} days'`;

/** A time as the name of an occasion: the same whatever time zone the database speaks. */
export const moment = (time: string): string => `date_part('epoch', ${time})`;
