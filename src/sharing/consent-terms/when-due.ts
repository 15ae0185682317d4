import { inForce } from './in-force.js';

/** Whether the text that was read has a newer edition that asks everybody afresh. The argument is an SQL expression. */
export const asksAfresh = (edition: string): string => `
  EXISTS (
    SELECT FROM consent_form_edition read JOIN consent_form_edition newer ON newer.form_id = read.form_id
    WHERE read.id = ${edition} AND newer.number > read.number AND newer.asks_again)`;

/** The last day of a consent that ends. The argument is an SQL alias of it; `zone` is the settings of the organisation. */
export const endDay = (consent: string): string => `(${consent}.ends_at AT TIME ZONE zone.time_zone)::date`;

/** The day by which to look at a consent in force again: its last one, its reminder, or today where people are asked afresh. */
export const dueOn = (consent: string, now: string): string => `
  least(${endDay(consent)}, ${consent}.remind_on,
        CASE WHEN ${asksAfresh(`${consent}.edition_id`)} THEN (${now}::timestamptz AT TIME ZONE zone.time_zone)::date END)`;

/** Whether a consent is in force and due by a day, which may be null for: whenever. */
export const isDueBy = (consent: string, now: string, day: string): string => `
  (${day}::date IS NULL OR (${inForce(consent, now)} AND (SELECT ${dueOn(consent, now)} FROM tenant_setting zone) <= ${day}::date))`;
