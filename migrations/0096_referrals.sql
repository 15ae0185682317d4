-- Referrals to somebody or somewhere that helps: proposed, said yes to by the patient, sent, and what came of it. Nothing leaves before
-- the yes.

ALTER TABLE disclosure ADD CONSTRAINT disclosure_of_one_patient UNIQUE (tenant_id, patient_id, id);

CREATE TABLE referral (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  resource_id     uuid,
  to_name         text NOT NULL,
  reason          text NOT NULL,
  proposed_along  text NOT NULL,
  goes_along      text NOT NULL,
  keep_wording_reason text,
  state           text NOT NULL,
  proposed_by     uuid NOT NULL,
  proposed_at     timestamptz NOT NULL,
  agreed_by       uuid,
  agreed_at       timestamptz,
  held_by_side    text,
  sent_by         uuid,
  sent_at         timestamptz,
  disclosure_id   uuid,
  closed_by       uuid,
  closed_at       timestamptz,
  outcome         text,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT referral_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT referral_resource_exists FOREIGN KEY (tenant_id, resource_id) REFERENCES resource (tenant_id, id),
  CONSTRAINT referral_proposer_exists FOREIGN KEY (tenant_id, proposed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT referral_agreer_exists FOREIGN KEY (tenant_id, agreed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT referral_sender_exists FOREIGN KEY (tenant_id, sent_by) REFERENCES account (tenant_id, id),
  CONSTRAINT referral_closer_exists FOREIGN KEY (tenant_id, closed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT referral_disclosure_exists FOREIGN KEY (tenant_id, patient_id, disclosure_id) REFERENCES disclosure (tenant_id, patient_id, id),
  CONSTRAINT referral_state_known CHECK (state IN ('draft', 'active', 'on-hold', 'revoked', 'completed')),
  CONSTRAINT referral_agreed_whole CHECK (num_nonnulls(agreed_by, agreed_at) IN (0, 2) AND (state IN ('active', 'on-hold', 'completed')) <= (agreed_at IS NOT NULL)),
  CONSTRAINT nothing_leaves_before_a_yes CHECK (num_nonnulls(sent_by, sent_at) IN (0, 2) AND (sent_at IS NULL OR agreed_at IS NOT NULL)),
  CONSTRAINT referral_held_by_a_side CHECK ((state = 'on-hold') = (held_by_side IS NOT NULL) AND held_by_side IN ('patient', 'clinician')),
  CONSTRAINT referral_closed_whole CHECK ((state IN ('revoked', 'completed')) = (num_nonnulls(closed_by, closed_at) = 2) AND (state = 'completed') <= (outcome IS NOT NULL)),
  CONSTRAINT referral_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE referral IS 'That the patient is put in touch with somebody who helps: why, what goes along, their yes, and what came of it.';
COMMENT ON COLUMN referral.proposed_along IS 'What was proposed to leave with it.';
COMMENT ON COLUMN referral.goes_along IS 'What leaves with it, as the patient wants it.';
CREATE UNIQUE INDEX one_referral_at_a_time ON referral (tenant_id, patient_id, resource_id) WHERE state IN ('draft', 'active', 'on-hold');
CREATE INDEX referrals_of_patient ON referral (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('referral');
CALL tenancy.keep_labelled_back('referral');
GRANT SELECT, INSERT, UPDATE (goes_along, state, agreed_by, agreed_at, held_by_side, sent_by, sent_at, disclosure_id, closed_by, closed_at, outcome,
  label, labelled_itself, version) ON referral TO concord_app;
