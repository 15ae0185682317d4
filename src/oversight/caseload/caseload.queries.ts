import type { DataClass } from '../../access/access-matrix.js';
import { isoTime, personJson } from '../../core/database/sql.js';
import { isNumberedLike } from '../../people/patients/record-numbers.reader.js';
import { fullName, listedBy } from '../../people/patient-names/patient-names.reader.js';
import { isDenied, whatIsDenied } from '../../access/decision/restrictions.js';
import { countsAt, teamsOf } from '../../access/grants/places-on-teams.js';
import type { WaitingFor } from './caseload.dto.js';
import { goesOnWithoutConsent } from '../../plan/document/treatment-basis.reader.js';

/** Nothing of the plan to whom the patient denies it. */
const planInHand = `
  LEFT JOIN LATERAL (
    SELECT care_plan.id, json_build_object('id', care_plan.id, 'status', care_plan.status, 'revision', care_plan.revision) AS summary,
      CASE WHEN care_plan.status = 'active' AND NOT page.is_replaced THEN care_plan.next_review_on END AS next_review_on
    FROM care_plan
    WHERE care_plan.patient_id = page.id AND NOT page.plan_denied AND care_plan.status IN ('draft', 'active', 'on-hold')
    ORDER BY care_plan.status = 'draft' LIMIT 1
  ) plan ON true`;

const openProposals = `
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS open, count(*) FILTER (WHERE proposal.party = 'patient')::int AS waiting
    FROM proposal
    WHERE proposal.patient_id = page.id AND proposal.state = 'open' AND proposal.expires_at > $5 AND NOT page.plan_denied AND NOT page.is_replaced
      AND NOT (page.substance_use_denied AND proposal.label IS NOT NULL)
  ) proposals`;

const helpWithoutConsent = `
    (SELECT count(*)::int FROM plan_element help
     WHERE help.patient_id = page.id AND help.plan_id = plan.id AND ${goesOnWithoutConsent('help', '$5')}
       AND (help.label IS NULL OR NOT page.substance_use_denied))`;

/** What of it the patient keeps from this account: looked up once for each patient of the page. */
const denials = whatIsDenied(['plan', 'journey', 'check_ins', 'measures', 'safety_plan', 'substance_use'], {
  patientId: 'listed.id',
  accountId: '$1',
  roles: '$6',
  now: '$5',
});

const lastCheckIns = `
    (SELECT coalesce(json_agg(json_build_object('checkedInOn', to_char(shown.checked_in_on, 'YYYY-MM-DD'),
        'mood', shown.mood, 'sleep', shown.sleep, 'energy', shown.energy) ORDER BY shown.checked_in_on, shown.id), '[]')
     FROM (SELECT said.* FROM check_in said
       WHERE said.patient_id = page.id AND said.visibility = 'shared' AND said.taken_back_at IS NULL AND NOT page.check_ins_denied
         AND (said.label IS NULL OR NOT page.substance_use_denied)
       ORDER BY said.checked_in_on DESC, said.id DESC LIMIT 5) shown)`;

/** Of somebody who has died, or whose other record is in use, nothing waits. */
const inUse = 'patient.died_on IS NULL AND patient.replaced_by IS NULL';

const deniesToMe = (dataClass: DataClass): string =>
  isDenied(dataClass, { patientId: 'patient.id', accountId: '$1', roles: '$6', now: '$5' });

/** What narrows a caseload, before its page is cut. */
const narrowedTo: Record<WaitingFor, string> = {
  alert: `AND patient.died_on IS NULL AND NOT ${deniesToMe('measures')}
      AND EXISTS (SELECT FROM safety_alert waiting WHERE waiting.patient_id = patient.id AND waiting.state = 'open')`,
  no_safety_plan: `AND ${inUse} AND NOT ${deniesToMe('safety_plan')}
      AND NOT EXISTS (SELECT FROM safety_plan written WHERE written.patient_id = patient.id AND written.lines > 0)`,
};

