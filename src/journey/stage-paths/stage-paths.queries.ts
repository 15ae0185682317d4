/** What replaying needs, of every perspective. $1 patient. */
export const recordedMoves = `
  SELECT id, perspective, number, place, kind, to_stage AS "toStage", catalogue_version AS "catalogueVersion",
    effective_at AS "effectiveAt"
  FROM stage_transition WHERE patient_id = $1`;

/** The same of one perspective. $1 patient, $2 perspective. */
export const recordedMovesOf = `${recordedMoves} AND perspective = $2`;
