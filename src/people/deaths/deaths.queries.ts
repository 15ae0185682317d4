import { personJson, personJsonOrNull } from '../../core/database/sql.js';

/** $1 patient. */
const deaths = `
  SELECT death.id, to_char(death.latest_death, CASE death.death_precision WHEN 'year' THEN 'YYYY' WHEN 'month' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END) AS "diedOn",
    death.known_from AS "knownFrom", death.state, death.ended, ${personJson('recorder')} AS "recordedBy", death.recorded_at AS "recordedAt",
    ${personJsonOrNull('undoer')} AS "undoneBy", death.undone_at AS "undoneAt", death.undo_reason AS "undoReason", death.version
  FROM patient_death death
  JOIN account recorder ON recorder.id = death.recorded_by
  LEFT JOIN account undoer ON undoer.id = death.undone_by
  WHERE death.patient_id = $1`;

/** $2 the death. */
export const oneDeath = `${deaths} AND death.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const deathsOfPatient = `${deaths} AND ($2::uuid IS NULL OR death.id < $2) ORDER BY death.id DESC LIMIT $3`;

/** Machines have nobody who reads what they are told. $1 accounts. */
export const peopleAmong = `SELECT id FROM account WHERE id = ANY ($1::uuid[]) AND NOT 'integrator' = ANY (roles)`;
