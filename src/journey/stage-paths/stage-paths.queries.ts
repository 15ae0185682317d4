const recorded = `id, perspective, number, place, kind, to_stage AS "toStage", catalogue_version AS "catalogueVersion",
    effective_at AS "effectiveAt"`;

/**
 * What it takes to say which view was where, of every perspective. $1 patient. A pause and its end leave no trace in that, so of them only
 * the last move of a view is read, which says whether the pause lasts.
 */
export const recordedMoves = `
  SELECT ${recorded}
  FROM (SELECT move.*, bool_or(move.kind IN ('pause', 'resume')) OVER (PARTITION BY move.perspective, move.place) AS rests,
      max(move.place) OVER (PARTITION BY move.perspective) AS last_place
    FROM stage_transition move WHERE move.patient_id = $1) move
  WHERE NOT move.rests OR move.place = move.last_place`;

/** All that was recorded of one perspective. $1 patient, $2 perspective. */
export const recordedMovesOf = `SELECT ${recorded} FROM stage_transition WHERE patient_id = $1 AND perspective = $2`;
