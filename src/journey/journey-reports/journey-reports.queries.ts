/** Fewer people than this in a cell, and the cell is not shown: figures must not point at anyone. */
const smallestCell = 10;

/**
 * What counts of a view up to the end of a period: the last row of each place, by the code that its stage goes by today.
 * $1 perspective, $2 [{version, code, today}], $3 beginning, $4 end of the period.
 */
const stays = `
  mapping AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS entry (version int, code text, today text)),
  counting AS (
    SELECT move.patient_id, move.place, move.effective_at, mapping.today AS stage
    FROM stage_transition move
    JOIN mapping ON mapping.version = move.catalogue_version AND mapping.code = move.to_stage
    JOIN stage_transition original ON original.patient_id = move.patient_id AND original.perspective = move.perspective
      AND original.number = move.place
    WHERE move.perspective = $1 AND original.kind NOT IN ('pause', 'resume') AND move.effective_at < $4
      AND NOT EXISTS (SELECT FROM stage_transition correction WHERE correction.supersedes = move.id)),
  stay AS (
    SELECT patient_id, stage, effective_at AS since, lag(stage) OVER way AS before,
      coalesce(lead(effective_at) OVER way, $4) AS until
    FROM counting WINDOW way AS (PARTITION BY patient_id ORDER BY place))`;

/** How often people moved from one stage to another. */
export const movesBetweenStages = `
  WITH ${stays}
  SELECT before AS "fromStage", stage AS "toStage", count(*)::int AS moves
  FROM stay WHERE since >= $3 AND before <> stage
  GROUP BY 1, 2 HAVING count(DISTINCT patient_id) >= ${smallestCell} ORDER BY 1, 2`;

/** How many days of the period people spent at a stage: the middle of them. */
export const daysAtStages = `
  WITH ${stays},
  spent AS (
    SELECT patient_id, stage, sum(extract(epoch FROM least(until, $4) - greatest(since, $3))) / 86400 AS days
    FROM stay WHERE until > $3 GROUP BY 1, 2)
  SELECT stage, round((percentile_cont(0.5) WITHIN GROUP (ORDER BY days))::numeric, 0)::int AS "medianDays"
  FROM spent GROUP BY 1 HAVING count(*) >= ${smallestCell} ORDER BY 1`;

/** Setbacks of the period, and those that found their place in it; what is about substance use is not counted for everybody. $1 beginning, $2 end. */
export const setbacksOfPeriod = `
  SELECT
    (SELECT count(*)::int FROM setback WHERE label IS NULL AND state <> 'entered-in-error' AND occurred_at >= $1 AND occurred_at < $2
     HAVING count(DISTINCT patient_id) >= ${smallestCell}) AS setbacks,
    (SELECT count(*)::int FROM setback WHERE label IS NULL AND state = 'integrated' AND integrated_at >= $1 AND integrated_at < $2
     HAVING count(DISTINCT patient_id) >= ${smallestCell}) AS integrated`;

/** $1 period, $2 perspective. */
export const keptReport = `SELECT content FROM journey_report WHERE period = $1 AND perspective = $2`;

/** Whoever comes first keeps it. $1 period, $2 perspective, $3 content, $4 now. */
export const keepReport = `
  INSERT INTO journey_report (period, perspective, content, made_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT one_report_per_period DO NOTHING`;
