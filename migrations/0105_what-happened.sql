-- What happened, for those who want to hear of it at once: written with the change itself, read by whoever may know of it.

CREATE TABLE domain_event (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid REFERENCES tenant (id),
  id               uuid NOT NULL,
  xact_id          xid8 NOT NULL DEFAULT pg_current_xact_id(),
  recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  name             text NOT NULL,
  about_patient_id uuid,
  subject_id       uuid,
  by_account_id    uuid,
  for_account_id   uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT domain_event_name_shape CHECK (name ~ '^[a-z][a-z_]{1,40}\.[a-z][a-z_]{1,60}$')
);
COMMENT ON TABLE domain_event IS 'What happened: names and ids, never words. Kept for a week.';
COMMENT ON COLUMN domain_event.xact_id IS 'The writing transaction. Whoever reads on reads what comes before the oldest one under way, so that nothing that is committed late is missed.';
COMMENT ON COLUMN domain_event.for_account_id IS 'Whom alone it concerns; null: whoever may know of the thing.';
CREATE INDEX domain_event_in_order ON domain_event (tenant_id, xact_id, id);
CREATE INDEX domain_event_age ON domain_event (tenant_id, recorded_at);
CALL tenancy.guard('domain_event');
CREATE POLICY recording ON domain_event FOR INSERT WITH CHECK (true);
CREATE POLICY told_on ON domain_event FOR SELECT USING (current_setting('concord.scope', true) = 'caseload');
CREATE POLICY forgetting_seen ON domain_event FOR SELECT USING (
  current_setting('concord.scope', true) = 'clock' AND NULLIF(current_setting('concord.actor_id', true), '') IS NULL);
CREATE POLICY forgetting ON domain_event FOR DELETE USING (
  current_setting('concord.scope', true) = 'clock' AND NULLIF(current_setting('concord.actor_id', true), '') IS NULL);
GRANT SELECT, INSERT, DELETE ON domain_event TO concord_app;
