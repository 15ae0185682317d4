-- Opening a record in an emergency and answering for it; disputes of the access log.

CREATE TABLE break_glass (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  account_id          uuid NOT NULL,
  reason_code         text NOT NULL,
  reason              text NOT NULL,
  opens_substance_use boolean NOT NULL,
  opened_at           timestamptz NOT NULL,
  ends_at             timestamptz NOT NULL,
  ended_at            timestamptz,
  review              text NOT NULL DEFAULT 'due',
  review_due_at       timestamptz NOT NULL,
  reviewed_by         uuid,
  reviewed_at         timestamptz,
  review_note         text,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT break_glass_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT break_glass_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT break_glass_reviewer_exists FOREIGN KEY (tenant_id, reviewed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT break_glass_reason_known CHECK (reason_code IN ('medical_emergency', 'danger_to_self_or_others', 'urgent_continuity_of_care')),
  CONSTRAINT break_glass_reason_given CHECK (reason ~ '\S'),
  CONSTRAINT break_glass_lasts_an_hour CHECK (ends_at = opened_at + interval '60 minutes' AND (ended_at IS NULL OR (ended_at >= opened_at AND ended_at <= ends_at))),
  CONSTRAINT break_glass_substance_use CHECK (NOT opens_substance_use OR reason_code = 'medical_emergency'),
  CONSTRAINT break_glass_review_known CHECK (review IN ('due', 'justified', 'not_justified')),
  CONSTRAINT break_glass_review_complete CHECK ((review = 'due') = (num_nonnulls(reviewed_by, reviewed_at, review_note) = 0) AND num_nonnulls(reviewed_by, reviewed_at, review_note) IN (0, 3)),
  CONSTRAINT break_glass_not_reviewed_by_oneself CHECK (reviewed_by <> account_id)
);
COMMENT ON TABLE break_glass IS 'Somebody without a relation opened a record for an hour, and said why. What it opens meanwhile is a row of access_grant.';
COMMENT ON COLUMN break_glass.opens_substance_use IS 'Whether what is labelled substance_use was open as well: 42 CFR 2.51, of which this row is the documentation.';
CREATE INDEX break_glass_of_patient ON break_glass (tenant_id, patient_id, account_id, id);
CREATE INDEX break_glass_of_account ON break_glass (tenant_id, account_id, id);
CREATE INDEX break_glass_review_queue ON break_glass (tenant_id, review, id);
CALL tenancy.guard('break_glass');
CREATE POLICY same_patient ON break_glass
  USING (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid)
  WITH CHECK (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
CREATE POLICY oversight ON break_glass
  USING (current_setting('concord.scope', true) = 'tenant') WITH CHECK (current_setting('concord.scope', true) = 'tenant');
GRANT SELECT, INSERT, UPDATE (ended_at, review, reviewed_by, reviewed_at, review_note, version) ON break_glass TO concord_app;

CREATE TABLE access_dispute (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  event_id    uuid NOT NULL,
  state       text NOT NULL DEFAULT 'open',
  words       text,
  raised_by   uuid NOT NULL,
  raised_at   timestamptz NOT NULL,
  settled_by  uuid,
  settled_at  timestamptz,
  answer      text,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT access_dispute_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT access_dispute_event_exists FOREIGN KEY (tenant_id, event_id) REFERENCES audit_event (tenant_id, id),
  CONSTRAINT access_dispute_raiser_exists FOREIGN KEY (tenant_id, raised_by) REFERENCES account (tenant_id, id),
  CONSTRAINT access_dispute_settler_exists FOREIGN KEY (tenant_id, settled_by) REFERENCES account (tenant_id, id),
  CONSTRAINT access_dispute_state_known CHECK (state IN ('open', 'explained', 'misuse_confirmed', 'unresolved', 'withdrawn')),
  CONSTRAINT access_dispute_settled_complete CHECK ((state = 'open') = (settled_at IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL)),
  CONSTRAINT access_dispute_answer_given CHECK (state IN ('open', 'withdrawn') OR answer ~ '\S')
);
COMMENT ON TABLE access_dispute IS 'A patient does not recognise an entry of their access log; the privacy officer looks into it and answers.';
CREATE UNIQUE INDEX one_open_dispute_per_entry ON access_dispute (tenant_id, patient_id, event_id) WHERE state = 'open';
CREATE INDEX access_dispute_of_patient ON access_dispute (tenant_id, patient_id, id);
CREATE INDEX access_dispute_queue ON access_dispute (tenant_id, state, id);
CALL tenancy.guard('access_dispute');
CREATE POLICY same_patient ON access_dispute
  USING (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid)
  WITH CHECK (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
CREATE POLICY oversight ON access_dispute
  USING (current_setting('concord.scope', true) = 'tenant') WITH CHECK (current_setting('concord.scope', true) = 'tenant');
GRANT SELECT, INSERT, UPDATE (state, settled_by, settled_at, answer, version) ON access_dispute TO concord_app;
