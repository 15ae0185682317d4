-- What the goals were measured by when a review was held: what was measured until then is read beside it.

ALTER TABLE review ADD COLUMN objectives jsonb;
COMMENT ON COLUMN review.objectives IS 'Goals in hand with their measures, as they were when the review was recorded: [{goalId, objective}]. The values are in progress_entry.';
GRANT UPDATE (objectives) ON review TO concord_app;
