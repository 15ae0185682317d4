import { askFacts } from '../access.js';
import { recordRead } from '../audit.js';
import { transaction } from '../transaction.js';

const kinds = [
  'alert',
  'proposal',
  'version',
  'review',
  'question',
  'setback',
  'questionnaire',
  'consent',
  'no_safety_plan',
];
const first = 5;

/** $1 account, $2 how many of each kind. */
const entries = {
  name: 'morning',
  text: `
    WITH today AS (
      SELECT day, (day - 1)::timestamp AT TIME ZONE time_zone AS new_since
      FROM tenant CROSS JOIN LATERAL (SELECT (now() AT TIME ZONE time_zone)::date AS day) here),
    found AS (
      SELECT entry.*, card.display_name, count(*) OVER (PARTITION BY entry.kind)::int AS times, row_number() OVER (
        PARTITION BY entry.kind ORDER BY entry.due_at, entry.since, card.display_name, entry.id) AS place
      FROM access_grant opened
      JOIN morning_entry entry ON entry.patient_id = opened.patient_id
      JOIN patient_card card ON card.patient_id = opened.patient_id
      CROSS JOIN today
      WHERE opened.account_id = $1 AND opened.relation = 'care_team' AND (opened.ends_at IS NULL OR opened.ends_at > now())
        AND (entry.kind <> 'setback' OR entry.since >= today.new_since))
    SELECT today.day::text AS day, today.new_since AS "newSince", found.kind, found.times, found.patient_id AS "patientId",
      found.display_name AS "displayName", found.id, found.plan_id AS "planId", found.since, found.due_at AS "dueAt"
    FROM today LEFT JOIN found ON found.place <= $2 ORDER BY found.place`,
};

/** A clinician's morning. Kept: one statement over what was written down, whom it showed on disk by name. */
export async function morning(request) {
  const { caller } = request;
  const [facts, rows] = await transaction({ ...caller, scope: 'caseload' }, ({ ask, commit }) =>
    Promise.all([askFacts(ask, request), ask(entries, [caller.accountId, first]), commit()]),
  );
  if (facts.length === 0) throw new Error('The session has ended.');
  const shown = rows.filter(({ kind }) => kind !== null);
  const subjects = [...new Set(shown.map(({ patientId }) => patientId))];
  await recordRead('morning.read', { caller, right: { relation: 'care_team' } }, subjects);
  const [{ day, newSince }] = rows;
  const counts = kinds.map((kind) => ({ kind, count: shown.find((each) => each.kind === kind)?.times ?? 0 }));
  const items = kinds.flatMap((kind) => shown.filter((each) => each.kind === kind).map(told));
  return { text: JSON.stringify({ day, newSince, counts, items }) };
}

function told({ kind, patientId, displayName, id, planId, since, dueAt }) {
  return {
    kind,
    patientId,
    displayName,
    id,
    planId,
    since,
    dueAt,
    dueOn: null,
    asksYou: kind === 'alert' ? false : null,
  };
}
