-- What patients ask not to be used or disclosed for treatment, payment or operations (42 CFR 2.26, 45 CFR 164.522(a)), what they are
-- answered, and how it ends. What has been agreed to closes a record by rows of access_grant, as a no in a consent does.

CREATE TABLE restriction (
  tenant_id             uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                    uuid NOT NULL,
  patient_id            uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  state                 text NOT NULL DEFAULT 'asked',
  recipient_account_id  uuid,
  recipient_outside     text,
  data_classes          text[] NOT NULL,
  purposes              text[] NOT NULL,
  paid_in_full          boolean NOT NULL,
  words                 text NOT NULL,
  how_asked             text NOT NULL,
  asked_by              uuid NOT NULL,
  asked_at              timestamptz NOT NULL,
  answer                text,
  payment_not_found     boolean NOT NULL DEFAULT false,
  answered_by           uuid,
  answered_at           timestamptz,
  notice                text,
  notice_by             uuid,
  notice_at             timestamptz,
  how_ended             text,
  ending_words          text,
  ended_by              uuid,
  ended_at              timestamptz,
  label                 text,
  labelled_itself       boolean NOT NULL DEFAULT false,
  version               integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT restriction_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT restriction_recipient_exists FOREIGN KEY (tenant_id, recipient_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT restriction_asker_exists FOREIGN KEY (tenant_id, asked_by) REFERENCES account (tenant_id, id),
  CONSTRAINT restriction_answerer_exists FOREIGN KEY (tenant_id, answered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT restriction_notifier_exists FOREIGN KEY (tenant_id, notice_by) REFERENCES account (tenant_id, id),
  CONSTRAINT restriction_ender_exists FOREIGN KEY (tenant_id, ended_by) REFERENCES account (tenant_id, id),
  CONSTRAINT restriction_state_known CHECK (state IN ('asked', 'agreed', 'declined', 'withdrawn', 'limited', 'ended')),
  CONSTRAINT restriction_is_of_one CHECK (num_nonnulls(recipient_account_id, recipient_outside) = 1),
  CONSTRAINT restriction_classes_named CHECK (cardinality(data_classes) > 0),
  CONSTRAINT restriction_purposes_known CHECK (cardinality(purposes) > 0 AND purposes <@ ARRAY['treatment', 'payment', 'operations']),
  CONSTRAINT restriction_asked_how CHECK (how_asked IN ('in_writing', 'orally')),
  CONSTRAINT restriction_paid_in_full CHECK (NOT paid_in_full OR (recipient_outside IS NOT NULL AND NOT 'treatment' = ANY (purposes))),
  CONSTRAINT restriction_answer_complete CHECK (num_nonnulls(answered_by, answered_at) IN (0, 2) AND (answered_at IS NULL) = (state IN ('asked', 'withdrawn')) AND (state <> 'declined' OR answer ~ '\S')),
  -- 42 CFR 2.26(a)(6): what was paid for in full is never declined, nor ended by the organisation.
  CONSTRAINT restriction_of_what_was_paid CHECK (NOT paid_in_full OR ((state <> 'declined' OR payment_not_found) AND notice_at IS NULL)),
  CONSTRAINT restriction_notice_complete CHECK (num_nonnulls(notice, notice_by, notice_at) IN (0, 3) AND (state <> 'limited' OR notice_at IS NOT NULL)),
  CONSTRAINT restriction_ended_complete CHECK (num_nonnulls(how_ended, ended_by, ended_at) IN (0, 3) AND (ended_at IS NULL) = (state NOT IN ('ended', 'withdrawn')) AND how_ended IN ('in_writing', 'orally') AND (how_ended <> 'orally' OR ending_words ~ '\S')),
  CONSTRAINT restriction_not_answered_by_who_asked CHECK (answered_by <> asked_by AND answered_by <> recipient_account_id),
  CONSTRAINT restriction_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE restriction IS 'What a patient asks not to be used or disclosed, and whether the organisation has agreed. The row stays for whoever must keep to it; its words are kept back by the statements.';
COMMENT ON COLUMN restriction.notice_at IS 'The organisation no longer holds itself to it for what is recorded from then on; for what there was it goes on.';
COMMENT ON COLUMN restriction.payment_not_found IS 'It was declined because what it is about was not paid for in full.';
CREATE INDEX restriction_of_patient ON restriction (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('restriction');
GRANT SELECT, INSERT, UPDATE (state, answer, payment_not_found, answered_by, answered_at, notice, notice_by, notice_at, how_ended,
  ending_words, ended_by, ended_at, label, labelled_itself, version) ON restriction TO concord_app;

ALTER TABLE access_grant
  DROP CONSTRAINT grant_relation_known, DROP CONSTRAINT grant_denied_by_consent, DROP CONSTRAINT grant_says_enough,
  ADD CONSTRAINT grant_relation_known
    CHECK (relation IN ('care_team', 'consent', 'representative', 'facilitator', 'break_glass', 'restriction')),
  ADD CONSTRAINT grant_denied_by_consent
    CHECK (relation = 'consent' OR (relation = 'restriction' AND effect = 'deny' AND role IS NULL) OR (effect = 'permit' AND role IS NULL)),
  ADD CONSTRAINT grant_says_enough CHECK (CASE relation
    WHEN 'care_team' THEN capacity IS NOT NULL
    WHEN 'consent' THEN num_nonnulls(purpose_code, source_version) = 2 AND cardinality(data_classes) > 0
    WHEN 'representative' THEN capacity IS NOT NULL AND cardinality(data_classes) > 0 AND cardinality(acts) > 0
    WHEN 'facilitator' THEN num_nonnulls(plan_id, chain_id) = 2
    WHEN 'restriction' THEN effect = 'deny' AND cardinality(data_classes) > 0
    ELSE purpose_code IS NOT NULL END);
-- The list of who discloses something to a machine leaves out what a restriction closes to it.
CREATE POLICY restricted_to_me ON access_grant FOR SELECT USING (
  current_setting('concord.scope', true) = 'disclosed' AND relation = 'restriction'
  AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);

-- 42 CFR 2.26(a)(4): what is restricted may be seen in an emergency, and is not to be passed on.
ALTER TABLE break_glass ADD COLUMN asks_not_to_pass_on boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN break_glass.asks_not_to_pass_on IS 'Restrictions were in force when it was opened: whoever opened it was asked to have nothing used or disclosed further.';
