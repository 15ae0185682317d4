-- Complaints about how the privacy of records is kept (42 CFR 2.4, 45 CFR 164.530(d)). They stand beside the records of patients,
-- not in them.

CREATE TABLE complaint (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  words        text NOT NULL,
  about        uuid,
  on_behalf_of text,
  made_by      uuid NOT NULL,
  made_at      timestamptz NOT NULL,
  outcome      text,
  answer       text,
  settled_by   uuid,
  settled_at   timestamptz,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT complaint_about_exists FOREIGN KEY (tenant_id, about) REFERENCES account (tenant_id, id),
  CONSTRAINT complaint_maker_exists FOREIGN KEY (tenant_id, made_by) REFERENCES account (tenant_id, id),
  CONSTRAINT complaint_settler_exists FOREIGN KEY (tenant_id, settled_by) REFERENCES account (tenant_id, id),
  CONSTRAINT complaint_outcome_known CHECK (outcome IN ('upheld', 'partly_upheld', 'not_upheld')),
  CONSTRAINT complaint_settled_complete CHECK ((outcome IS NULL) = (settled_at IS NULL) AND (outcome IS NULL) = (settled_by IS NULL) AND (outcome IS NULL) = (answer IS NULL)),
  CONSTRAINT complaint_nobody_judges_themself CHECK (settled_by <> about AND settled_by <> made_by)
);
COMMENT ON TABLE complaint IS 'A complaint about privacy: by whom, about whom, what came of it. Nobody decides on one about themself or by themself.';
CREATE INDEX complaint_of_maker ON complaint (tenant_id, made_by, id);
CALL tenancy.open_to_tenant('complaint');
GRANT SELECT, INSERT, UPDATE (outcome, answer, settled_by, settled_at, version) ON complaint TO concord_app;
