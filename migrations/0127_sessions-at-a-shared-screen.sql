-- A clinician and a patient sit at one screen: as long as that is so the session reaches the record of that patient and no other. It is a
-- fact of the session, so that neither new tokens nor another page of the browser undo it.

ALTER TABLE session
  ADD COLUMN narrowed_to_patient_id uuid,
  ADD COLUMN narrowed_at timestamptz,
  ADD CONSTRAINT session_narrowed_patient_exists
    FOREIGN KEY (tenant_id, narrowed_to_patient_id) REFERENCES patient (tenant_id, id),
  ADD CONSTRAINT session_narrowed_since CHECK ((narrowed_to_patient_id IS NULL) = (narrowed_at IS NULL));
COMMENT ON COLUMN session.narrowed_to_patient_id IS 'The patient who sits at the screen as well; null: whoever is signed in is there alone.';
COMMENT ON COLUMN session.narrowed_at IS 'Since when.';
