import { isSeenIn } from '../../access/kept-private.js';
import { personJson } from '../../core/database/sql.js';
import { beginning, page, pageOfDays, placeAmongDays } from './timeline-events.service.js';

/** What counts today: where a correction took the place of a move, it is told and the other is not. */
const stages = `
  SELECT 'stage' AS kind, move.id, move.effective_at AS at, move.party, NULL::uuid AS plan_id, move.perspective,
    move.kind AS move_kind, move.to_stage AS stage, move.catalogue_version AS version, NULL::int AS value, NULL AS words
  FROM stage_transition move
  WHERE 'stage' = ANY ($2) AND move.patient_id = $1
    AND NOT EXISTS (SELECT FROM stage_transition correction WHERE correction.supersedes = move.id)
    ${page('move.effective_at', 'move.id')}`;

const setbacks = `
  SELECT 'setback', setback.id, setback.occurred_at, setback.party, NULL, NULL, setback.state, setback.stage_before,
    setback.catalogue_version, setback.intensity, setback.lesson
  FROM setback
  WHERE 'setback' = ANY ($2) AND setback.patient_id = $1 AND ${isSeenIn({ visibility: 'setback.visibility', writtenBy: 'setback.recorded_by' }, '$6')}
    AND setback.state <> 'entered-in-error'
    ${page('setback.occurred_at', 'setback.id')}`;

const reviews = `
  SELECT 'review', review.id, ${beginning('review.held_on')}, review.opened_party, review.plan_id, NULL, NULL, NULL, NULL, NULL, NULL
  FROM review
  WHERE 'review' = ANY ($2) AND review.patient_id = $1 AND review.held_on IS NOT NULL ${pageOfDays('review.held_on', 'review.id')}`;

const signatures = `
  SELECT 'signature', signature.id, signature.signed_at, signature.party, version.plan_id, NULL, NULL, NULL, NULL, version.number,
    signature.signer_name
  FROM plan_signature signature JOIN plan_version version ON version.id = signature.version_id
  WHERE 'signature' = ANY ($2) AND signature.patient_id = $1 ${page('signature.signed_at', 'signature.id')}`;

const progress = `
  SELECT 'progress', entry.id, ${beginning('entry.occurred_on')}, entry.party, entry.plan_id, NULL, entry.achievement_status, NULL, NULL,
    entry.rating, coalesce(entry.note, entry.measure || ': ' || entry.value || coalesce(' ' || entry.unit, ''))
  FROM progress_entry entry
  WHERE 'progress' = ANY ($2) AND entry.patient_id = $1 AND NOT entry.voids
    AND NOT EXISTS (SELECT FROM progress_entry correction WHERE correction.supersedes = entry.id)
    ${pageOfDays('entry.occurred_on', 'entry.id')}`;

/** Somebody who looks after the patient in the place of a colleague, from the moment on at which they do. */
const covers = `
  SELECT 'cover', covered.id, coverage.starts_at, 'clinician', NULL, NULL, coverage.kind, NULL, NULL, NULL,
    json_build_object('away', ${personJson('away')}, 'cover', ${personJson('cover')})::text
  FROM covered_record covered
  JOIN coverage ON coverage.id = covered.coverage_id
  JOIN account away ON away.id = coverage.away_account_id
  JOIN account cover ON cover.id = coverage.cover_account_id
  WHERE 'cover' = ANY ($2) AND covered.patient_id = $1 AND coverage.starts_at <= $8::timestamptz
    AND (covered.settled_at IS NULL OR covered.settled_at > coverage.starts_at)
    ${page('coverage.starts_at', 'covered.id')}`;

/**
 * Newest first, in one statement. $1 patient, $2 the kinds that are asked for and open to the reader, $3 and $4 time and id of the last
 * event of the page before or null, $5 limit + 1, $6 what the reader sees of setbacks and check-ins, $7 the account
 * that reads where it is no side of the plan or null, $8 now.
 * @param further of rooms above the journey
 */
export const eventsOfPatient = (further: readonly string[]): string => `
  WITH ${placeAmongDays}
  SELECT event.kind, event.id, event.at, event.party, event.plan_id AS "planId", event.perspective, event.move_kind AS "moveKind",
    event.stage AS "stageCode", event.version AS "stageVersion", event.value, event.words
  FROM (${[stages, setbacks, reviews, signatures, progress, covers, ...further].map((each) => `(${each})`).join(' UNION ALL ')}) AS event
  ORDER BY event.at DESC, event.id DESC LIMIT $5`;

/** $1 patient, $2 what the reader sees, $3 and $4 from and to. */
export const setbacksBetween = `
  SELECT setback.id, setback.occurred_at AS "occurredAt", setback.intensity, setback.state
  FROM setback
  WHERE setback.patient_id = $1 AND ${isSeenIn({ visibility: 'setback.visibility', writtenBy: 'setback.recorded_by' }, '$2')}
    AND setback.state <> 'entered-in-error'
    AND setback.occurred_at BETWEEN $3 AND $4
  ORDER BY setback.occurred_at DESC, setback.id DESC LIMIT 500`;
