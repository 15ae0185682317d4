-- Machines of other organisations that read what patients agreed to disclose; what people are told.

CREATE TABLE api_client (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  account_id     uuid NOT NULL,
  name           text NOT NULL,
  organisation   text NOT NULL,
  contact        text NOT NULL,
  purpose_code   text NOT NULL,
  scopes         text[] NOT NULL,
  status         text NOT NULL DEFAULT 'active',
  registered_by  uuid NOT NULL,
  registered_at  timestamptz NOT NULL,
  version        integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_client_per_account UNIQUE (tenant_id, account_id),
  CONSTRAINT api_client_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT api_client_registrar_exists FOREIGN KEY (tenant_id, registered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT api_client_status_known CHECK (status IN ('active', 'disabled')),
  CONSTRAINT api_client_purpose_known CHECK (purpose_code IN ('care_coordination', 'treatment', 'payment', 'operations', 'research', 'legal_proceedings')),
  CONSTRAINT api_client_scopes_known CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['plan', 'progress', 'journey', 'decisions', 'substance_use'])
);
COMMENT ON TABLE api_client IS 'A machine of another organisation. It reads, for its one purpose, what patients agreed to disclose to it.';
COMMENT ON COLUMN api_client.account_id IS 'What consents name, sessions belong to and the audit trail has: an account that nobody can sign in to.';
CALL tenancy.open_to_tenant('api_client');
GRANT SELECT, INSERT, UPDATE (name, contact, scopes, status, version) ON api_client TO concord_app;

CREATE TABLE api_client_key (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  client_id   uuid NOT NULL,
  kid         text NOT NULL,
  public_jwk  jsonb NOT NULL,
  added_by    uuid NOT NULL,
  added_at    timestamptz NOT NULL,
  retired_at  timestamptz,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_key_of_a_name UNIQUE (tenant_id, client_id, kid),
  CONSTRAINT api_client_key_client_exists FOREIGN KEY (tenant_id, client_id) REFERENCES api_client (tenant_id, id),
  CONSTRAINT api_client_key_adder_exists FOREIGN KEY (tenant_id, added_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE api_client_key IS 'Public keys that a client proves itself with. Several at a time, so that one can take over from another.';
CALL tenancy.open_to_tenant('api_client_key');
GRANT SELECT, INSERT, UPDATE (retired_at) ON api_client_key TO concord_app;

CREATE TABLE client_assertion (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  client_id  uuid NOT NULL,
  jti        text NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT assertion_counts_once PRIMARY KEY (tenant_id, client_id, jti),
  CONSTRAINT client_assertion_client_exists FOREIGN KEY (tenant_id, client_id) REFERENCES api_client (tenant_id, id)
);
COMMENT ON TABLE client_assertion IS 'Assertions that were exchanged for a token, until they expire: each counts once (RFC 7523, 3, item 7).';
CALL tenancy.open_to_tenant('client_assertion');
GRANT SELECT, INSERT, DELETE ON client_assertion TO concord_app;

CREATE TABLE notice (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  account_id       uuid NOT NULL,
  kind             text NOT NULL,
  about_patient_id uuid,
  about_id         uuid NOT NULL,
  by_account_id    uuid,
  told_at          timestamptz NOT NULL,
  acknowledged_at  timestamptz,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT notice_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT notice_patient_exists FOREIGN KEY (tenant_id, about_patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT notice_doer_exists FOREIGN KEY (tenant_id, by_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT notice_kind_shape CHECK (kind ~ '^[a-z][a-z_]{2,63}$')
);
COMMENT ON TABLE notice IS 'What somebody is told in their inbox: ids and a kind. The sentence is made when it is read; no clinical text is in it.';
CREATE INDEX notice_inbox ON notice (tenant_id, account_id, id);
CALL tenancy.open_to_tenant('notice');
GRANT SELECT, INSERT, UPDATE (acknowledged_at) ON notice TO concord_app;
