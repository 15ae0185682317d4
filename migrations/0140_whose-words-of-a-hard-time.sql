-- What helped and what was learnt are somebody's own words: nobody but their author, and the patient, words them otherwise. Who said what
-- was said before this is not known, so it counts as the patient's.

ALTER TABLE setback
  ADD COLUMN what_helped_by uuid,
  ADD COLUMN lesson_by uuid,
  ADD CONSTRAINT setback_what_helped_by_exists FOREIGN KEY (tenant_id, what_helped_by) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT setback_lesson_by_exists FOREIGN KEY (tenant_id, lesson_by) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT setback_words_are_said CHECK ((what_helped_by IS NULL OR what_helped IS NOT NULL) AND (lesson_by IS NULL OR lesson IS NOT NULL));
GRANT UPDATE (what_helped_by, lesson_by) ON setback TO concord_app;
