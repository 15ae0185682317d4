import { teamsOf } from '../../access/grants/places-on-teams.js';
import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import { fullName } from '../../people/patient-names/patient-names.reader.js';
import { isDenied } from '../../access/decision/restrictions.js';
import { isLabelledConsent } from '../consent-ledger/labelled-consents.labels.js';
import { inForce } from '../consent-terms/in-force.js';
import { asksAfresh, dueOn, endDay } from '../consent-terms/when-due.js';

/**
 * The consents to look at again among the patients on whose care team the account is, the first that are due first. $1 account,
 * $2 its own patient record or null, $3 now, $4 the day, or null for 30 days from now, $5 and $6 day and id of the last one of the
 * page before or null, $7 limit + 1, $8 its roles.
 */
export const dueConsents = `
  WITH due AS (
    SELECT consent.*, ${isLabelledConsent('consent')} AS is_labelled, ${dueOn('consent', '$3')} AS due_on, ${endDay('consent')} AS end_day,
      coalesce($4::date, ($3::timestamptz AT TIME ZONE zone.time_zone)::date + 30) AS by_day
    FROM tenant_setting zone
    CROSS JOIN (${teamsOf('$1', '$3::timestamptz')}) mine
    JOIN patient used ON used.id = mine.patient_id AND ${isInUse('used')}
    JOIN consent_standing consent ON consent.patient_id = mine.patient_id
    WHERE mine.patient_id IS DISTINCT FROM $2::uuid
      AND ${inForce('consent', '$3')}
  )
  SELECT due.id AS "consentId", due.patient_id AS "patientId", due.kind, due.purpose, due.ends_at AS "endsAt",
    due.remind_on::text AS "remindOn", due.due_on::text AS "dueOn",
    ${fullName('patient')} AS "displayName",
    array_remove(ARRAY[
      CASE WHEN due.end_day <= due.by_day THEN 'ends' END,
      CASE WHEN due.remind_on <= due.by_day THEN 'reminder' END,
      CASE WHEN ${asksAfresh('due.edition_id')} THEN 'asked-afresh' END], NULL) AS why
  FROM due JOIN patient ON patient.id = due.patient_id
  WHERE due.due_on <= due.by_day AND ($5::date IS NULL OR (due.due_on, due.id) > ($5::date, $6::uuid))
    AND NOT (${isDenied('substance_use', { patientId: 'due.patient_id', accountId: '$1', roles: '$8', now: '$3::timestamptz' })}
      AND due.is_labelled)
  ORDER BY due.due_on, due.id LIMIT $7`;
