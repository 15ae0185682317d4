-- What was measured for a goal that has a measure, and entries that were made in error.

ALTER TABLE progress_entry
  ADD COLUMN value   double precision,
  ADD COLUMN unit    text,
  ADD COLUMN measure text,
  ADD COLUMN voids   boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT progress_says_something,
  ADD CONSTRAINT progress_says_something CHECK (num_nonnulls(note, rating, achievement_status, value) > 0),
  ADD CONSTRAINT value_has_measure CHECK ((value IS NULL) = (measure IS NULL) AND (value IS NOT NULL OR unit IS NULL)),
  ADD CONSTRAINT voiding_supersedes CHECK (NOT voids OR (supersedes IS NOT NULL AND note IS NOT NULL));
COMMENT ON COLUMN progress_entry.measure IS 'What was measured, as the goal''s objective called it then, with its unit.';
COMMENT ON COLUMN progress_entry.voids IS 'It only says that the entry which it supersedes was made in error, and why (note).';
CREATE INDEX measured_values_of_goal ON progress_entry (tenant_id, patient_id, goal_id, occurred_on, id) WHERE value IS NOT NULL;
