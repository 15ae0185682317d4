-- The accounts of people, how they sign in, and the keys of their access tokens.

CREATE TABLE account (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid REFERENCES tenant (id),
  id           uuid NOT NULL,
  email        text NOT NULL,
  display_name text NOT NULL,
  roles        text[] NOT NULL,
  status       text NOT NULL DEFAULT 'invited',
  patient_id   uuid,
  version      integer NOT NULL DEFAULT 1,
  recorded_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT account_email_is_free UNIQUE (tenant_id, email),
  CONSTRAINT one_account_per_patient_record UNIQUE (tenant_id, patient_id),
  CONSTRAINT account_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT account_email_lower_case CHECK (email = lower(email)),
  CONSTRAINT account_status_known CHECK (status IN ('invited', 'active', 'disabled')),
  CONSTRAINT account_roles_known CHECK (cardinality(roles) > 0 AND roles <@ ARRAY[
    'practitioner', 'patient', 'representative', 'peer_supporter', 'natural_support', 'administrator', 'privacy_officer', 'integrator']),
  CONSTRAINT patient_role_needs_record CHECK (patient_id IS NOT NULL OR NOT 'patient' = ANY (roles)),
  CONSTRAINT a_machine_is_nothing_else CHECK (NOT 'integrator' = ANY (roles) OR cardinality(roles) = 1)
);
COMMENT ON COLUMN account.patient_id IS 'The patient record this account is linked to (patient portal), if any. On that record the account is only ever "self".';
CALL tenancy.open_to_tenant('account');
GRANT SELECT, INSERT, UPDATE ON account TO concord_app;

CREATE TABLE credential (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  account_id          uuid NOT NULL,
  password_hash       text NOT NULL,
  password_changed_at timestamptz NOT NULL,
  sealed_totp_secret  bytea,
  totp_confirmed_at   timestamptz,
  totp_last_step      bigint,
  PRIMARY KEY (tenant_id, account_id),
  CONSTRAINT credential_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
);
COMMENT ON COLUMN credential.totp_last_step IS 'The time step of the last accepted code: each code opens the door once (RFC 6238, 5.2).';
CALL tenancy.open_to_tenant('credential');
GRANT SELECT, INSERT, UPDATE ON credential TO concord_app;

CREATE TABLE recovery_code (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  account_id uuid NOT NULL,
  code_hash  bytea NOT NULL,
  used_at    timestamptz,
  PRIMARY KEY (tenant_id, account_id, code_hash),
  CONSTRAINT recovery_code_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
);
CALL tenancy.open_to_tenant('recovery_code');
GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON recovery_code TO concord_app;

CREATE TABLE invitation (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  email          text NOT NULL,
  account_id     uuid,
  for_patient_id uuid,
  secret_hash    bytea NOT NULL,
  expires_at     timestamptz NOT NULL,
  wrong_tries    integer NOT NULL DEFAULT 0,
  redeemed_at    timestamptz,
  revoked_at     timestamptz,
  issued_by      uuid,
  issued_at      timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT invitation_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT invitation_patient_exists FOREIGN KEY (tenant_id, for_patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT invitation_is_for_one_thing CHECK ((account_id IS NULL) <> (for_patient_id IS NULL)),
  CONSTRAINT invitation_tries_range CHECK (wrong_tries BETWEEN 0 AND 5)
);
COMMENT ON TABLE invitation IS 'A one-time code, handed over by staff: it opens an account, or links the patient portal to a patient record.';
CREATE INDEX invitation_account ON invitation (tenant_id, account_id);
CREATE INDEX invitation_patient ON invitation (tenant_id, for_patient_id);
CALL tenancy.open_to_tenant('invitation');
GRANT SELECT, INSERT, UPDATE ON invitation TO concord_app;

CREATE TABLE session (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  account_id       uuid NOT NULL,
  assurance        text NOT NULL,
  proven_at        timestamptz,
  scopes           text[],
  device           text,
  started_at       timestamptz NOT NULL,
  last_used_at     timestamptz NOT NULL,
  idle_minutes     integer NOT NULL,
  idle_ends_at     timestamptz NOT NULL,
  absolute_ends_at timestamptz NOT NULL,
  ended_at         timestamptz,
  end_reason       text,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT session_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT session_assurance_known CHECK (assurance IN ('password', 'password+totp', 'private_key_jwt')),
  CONSTRAINT session_end_reason_known
    CHECK (end_reason IN ('signed_out', 'ended_by_owner', 'token_reuse', 'account_disabled', 'password_changed', 'key_retired'))
);
COMMENT ON COLUMN session.proven_at IS 'When the person last proved again who they are (step-up); null: not since they signed in.';
COMMENT ON COLUMN session.scopes IS 'For a machine: what it asked for, where that is less than it has (RFC 6749, 3.3).';
CREATE INDEX session_account ON session (tenant_id, account_id);
CALL tenancy.open_to_tenant('session');
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO concord_app;

CREATE TABLE refresh_token (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  token_hash       bytea NOT NULL,
  session_id       uuid NOT NULL,
  issued_at        timestamptz NOT NULL,
  used_at          timestamptz,
  sealed_successor bytea,
  PRIMARY KEY (tenant_id, token_hash),
  CONSTRAINT refresh_token_session_exists FOREIGN KEY (tenant_id, session_id) REFERENCES session (tenant_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN refresh_token.sealed_successor IS 'The token that replaced this one, sealed with a key derived from this one, so that only its holder can be given the same successor again within the grace period.';
CREATE INDEX refresh_token_session ON refresh_token (tenant_id, session_id);
CALL tenancy.open_to_tenant('refresh_token');
GRANT SELECT, INSERT, UPDATE (used_at, sealed_successor), DELETE ON refresh_token TO concord_app;

CREATE TABLE sign_in_throttle (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  email_hash    bytea NOT NULL,
  failures      integer NOT NULL,
  last_failure  timestamptz NOT NULL,
  blocked_until timestamptz,
  PRIMARY KEY (tenant_id, email_hash)
);
COMMENT ON TABLE sign_in_throttle IS 'Failed sign-ins by address, whether or not such an account exists, so that the throttle reveals nothing.';
CALL tenancy.open_to_tenant('sign_in_throttle');
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_throttle TO concord_app;

CREATE TABLE signing_key (
  id             uuid PRIMARY KEY,
  public_jwk     jsonb NOT NULL,
  sealed_private bytea NOT NULL,
  recorded_at    timestamptz NOT NULL DEFAULT now(),
  retired_at     timestamptz
);
COMMENT ON TABLE signing_key IS 'ES256 keys of the access tokens. The private half is sealed with the master key, which is never in the database.';
GRANT SELECT, INSERT, UPDATE (retired_at) ON signing_key TO concord_app;
