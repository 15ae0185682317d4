import { isForGood } from '../../access/grants/places-on-teams.js';
/** Whether somebody can care for patients: their account is open, and they are a practitioner. The argument is a row of theirs. */
const canSignIn = (account: string): string =>
  `(${account}.status = 'active' AND 'practitioner' = ANY (${account}.roles))`;

const columns = `
  member.id, member.account_id AS "accountId", account.display_name AS "displayName", member.role,
  member.profession, member.in_training AS "inTraining",
  member.started_at AS "startedAt", member.ended_at AS "endedAt", member.version,
  ${canSignIn('account')} AS "canSignIn"`;
const sources = 'care_team_member member JOIN account ON account.id = member.account_id';

/** $1 patient, $2 membership. */
export const oneMember = `SELECT ${columns} FROM ${sources} WHERE member.patient_id = $1 AND member.id = $2`;

/** In the order in which they joined. $1 patient, $2 the last id of the page before or null, $3 limit + 1, $4 only current ones, $5 as of then or null. */
export const membersOfTeam = `
  SELECT ${columns} FROM ${sources}
  WHERE member.patient_id = $1 AND ($2::uuid IS NULL OR member.id > $2) AND CASE WHEN $5::timestamptz IS NULL THEN member.ended_at IS NULL OR NOT $4::boolean
      ELSE member.started_at <= $5 AND (member.ended_at IS NULL OR member.ended_at > $5) END
  ORDER BY member.id LIMIT $3`;

/** Whether anybody could have written in a record yet. $1 patient. */
export const hasBegun = `
  SELECT EXISTS (SELECT FROM care_team_member WHERE patient_id = $1) OR EXISTS (SELECT FROM account WHERE patient_id = $1) AS "hasBegun"`;

/** Those on the team of the patient $1 who can sign in. */
export const cliniciansOf = `
  SELECT FROM access_grant mine JOIN account ON account.id = mine.account_id AND ${canSignIn('account')}
  WHERE mine.patient_id = $1 AND mine.relation = 'care_team' AND ${isForGood('mine')}`;

/** $1 patient. */
export const onTeamNow = `
  SELECT member.id, member.account_id AS "accountId", account.display_name AS name, member.role = 'lead' AS "isLead"
  FROM care_team_member member JOIN account ON account.id = member.account_id
  WHERE member.patient_id = $1 AND member.ended_at IS NULL`;
