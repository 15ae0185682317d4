/** What the organisation has written itself. */
export const ownTechniques = `
  SELECT id, title, in_short AS "inShort", how_to AS "howTo", minutes_from AS "minutesFrom", minutes_to AS "minutesTo",
    helps_when AS "helpsWhen", cautions, stages, sources, substance_use AS "substanceUse", version
  FROM technique`;

export const hiddenTechniques = `SELECT technique_id AS id FROM hidden_technique`;

/** $1 technique, $2 who, $3 when. What is hidden already stays so. */
export const hide = `
  INSERT INTO hidden_technique (technique_id, hidden_by, hidden_at) VALUES ($1, $2, $3)
  ON CONFLICT (tenant_id, technique_id) DO NOTHING`;

/** $1 technique. */
export const show = `DELETE FROM hidden_technique WHERE technique_id = $1`;
