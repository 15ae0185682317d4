-- What the care team should heed with somebody close to the patient is said in the patient's words, so it is noted whose they are. Null, as
-- for all of before: the patient's.

ALTER TABLE natural_support ADD COLUMN boundaries_by uuid,
  ADD CONSTRAINT natural_support_speaker_exists FOREIGN KEY (tenant_id, boundaries_by) REFERENCES account (tenant_id, id);
COMMENT ON COLUMN natural_support.boundaries_by IS 'Who said what is to be heeded; null: the patient, or it was not noted.';
GRANT UPDATE (boundaries_by) ON natural_support TO concord_app;
