import { isoTime, personJson, personJsonOrNull } from '../../core/database/sql.js';

/** One device after the other. $1 patient. */
export const holdPreferences = `
  SELECT id FROM advance_preferences WHERE patient_id = $1 ORDER BY number DESC LIMIT 1 FOR UPDATE`;

/** The one that counts, with what became of it. $1 patient. */
export const preferencesOf = `
  SELECT record.id, record.number, record.wanted_text AS "wantedText", record.not_wanted_text AS "notWantedText",
    record.may_act AS "mayAct", record.lasts_days AS "lastsDays", record.visibility,
    ${personJsonOrNull('one')} AS "keyOne", ${personJsonOrNull('two')} AS "keyTwo",
    record.written_at AS "writtenAt", record.label IS NOT NULL AS "substanceUse",
    (SELECT coalesce(json_agg(json_build_object('kind', turn.kind, 'by', turn.by_account, 'at', ${isoTime('turn.at')},
        'until', ${isoTime('turn.until')}) ORDER BY turn.id), '[]')
      FROM advance_event turn WHERE turn.patient_id = record.patient_id AND turn.preferences_id = record.id
        AND turn.kind IN ('key_turned', 'activated', 'ended')) AS turns,
    (SELECT to_char(max(looked.looked_on), 'YYYY-MM-DD') FROM advance_event looked WHERE looked.patient_id = record.patient_id)
      AS "lastLookedAtOn"
  FROM advance_preferences record
  LEFT JOIN account one ON one.id = record.key_one
  LEFT JOIN account two ON two.id = record.key_two
  WHERE record.patient_id = $1
  ORDER BY record.number DESC LIMIT 1`;

/** Newest first. $1 patient, $2 the last id of the page before or null, $3 limit + 1. */
export const eventsOfPatient = `
  SELECT step.id, step.kind, ${personJson('actor')} AS by, step.at, step.until, to_char(step.looked_on, 'YYYY-MM-DD') AS "lookedOn"
  FROM advance_event step JOIN account actor ON actor.id = step.by_account
  WHERE step.patient_id = $1 AND ($2::uuid IS NULL OR step.id < $2)
  ORDER BY step.id DESC LIMIT $3`;
