-- What others did in one record since somebody last looked at it, read with the page of that record.

CREATE INDEX domain_event_of_patient ON domain_event (tenant_id, about_patient_id, xact_id, id) WHERE about_patient_id IS NOT NULL;
CREATE POLICY told_of_the_patient ON domain_event FOR SELECT USING (
  current_setting('concord.scope', true) = 'patient'
  AND about_patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
