-- Questionnaires that an organisation has added, and who vouches there that it may use them. What the service comes with is in
-- src/support/instruments/shipped and copied to nobody.

CREATE TABLE instrument (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  name       text NOT NULL,
  content    jsonb NOT NULL,
  added_by   uuid NOT NULL,
  added_at   timestamptz NOT NULL,
  retired_at timestamptz,
  version    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT instrument_author_exists FOREIGN KEY (tenant_id, added_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE instrument IS 'A questionnaire that the organisation has added. What was asked stays as it was asked: only that it is retired is written later.';
CREATE UNIQUE INDEX one_instrument_per_name ON instrument (tenant_id, name) WHERE retired_at IS NULL;
CALL tenancy.open_to_tenant('instrument');
GRANT SELECT, INSERT, UPDATE (retired_at, version) ON instrument TO concord_app;

CREATE TABLE instrument_attestation (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  instrument_id uuid NOT NULL,
  basis         text NOT NULL,
  valid_until   date,
  attested_by   uuid NOT NULL,
  attested_at   timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT attested_instrument_exists FOREIGN KEY (tenant_id, instrument_id) REFERENCES instrument (tenant_id, id),
  CONSTRAINT attesting_account_exists FOREIGN KEY (tenant_id, attested_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE instrument_attestation IS 'That the organisation may use a questionnaire, as somebody there vouches for it. The last one counts, until its day.';
CREATE INDEX attestations_of_instrument ON instrument_attestation (tenant_id, instrument_id, id);
CALL tenancy.open_to_tenant('instrument_attestation');
GRANT SELECT, INSERT ON instrument_attestation TO concord_app;
