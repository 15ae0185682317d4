import { isSeenIn } from '../../access/kept-private.js';
import type { Action } from '../../access/access-matrix.js';
import { noticesOfRecord } from '../../organisation/inbox/record-notices.reader.js';
import { journeyFacts } from '../../journey/overview/standings.reader.js';
import { waitingVersions } from '../../plan/versions/signing-turns.reader.js';
import { lastCheckInOf } from '../../support/check-ins/check-ins.reader.js';
import { actionsOfWaiting, whatWaits } from './waiting.queries.js';

/** What a part of the answer needs: only that much of it is read. */
export const actionsOfToday: readonly Action[] = [
  ...actionsOfWaiting,
  'plan.read',
  'version.read',
  'version.sign',
  'check_in.read',
  'check_in.remind',
  'journey.read',
  'setback.read',
  'review.read',
];

/** Null, and nothing is looked up, unless all of it is open. */
const where = (needs: readonly Action[], json: string): string =>
  `CASE WHEN ARRAY[${needs.map((need) => `'${need}'`).join(', ')}] <@ $5::text[] THEN ${json} END`;

/** In force or on hold, else the draft: as the caseload has it. */
const planInHand = `
  hand AS (
    SELECT plan.* FROM care_plan plan
    WHERE plan.patient_id = $1 AND 'plan.read' = ANY ($5::text[]) AND plan.status IN ('draft', 'active', 'on-hold')
    ORDER BY plan.status = 'draft' LIMIT 1)`;

const versionIn = (state: string): string => `
  (SELECT json_build_object('id', version.id, 'number', version.number, 'changedSince', version.revision < hand.revision,
     'signedByPatient', EXISTS (SELECT FROM plan_signature signature WHERE signature.version_id = version.id AND signature.party = 'patient'
       AND NOT EXISTS (SELECT FROM signature_contest contest WHERE contest.signature_id = signature.id)))
   FROM plan_version version WHERE version.patient_id = $1 AND version.plan_id = hand.id AND version.state = '${state}'
   ORDER BY version.id DESC LIMIT 1)`;

const plan = `
  (SELECT json_build_object('id', hand.id, 'title', hand.title, 'status', hand.status, 'revision', hand.revision,
     'inForce', ${where(['version.read'], versionIn('in-force'))},
     'forSignature', ${where(['version.read'], versionIn('for-signature'))}) FROM hand)`;

const review = `
  (SELECT json_build_object('planId', hand.id, 'nextOn', to_char(named.on_day, 'YYYY-MM-DD'), 'openReviewId', asked.id,
     'openDueOn', to_char(asked.due_on, 'YYYY-MM-DD'), 'overdue', coalesce(least(named.on_day, asked.due_on) < today.day, false))
   FROM hand CROSS JOIN today
   CROSS JOIN LATERAL (SELECT CASE WHEN hand.status = 'active' THEN hand.next_review_on END AS on_day) named
   LEFT JOIN review asked ON asked.patient_id = $1 AND asked.plan_id = hand.id AND asked.state = 'open')`;

/** As the patient shows them to whoever is asking. */
const checkIn = `
  (SELECT json_build_object('checkInId', ${lastCheckInOf({ patient: '$1', day: 'today.day', shown: '$8::text[]' })},
     'reminder', ${where(
       ['check_in.remind'],
       `(SELECT json_build_object('isOn', coalesce(bool_or(reminder.is_on), false), 'everyDays', max(reminder.every_days),
          'at', max(to_char(reminder.at_time, 'HH24:MI')), 'timeZone', max(reminder.time_zone))
         FROM check_in_reminder reminder WHERE reminder.patient_id = $1)`,
     )}) FROM today)`;

const openSetbacks = `
  (SELECT coalesce(json_agg(shown.id ORDER BY shown.id DESC), '[]') FROM (SELECT setback.id FROM setback
   WHERE setback.patient_id = $1 AND ${isSeenIn({ visibility: 'setback.visibility', writtenBy: 'setback.recorded_by' }, '$7::text[]')}
     AND setback.state IN ('open', 'steadying')
   ORDER BY setback.id DESC LIMIT 20) shown)`;

const placeOnTeam = `
  (SELECT json_build_object('role', member.role, 'profession', member.profession) FROM care_team_member member
   WHERE member.patient_id = $1 AND member.account_id = $3 AND member.ended_at IS NULL)`;

const rulePack = `json_build_object('code', setting.rule_pack, 'tightening', setting.rule_pack_tightening)`;
const versionsToSign = waitingVersions({ patient: '$1', now: '$2', seesLabelled: '$6::boolean' });
const notices = noticesOfRecord({
  ...{ patient: '$1', account: '$3', isOwn: '$11::boolean', seesLabelled: '$6::boolean' },
  ...{ always: '$12::text[]', open: '$13::text[]' },
});

/** Where the part about what others did finds its parameters. */
export const placesOfChanges = {
  account: '$3',
  seesLabelled: '$6::boolean',
  things: '$14::text[]',
  since: '($15::xid8, $16::uuid)',
};

/**
 * All of it in one statement, so that it is one moment.
 * $1 patient, $2 now, $3 account, $4 side or null, $5 what is open to them of `actionsOfToday`, $6 whether they see what is labelled,
 * $7 what they see of setbacks, $8 of check-ins, $9 as what they decide for the patient or null, $10 the kinds of data that are open,
 * $11 whether it is their own record, $12 and $13 kinds of notices, $14 to $16 see `placesOfChanges`.
 */
export const today = (changes: string): string => `
  WITH today AS (SELECT ($2::timestamptz AT TIME ZONE time_zone)::date AS day FROM tenant_setting), ${planInHand}
  SELECT to_char(today.day, 'YYYY-MM-DD') AS day, ${whatWaits} AS waiting,
    ${where(['version.sign', 'version.read'], versionsToSign)} AS "versionsToSign", ${placeOnTeam} AS "placeOnTeam", ${rulePack} AS "rulePack",
    (SELECT hand.content::text FROM hand WHERE hand.status <> 'on-hold') AS content, ${plan} AS plan,
    ${where(['check_in.read'], checkIn)} AS "checkIn", ${where(['journey.read'], journeyFacts)} AS journey,
    ${where(['setback.read'], openSetbacks)} AS "openSetbackIds", ${where(['review.read'], review)} AS review,
    ${notices} AS notices, ${changes} AS changes
  FROM today CROSS JOIN tenant_setting setting`;
