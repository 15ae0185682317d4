/**
 * What somebody is shown of what they were told: what they may know of whatever is open to them, and what is about records that are
 * open to them at this moment.
 * $1 account, $2 kinds, $3 what each needs to be open or null, $4 patients, $5 what is open to the account there, $6 whether that
 * counts for what is labelled.
 */
const shown = `
  FROM notice
  JOIN account reader ON reader.id = notice.account_id
  JOIN unnest($2::text[], $3::text[]) AS known (kind, opens) ON known.kind = notice.kind
  LEFT JOIN account doer ON doer.id = notice.by_account_id
  WHERE notice.account_id = $1
    AND (known.opens IS NULL OR reader.patient_id = notice.about_patient_id
      OR (notice.about_patient_id, known.opens, notice.label IS NOT NULL)
        IN (SELECT * FROM unnest($4::uuid[], $5::text[], $6::boolean[])))`;

const columns = `
  SELECT notice.id, notice.kind, notice.about_patient_id AS "patientId", notice.about_id AS "aboutId",
         notice.told_at AS "toldAt", notice.acknowledged_at AS "acknowledgedAt", notice.task, notice.done_at AS "doneAt",
         doer.display_name AS name,
         CASE WHEN notice.about_patient_id IS NULL THEN notice.about_id = reader.id
           ELSE reader.patient_id IS NOT DISTINCT FROM notice.about_patient_id END AS "aboutOneself"`;

/** Newest first. $7 the last id of the page before or null, $8 limit + 1, $9 only what is new, $10 only what is to do, $11 kind or null, $12 patient or null. */
export const inboxPage = `${columns} ${shown}
    AND ($7::uuid IS NULL OR notice.id < $7)
    AND NOT ($9::boolean AND notice.acknowledged_at IS NOT NULL)
    AND NOT ($10::boolean AND (NOT notice.task OR notice.done_at IS NOT NULL))
    AND ($11::text IS NULL OR notice.kind = $11) AND ($12::uuid IS NULL OR notice.about_patient_id = $12)
  ORDER BY notice.id DESC LIMIT $8`;

/** $7 notice. */
export const oneNotice = `${columns} ${shown} AND notice.id = $7`;

/** $7 notices. */
export const shownNotices = `SELECT notice.id ${shown} AND notice.id = ANY ($7::uuid[])`;

export const inboxSummary = `
  SELECT count(*) FILTER (WHERE notice.acknowledged_at IS NULL AND notice.done_at IS NULL)::int AS unread,
         count(*) FILTER (WHERE notice.task AND notice.done_at IS NULL)::int AS "toDo" ${shown}`;

/** $1 account. */
export const patientsInInbox = `
  SELECT DISTINCT about_patient_id AS "patientId" FROM notice WHERE account_id = $1 AND about_patient_id IS NOT NULL`;

/** Once; again changes nothing. $1 account, $2 notice, $3 now. */
export const acknowledge = `
  UPDATE notice SET acknowledged_at = $3 WHERE account_id = $1 AND id = $2 AND acknowledged_at IS NULL`;
