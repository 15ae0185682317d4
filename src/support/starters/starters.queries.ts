/** What the organisation has written itself. */
export const ownStarters = `
  SELECT id, kind, text, life_domain AS "lifeDomain", stages, substance_use AS "substanceUse" FROM starter`;

export const hiddenStarters = `SELECT starter_id AS id FROM hidden_starter`;

/** $1 starter, $2 who, $3 when. What is hidden already stays so. */
export const hide = `
  INSERT INTO hidden_starter (starter_id, hidden_by, hidden_at) VALUES ($1, $2, $3)
  ON CONFLICT (tenant_id, starter_id) DO NOTHING`;

/** $1 starter. */
export const show = `DELETE FROM hidden_starter WHERE starter_id = $1`;
