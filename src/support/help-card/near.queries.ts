/**
 * Whom a patient wrote into their safety plan to ask, and who leads their care now: whoever stands in, while the lead is away.
 * $1 patient, $2 now.
 */
export const whoIsNear = `
  SELECT plan.content, (
    SELECT COALESCE(cover.display_name, lead.display_name)
    FROM care_team_member member
    JOIN account lead ON lead.id = member.account_id
    LEFT JOIN LATERAL (
      SELECT instead.display_name FROM access_grant held JOIN account instead ON instead.id = held.account_id
      WHERE held.patient_id = $1 AND held.relation = 'care_team' AND held.covers_account_id = lead.id
        AND held.starts_at <= $2 AND held.ends_at > $2 AND instead.status = 'active'
      ORDER BY held.starts_at DESC LIMIT 1) cover ON true
    WHERE member.patient_id = $1 AND member.role = 'lead' AND member.ended_at IS NULL
      AND (cover.display_name IS NOT NULL OR lead.status = 'active')
    LIMIT 1) AS lead
  FROM (SELECT $1::uuid AS id) patient LEFT JOIN safety_plan plan ON plan.patient_id = patient.id`;
