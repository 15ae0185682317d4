-- Somebody looks after the patients of a colleague: for a time while they are away, or for good. What it opens is a row of
-- access_grant, which begins and ends by itself and says in whose place it is.

CREATE TABLE coverage (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  kind             text NOT NULL,
  away_account_id  uuid NOT NULL,
  cover_account_id uuid NOT NULL,
  reason           text NOT NULL,
  of_everybody     boolean NOT NULL,
  starts_at        timestamptz NOT NULL,
  ends_at          timestamptz,
  arranged_by      uuid NOT NULL,
  arranged_at      timestamptz NOT NULL,
  ended_by         uuid,
  ended_at         timestamptz,
  version          integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT coverage_away_exists FOREIGN KEY (tenant_id, away_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT coverage_cover_exists FOREIGN KEY (tenant_id, cover_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT coverage_arranger_exists FOREIGN KEY (tenant_id, arranged_by) REFERENCES account (tenant_id, id),
  CONSTRAINT coverage_ender_exists FOREIGN KEY (tenant_id, ended_by) REFERENCES account (tenant_id, id),
  CONSTRAINT coverage_kind_known CHECK (kind IN ('cover', 'hand-over')),
  CONSTRAINT coverage_of_two CHECK (away_account_id <> cover_account_id),
  CONSTRAINT coverage_period CHECK (CASE kind WHEN 'cover' THEN ends_at > starts_at ELSE ends_at IS NULL END),
  CONSTRAINT coverage_ended_by_somebody CHECK (num_nonnulls(ended_by, ended_at) IN (0, 2))
);
COMMENT ON TABLE coverage IS 'That somebody looks after patients of a colleague: for a time (cover), or for good (hand-over). Whose, covered_record says.';
COMMENT ON COLUMN coverage.reason IS 'Why, as the patients read it.';
COMMENT ON COLUMN coverage.of_everybody IS 'For all in the care of the one who is away, not for some of them.';
CREATE INDEX coverage_of_away ON coverage (tenant_id, away_account_id, id);
CREATE INDEX coverage_of_cover ON coverage (tenant_id, cover_account_id, id);
CALL tenancy.open_to_tenant('coverage');
GRANT SELECT, INSERT, UPDATE (ended_by, ended_at, version) ON coverage TO concord_app;

CREATE TABLE covered_record (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  coverage_id uuid NOT NULL,
  state       text NOT NULL,
  settled_by  uuid,
  settled_at  timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT covered_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT covering_coverage_exists FOREIGN KEY (tenant_id, coverage_id) REFERENCES coverage (tenant_id, id),
  CONSTRAINT covered_settler_exists FOREIGN KEY (tenant_id, settled_by) REFERENCES account (tenant_id, id),
  CONSTRAINT covered_state_known CHECK (state IN ('arranged', 'refused', 'ended')),
  CONSTRAINT covered_settled_by_somebody CHECK (num_nonnulls(settled_by, settled_at) = CASE state WHEN 'arranged' THEN 0 ELSE 2 END)
);
COMMENT ON TABLE covered_record IS 'Whose record a coverage is about, and what the patient said to it.';
CREATE UNIQUE INDEX covered_once ON covered_record (tenant_id, coverage_id, patient_id);
CREATE INDEX covers_of_patient ON covered_record (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('covered_record');
-- Whose records a coverage is about is asked where it ends, which is a request about no one patient.
CREATE POLICY teams_seen ON covered_record FOR SELECT USING (
  current_setting('concord.scope', true) = 'tenant' AND current_setting('concord.teams', true) = 'open');
GRANT SELECT, INSERT, UPDATE (state, settled_by, settled_at, version) ON covered_record TO concord_app;

ALTER TABLE access_grant
  ADD COLUMN covers_account_id uuid,
  ADD CONSTRAINT grant_covered_exists FOREIGN KEY (tenant_id, covers_account_id) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT grant_covers_on_team CHECK (covers_account_id IS NULL OR (relation = 'care_team' AND num_nonnulls(starts_at, ends_at) = 2));
COMMENT ON COLUMN access_grant.covers_account_id IS 'In whose place, for a time: what they are told reaches this account as well.';
CREATE INDEX grant_in_place_of ON access_grant (tenant_id, covers_account_id, patient_id) WHERE covers_account_id IS NOT NULL;