/** Who acts by when is written down with the alert; their names are looked up where one waits. It waits also in a record that was linked to another. */
const waitingAlert = `
    (SELECT json_build_object('id', waiting.id, 'dueAt', ${isoTime('waiting.due_at')},
        'asked', (SELECT coalesce(json_agg(${personJson('asked')} ORDER BY asked.id), '[]') FROM account asked WHERE asked.id = ANY (waiting.asked)))
     FROM safety_alert waiting
     WHERE waiting.patient_id = page.id AND waiting.state = 'open' AND NOT page.measures_denied AND NOT page.has_died
     ORDER BY waiting.due_at LIMIT 1)`;

const hasSafetyPlan = `
    CASE WHEN NOT page.safety_plan_denied
      THEN EXISTS (SELECT FROM safety_plan written WHERE written.patient_id = page.id AND written.lines > 0) END`;

const today =
  'CROSS JOIN (SELECT ($5::timestamptz AT TIME ZONE time_zone)::date AS day FROM tenant_setting) today';

const stage = `
    (SELECT current_stage.stage FROM current_stage WHERE current_stage.patient_id = page.id AND NOT page.journey_denied
      ORDER BY array_position(ARRAY['agreed', 'self', 'clinician'], current_stage.perspective) LIMIT 1)`;

/**
 * One page of the caseload, in one statement: first the page of names, then what is looked up for those alone.
 *
 * The account's own record is left out whatever the team says: there one is only ever oneself. To whom the patient denies the plan, only the patient is shown. The cursor
 * holds an id and no name, because cursors travel in addresses.
 * $1 account, $2 its own patient record or null, $3 id of the last patient of the page before or null, $4 limit + 1, $5 now, $6 its roles, $7 patterns of the words of a name or null, $8 pattern of the number that they may be instead or null.
 */
export const caseloadPage = (sorting: string, waiting: WaitingFor | null): string => `
  WITH listed AS (
    SELECT patient.id, patient.identifier, patient.given_name, patient.family_name, patient.preferred_name, patient.died_on IS NOT NULL AS has_died, patient.replaced_by IS NOT NULL AS is_replaced, mine.capacity AS role
    FROM (${teamsOf('$1', '$5')}) mine
    JOIN patient ON patient.id = mine.patient_id
    WHERE patient.id IS DISTINCT FROM $2::uuid
      AND ($3::uuid IS NULL OR (${listedBy('patient', sorting)}, patient.id)
        > (SELECT ${listedBy('last', sorting)}, last.id FROM patient last WHERE last.id = $3))
      AND ($7::text[] IS NULL OR patient.name_words || patient.preferred_words LIKE ALL ($7) OR ${isNumberedLike('patient', '$8::text')})
      ${waiting === null ? '' : narrowedTo[waiting]}
    ORDER BY ${listedBy('patient', sorting)}, patient.id
    LIMIT $4
  ),
  page AS (SELECT listed.*, kept.* FROM listed CROSS JOIN LATERAL (${denials}) kept)
  SELECT page.id AS "patientId", page.identifier, page.role,
    ${fullName('page')} AS "displayName", page.has_died AS "hasDied", page.is_replaced AS "isReplaced",
    plan.summary AS plan, proposals.open AS "openProposals", proposals.waiting AS "waitingForYou",
    plan.next_review_on AS "nextReviewOn", coalesce(plan.next_review_on < today.day, false) AS "reviewOverdue",
    EXISTS (SELECT FROM review WHERE review.patient_id = page.id AND review.state = 'open' AND review.opened_party = 'patient'
      AND NOT page.plan_denied)
      AS "reviewRequested",
    ${helpWithoutConsent} AS "helpWithoutConsent",
    ${lastCheckIns} AS "lastCheckIns",
    ${waitingAlert} AS alert,
    ${hasSafetyPlan} AS "hasSafetyPlan",
    ${stage} AS stage
  FROM page
  ${today}
  ${planInHand} ${openProposals}
  ORDER BY ${listedBy('page', sorting)}, page.id`;

/** Whether the patient of a cursor is still on the caseload. $1 patient, $2 account, $3 now. */
export const stillOnCaseload = `
  SELECT FROM access_grant mine
  WHERE mine.patient_id = $1 AND mine.account_id = $2 AND mine.relation = 'care_team' AND ${countsAt('mine', '$3')}`;
