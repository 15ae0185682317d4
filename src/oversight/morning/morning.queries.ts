import { entryOf, type Action, type DataClass } from '../../access/access-matrix.js';
import { whatIsDenied } from '../../access/decision/restrictions.js';
import { teamsOf } from '../../access/grants/places-on-teams.js';
import { beginningOfDay, isoTime } from '../../core/database/sql.js';
import { fullName } from '../../people/patient-names/patient-names.reader.js';
import { waitingVersions } from '../../plan/versions/signing-turns.reader.js';
import { isLabelledConsent } from '../../sharing/consent-ledger/labelled-consents.labels.js';
import { armOf, waitsFor } from '../today/waiting.queries.js';
import type { Asker } from '../today/waiting-rules.js';

const seesLabelled = 'NOT mine.substance_use_denied';
const classes = ['plan', 'journey', 'measures', 'safety_plan', 'substance_use'] as const;
type AskedClass = (typeof classes)[number];

/** What the patient keeps from this account, as the caseload has it. */
const denials = whatIsDenied(classes, { patientId: 'patient.id', accountId: '$1', roles: '$4', now: '$3' });

/** Of whoever is on the team of a patient: what comes with that, within what the patient has said no to. */
const onTheTeam: Asker = {
  ...{ patient: 'mine.id', now: '$3', account: '$1', side: `'clinician'`, seesLabelled },
  ...{ decidesAs: 'NULL::text', openClasses: `'{}'::text[]` },
  seesJourney: () => 'NOT mine.journey_denied',
  mayAll: (needs) => needs.map(isOpen).join(' AND '),
};

function isOpen(action: Action): string {
  const entry = entryOf(action);
  if (entry.about !== 'patient' || entry.care_team !== 'yes') return 'false';
  if (entry.dataClass === undefined) return 'true';
  if (!isAsked(entry.dataClass)) throw new Error(`The morning does not ask whether ${action} is denied.`);
  return `NOT mine.${entry.dataClass}_denied`;
}

function isAsked(dataClass: DataClass): dataClass is AskedClass {
  return classes.some((each) => each === dataClass);
}

const plainOr = (record: string): string => `(${seesLabelled} OR ${record}.label IS NULL)`;

/** What does not wait for one side alone, or is not there. */
const further = [
  {
    kind: 'review',
    needs: ['review.read'],
    from: `FROM care_plan plan LEFT JOIN review asked ON asked.patient_id = plan.patient_id AND asked.plan_id = plan.id AND asked.state = 'open'
      WHERE plan.patient_id = mine.id AND plan.status = 'active' AND least(plan.next_review_on, asked.due_on) <= today.day + 7`,
    id: 'asked.id',
    plan: 'plan.id',
    since: 'asked.opened_at',
    dueOn: 'least(plan.next_review_on, asked.due_on)',
  },
  {
    // What the patient has not shown to their team is not there, and what one wrote down oneself is no news.
    kind: 'setback',
    needs: ['setback.read'],
    from: `FROM setback WHERE setback.patient_id = mine.id AND setback.recorded_at >= today.new_since AND setback.recorded_by <> $1
      AND setback.visibility IN ('care_team', 'shared') AND setback.state <> 'entered-in-error' AND ${plainOr('setback')}`,
    id: 'setback.id',
    since: 'setback.recorded_at',
  },
  {
    kind: 'questionnaire',
    needs: ['questionnaire.read'],
    from: `FROM questionnaire back WHERE back.patient_id = mine.id AND back.status = 'completed' AND back.completed_at >= today.new_since
      AND ${plainOr('back')}`,
    id: 'back.id',
    since: 'back.completed_at',
  },
  {
    kind: 'consent',
    needs: ['consent.read'],
    from: `FROM consent_standing consent
      JOIN consent_event asked ON asked.patient_id = consent.patient_id AND asked.consent_id = consent.id AND asked.move = 'ask'
      WHERE consent.patient_id = mine.id AND consent.status = 'proposed' AND (consent.ends_at IS NULL OR consent.ends_at > $3)
        AND (${seesLabelled} OR NOT ${isLabelledConsent('consent')})`,
    id: 'consent.id',
    since: 'asked.happened_at',
  },
  {
    kind: 'no_safety_plan',
    needs: ['safety_plan.read'],
    from: `FROM (SELECT) nothing
      WHERE NOT EXISTS (SELECT FROM safety_plan written WHERE written.patient_id = mine.id AND written.lines > 0)`,
    id: 'NULL::uuid',
    since: 'NULL::timestamptz',
  },
] as const;

