-- What a questionnaire came to, named as evidence of how it is going with a goal. An entry that names it goes with it: it needs both
-- classes, and for whom the measures are closed it is not there, in no list, by no id, in no series of values.

-- concord.measures_kept_back   the patients whose measures are kept from the actor (src/access/access.guard.ts)
ALTER TABLE measure ADD CONSTRAINT measure_of_one_patient UNIQUE (tenant_id, patient_id, id);
DROP INDEX measures_of_patient;

ALTER TABLE progress_entry
  ADD COLUMN measure_id uuid,
  ADD CONSTRAINT evidence_exists FOREIGN KEY (tenant_id, patient_id, measure_id) REFERENCES measure (tenant_id, patient_id, id),
  DROP CONSTRAINT progress_says_something,
  ADD CONSTRAINT progress_says_something CHECK (num_nonnulls(note, rating, achievement_status, value, measure_id) > 0);
COMMENT ON COLUMN progress_entry.measure_id IS 'What a questionnaire came to, as evidence. Whoever may not read it does not read the entry either.';
CREATE INDEX progress_by_evidence ON progress_entry (tenant_id, patient_id, measure_id) WHERE measure_id IS NOT NULL;
CREATE POLICY evidence_is_open ON progress_entry AS RESTRICTIVE FOR SELECT USING (
  measure_id IS NULL OR position(patient_id::text IN COALESCE(current_setting('concord.measures_kept_back', true), '')) = 0);
