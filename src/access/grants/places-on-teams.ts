/** Whether what was granted counts at a time: the place of somebody who covers begins and ends by itself. @param held alias of the row */
export const countsAt = (held: string, now: string): string =>
  `((${held}.starts_at IS NULL OR ${held}.starts_at <= ${now}) AND (${held}.ends_at IS NULL OR ${held}.ends_at > ${now}))`;

/** Whether it is a place for good. Whoever covers for a time does not make it that somebody is there. @param held alias of the row */
export const isForGood = (held: string): string => `${held}.covers_account_id IS NULL`;

/**
 * The care teams on which an account is at a time, each once: somebody can be on one and cover for a colleague there as well.
 * The arguments are SQL expressions.
 */
export const teamsOf = (account: string, now: string): string => `
  SELECT DISTINCT ON (held.patient_id) held.patient_id, held.capacity FROM access_grant held
   WHERE held.account_id = ${account} AND held.relation = 'care_team' AND ${countsAt('held', now)}
   ORDER BY held.patient_id, held.covers_account_id NULLS FIRST`;
