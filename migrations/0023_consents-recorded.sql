-- Consents decided without an account: on paper or on the clinic's device; a no and a withdrawal also by word. Staff record them.

ALTER TABLE consent_event
  ADD COLUMN method      text NOT NULL DEFAULT 'session',
  ADD COLUMN signer_name text,
  ADD COLUMN signed_on   date,
  ADD COLUMN page_id     uuid,
  ADD COLUMN page_hash   text,
  ADD COLUMN witness     text,
  ADD COLUMN code_id     uuid,
  ADD CONSTRAINT consent_event_page_exists FOREIGN KEY (tenant_id, patient_id, page_id) REFERENCES paper_page (tenant_id, patient_id, id),
  ADD CONSTRAINT consent_event_code_exists FOREIGN KEY (tenant_id, patient_id, code_id) REFERENCES signing_code (tenant_id, patient_id, id),
  ADD CONSTRAINT consent_event_method_known CHECK (method IN ('session', 'paper', 'clinic_device', 'word')),
  ADD CONSTRAINT consent_event_recorded_move CHECK (method = 'session' OR move IN ('agree', 'join', 'refuse', 'withdraw')),
  ADD CONSTRAINT consent_yes_is_proven CHECK (move NOT IN ('agree', 'join') OR method = 'session'
    OR (method = 'paper' AND num_nonnulls(signer_name, signed_on, page_hash, witness) = 4)
    OR (method = 'clinic_device' AND num_nonnulls(signer_name, code_id) = 2));
COMMENT ON COLUMN consent_event.method IS 'Where it is not "session", by_account is who recorded it, and capacity whose decision it is.';
