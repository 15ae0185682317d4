import { calledName } from '../../people/patient-names/patient-names.reader.js';
/** SHARE: the plan stands still while something is written about it. UPDATE: nobody else changes it meanwhile. */
export type Lock = 'SHARE' | 'UPDATE';

/** $1 patient, $2 plan. */
export const lockedPlan = (lock: Lock): string => `
  SELECT id, title, status, revision, version, content::text AS content
  FROM care_plan WHERE patient_id = $1 AND id = $2 FOR ${lock}`;

/** What a change of a plan may have to know besides. $1 patient, $2 now. */
export const surroundingsOfPlan = `
  SELECT ${calledName('patient')} AS "patientName", setting.proposal_days AS "proposalDays",
    to_char($2::timestamptz AT TIME ZONE setting.time_zone, 'YYYY-MM-DD') AS today, setting.rule_pack AS "rulePack",
    setting.rule_pack_tightening AS tightening,
    (SELECT own.id FROM account own WHERE own.patient_id = patient.id) AS "patientAccountId",
    (SELECT coalesce(json_agg(json_build_object('id', account.id, 'name', account.display_name)), '[]')
     FROM care_team_member member JOIN account ON account.id = member.account_id
     WHERE member.patient_id = patient.id AND member.ended_at IS NULL) AS team
  FROM patient CROSS JOIN tenant_setting setting WHERE patient.id = $1`;

/** The columns in this order, then the day of the next review, those whom it names, and who opened it. */
export const insertPlan = `
  INSERT INTO care_plan (id, title, status, revision, version, content, next_review_on, people, opened_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** $1 plan, then the columns in this order. The row is locked. */
export const updatePlan = `
  UPDATE care_plan SET status = $2, revision = $3, version = $4, content = $5, next_review_on = $6, people = $7 WHERE id = $1`;

/** The columns in this order. */
export const insertRevision = `
  INSERT INTO plan_revision (id, plan_id, status, revision, change, content, ops, by_account, reason, proposal_id, recorded_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** $1 plan, $2 the rows of elements that are new or different. */
export const putElements = `
  INSERT INTO plan_element (plan_id, id, kind, goal_id, position, title, label, state, changed_in_revision, requires_consent, agreed,
    scaled)
  SELECT $1, element.* FROM json_to_recordset($2::json) AS element (id uuid, kind text, "goalId" uuid, position integer, title text,
    label text, state text, "changedInRevision" integer, "requiresConsent" boolean, agreed boolean, scaled boolean)
  ON CONFLICT (tenant_id, id) DO UPDATE SET position = excluded.position, title = excluded.title, label = excluded.label,
    state = excluded.state, changed_in_revision = excluded.changed_in_revision,
    requires_consent = excluded.requires_consent, agreed = excluded.agreed, scaled = excluded.scaled`;

/** A sentence of the person's own, by the id of the goal that grew from it. The columns in this order. */
export const quoteOwnWords = `
  INSERT INTO own_words (id, text, said_by, said_at, dictated_to) VALUES ($1, $2, $3, $4, $5)`;