const found = [
  waitsFor(onTheTeam, ['alert', 'proposal', 'question']),
  ...further.map((each) => armOf(each, onTheTeam)),
].join(' UNION ALL ');

const placeOnTeam = `
  (SELECT json_build_object('role', member.role, 'profession', member.profession) FROM care_team_member member
   WHERE member.patient_id = mine.id AND member.account_id = $1 AND member.ended_at IS NULL)`;

const versions = `
  (SELECT coalesce(json_agg(json_build_object('patientId', mine.id, 'displayName', mine.display_name, 'placeOnTeam', ${placeOnTeam},
     'versions', ${waitingVersions({ patient: 'mine.id', now: '$3', seesLabelled })})), '[]')
   FROM mine WHERE NOT mine.is_replaced AND ${onTheTeam.mayAll(['version.sign', 'version.read'])}
     AND EXISTS (SELECT FROM plan_version version WHERE version.patient_id = mine.id AND version.state = 'for-signature'))`;

/**
 * All of it in one statement. One's own record is left out whatever the team says, and so is whoever has died. Where another record of
 * the person is in use, alerts wait all the same, and nothing else does: as the caseload has it. What waits for a signature is counted by the service, which knows whose turn it is.
 * $1 account, $2 its own patient record or null, $3 now, $4 its roles, $5 how many days back, $6 how many of each kind.
 */
export const morning = `
  WITH today AS (
    SELECT day, ${beginningOfDay('day - $5::int', 'time_zone')} AS new_since, rule_pack, rule_pack_tightening
    FROM tenant_setting CROSS JOIN LATERAL (SELECT ($3::timestamptz AT TIME ZONE time_zone)::date AS day) here),
  mine AS MATERIALIZED (
    SELECT patient.id, ${fullName('patient')} AS display_name, patient.replaced_by IS NOT NULL AS is_replaced, kept.*
    FROM (${teamsOf('$1', '$3::timestamptz')}) team JOIN patient ON patient.id = team.patient_id AND patient.died_on IS NULL
    CROSS JOIN LATERAL (${denials}) kept
    WHERE patient.id IS DISTINCT FROM $2::uuid),
  found AS (
    SELECT waits.*, mine.id AS patient_id, mine.display_name,
      row_number() OVER (PARTITION BY waits.kind ORDER BY waits.asks_me DESC NULLS LAST, coalesce(waits.due_at, waits.due_on), waits.since,
        mine.display_name, waits.id) AS place
    FROM mine CROSS JOIN today CROSS JOIN LATERAL (${found}) waits
    WHERE NOT mine.is_replaced OR waits.kind = 'alert')
  SELECT to_char(today.day, 'YYYY-MM-DD') AS day, today.new_since AS "newSince",
    json_build_object('code', today.rule_pack, 'tightening', today.rule_pack_tightening) AS "rulePack",
    (SELECT coalesce(json_object_agg(counted.kind, counted.times), '{}') FROM (SELECT kind, count(*)::int AS times FROM found GROUP BY kind) counted) AS counts,
    (SELECT coalesce(json_agg(json_build_object('kind', found.kind, 'patientId', found.patient_id, 'displayName', found.display_name,
       'id', found.id, 'planId', found.plan_id, 'since', ${isoTime('found.since')}, 'dueAt', ${isoTime('found.due_at')},
       'dueOn', to_char(found.due_on, 'YYYY-MM-DD'), 'asksYou', found.asks_me) ORDER BY found.place), '[]') FROM found WHERE found.place <= $6) AS items,
    ${versions} AS "toSign"
  FROM today`;
