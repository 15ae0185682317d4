-- Machines that read what a patient agreed to disclose, the account of every disclosure, and who was told of a withdrawal.

ALTER TABLE account DROP CONSTRAINT account_roles_known;
ALTER TABLE account ADD CONSTRAINT account_roles_known CHECK (cardinality(roles) > 0 AND roles <@ ARRAY[
  'practitioner', 'patient', 'representative', 'peer_supporter', 'natural_support', 'administrator', 'privacy_officer', 'integrator']);
ALTER TABLE account ADD CONSTRAINT a_machine_is_nothing_else CHECK (NOT 'integrator' = ANY (roles) OR cardinality(roles) = 1);
ALTER TABLE session DROP CONSTRAINT session_assurance_known;
ALTER TABLE session ADD CONSTRAINT session_assurance_known CHECK (assurance IN ('password', 'password+totp', 'private_key_jwt'));

ALTER TABLE session ADD COLUMN scopes text[];
COMMENT ON COLUMN session.scopes IS 'For a machine: what it asked for, where that is less than it has (RFC 6749, 3.3).';
ALTER TABLE session DROP CONSTRAINT session_end_reason_known;
ALTER TABLE session ADD CONSTRAINT session_end_reason_known
  CHECK (end_reason IN ('signed_out', 'ended_by_owner', 'token_reuse', 'account_disabled', 'password_changed', 'key_retired'));

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

-- What names a client is what it may know of: that a patient agreed, to what, and until when.
CREATE POLICY disclosed_to_me ON consent_provision FOR SELECT USING (
  current_setting('concord.scope', true) = 'disclosed'
  AND recipient_account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY disclosed_to_me ON consent FOR SELECT USING (
  current_setting('concord.scope', true) = 'disclosed'
  AND id IN (SELECT provision.consent_id FROM consent_provision provision
             WHERE provision.recipient_account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid));
CREATE POLICY disclosed_to_me ON consent_event FOR SELECT USING (
  current_setting('concord.scope', true) = 'disclosed'
  AND consent_id IN (SELECT provision.consent_id FROM consent_provision provision
                     WHERE provision.recipient_account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid));

CREATE TABLE disclosure (
  tenant_id            uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                   uuid NOT NULL,
  patient_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  disclosed_at         timestamptz NOT NULL,
  recipient_account_id uuid,
  recipient_outside    text,
  data_classes         text[] NOT NULL,
  purpose_code         text NOT NULL,
  what                 text NOT NULL,
  how                  text,
  consent_id           uuid NOT NULL,
  consent_version      integer NOT NULL,
  notice               text,
  disclosed_by         uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT disclosure_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT disclosure_consent_exists FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id),
  CONSTRAINT disclosure_recipient_exists FOREIGN KEY (tenant_id, recipient_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT disclosure_discloser_exists FOREIGN KEY (tenant_id, disclosed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT disclosure_has_one_recipient CHECK (num_nonnulls(recipient_account_id, recipient_outside) = 1),
  CONSTRAINT disclosure_by_hand_says_how CHECK ((recipient_outside IS NULL) = (how IS NULL))
);
COMMENT ON TABLE disclosure IS 'Everything that left the organisation: to whom, what, for what, under which consent. Nobody edits a row.';
CREATE INDEX disclosure_list ON disclosure (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('disclosure');
GRANT SELECT, INSERT ON disclosure TO concord_app;

CREATE TABLE withdrawal_receipt (
  tenant_id            uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                   uuid NOT NULL,
  patient_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  consent_id           uuid NOT NULL,
  recipient_account_id uuid,
  recipient_outside    text,
  data_classes         text[] NOT NULL,
  withdrawn_at         timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT withdrawal_consent_exists FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id),
  CONSTRAINT withdrawal_recipient_exists FOREIGN KEY (tenant_id, recipient_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT withdrawal_has_one_recipient CHECK (num_nonnulls(recipient_account_id, recipient_outside) = 1)
);
COMMENT ON TABLE withdrawal_receipt IS 'That somebody has to know of a withdrawal. What they read before cannot be recalled; that they know can be shown.';
CREATE INDEX withdrawal_of_consent ON withdrawal_receipt (tenant_id, patient_id, consent_id);
CREATE INDEX withdrawal_of_recipient ON withdrawal_receipt (tenant_id, recipient_account_id, id) WHERE recipient_account_id IS NOT NULL;
CALL tenancy.open_to_patient('withdrawal_receipt');
CREATE POLICY told_to_me ON withdrawal_receipt FOR SELECT USING (
  current_setting('concord.scope', true) = 'tenant'
  AND recipient_account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
GRANT SELECT, INSERT ON withdrawal_receipt TO concord_app;

CREATE TABLE withdrawal_acknowledgement (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  receipt_id      uuid NOT NULL,
  acknowledged_by uuid NOT NULL,
  acknowledged_at timestamptz NOT NULL,
  how             text,
  CONSTRAINT one_acknowledgement_per_receipt PRIMARY KEY (tenant_id, receipt_id),
  CONSTRAINT withdrawal_receipt_exists FOREIGN KEY (tenant_id, receipt_id) REFERENCES withdrawal_receipt (tenant_id, id),
  CONSTRAINT withdrawal_acknowledger_exists FOREIGN KEY (tenant_id, acknowledged_by) REFERENCES account (tenant_id, id)
);
COMMENT ON COLUMN withdrawal_acknowledgement.how IS 'How somebody outside was told, as the staff recorded it.';
CALL tenancy.open_to_tenant('withdrawal_acknowledgement');
GRANT SELECT, INSERT ON withdrawal_acknowledgement TO concord_app;
