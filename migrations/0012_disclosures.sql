-- The account of every disclosure, and who was told of a withdrawal.

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
