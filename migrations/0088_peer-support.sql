-- Peer support: somebody who knows it from their own life walks alongside. What they read is a consent; this says that they do, and since when.

CREATE TABLE peer_profile (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  own_words    text NOT NULL,
  boundaries   text[] NOT NULL,
  hours        jsonb NOT NULL,
  takes_people boolean NOT NULL,
  written_at   timestamptz NOT NULL,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT peer_profile_account_exists FOREIGN KEY (tenant_id, id) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE peer_profile IS 'What peer supporters say of themselves. The id is that of their account.';
COMMENT ON COLUMN peer_profile.hours IS 'When they are there for people, as [{days, from, until}] by the clock of the organisation.';
CALL tenancy.open_to_tenant('peer_profile');
GRANT SELECT, INSERT, UPDATE (own_words, boundaries, hours, takes_people, written_at, version) ON peer_profile TO concord_app;

CREATE TABLE peer_support (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  patient_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  peer_id       uuid NOT NULL,
  patient_name  text NOT NULL,
  state         text NOT NULL,
  takes_over_id uuid,
  consent_id    uuid,
  asked_by      uuid NOT NULL,
  asked_at      timestamptz NOT NULL,
  begun_at      timestamptz,
  ended_by      uuid,
  ended_at      timestamptz,
  version       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT peer_support_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT peer_support_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT peer_support_peer_exists FOREIGN KEY (tenant_id, peer_id) REFERENCES account (tenant_id, id),
  CONSTRAINT peer_support_asker_exists FOREIGN KEY (tenant_id, asked_by) REFERENCES account (tenant_id, id),
  CONSTRAINT peer_support_ender_exists FOREIGN KEY (tenant_id, ended_by) REFERENCES account (tenant_id, id),
  CONSTRAINT peer_support_consent_exists FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id),
  CONSTRAINT peer_support_before_exists FOREIGN KEY (tenant_id, patient_id, takes_over_id) REFERENCES peer_support (tenant_id, patient_id, id),
  CONSTRAINT peer_support_state_known CHECK (state IN ('suggested', 'asked', 'offered', 'active', 'declined', 'ended')),
  CONSTRAINT peer_support_rests_on_consent CHECK ((consent_id IS NULL) = (begun_at IS NULL) AND (state <> 'active' OR consent_id IS NOT NULL)),
  CONSTRAINT peer_support_end_whole CHECK ((state IN ('declined', 'ended')) = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (ended_by IS NULL))
);
COMMENT ON TABLE peer_support IS 'That somebody supports a patient as a peer, or was asked to. What they read is the consent, and nothing while there is none.';
COMMENT ON COLUMN peer_support.patient_name IS 'What the patient goes by, for the peer to know who asks.';
COMMENT ON COLUMN peer_support.takes_over_id IS 'The support that this one goes on with, once the patient says yes.';
CREATE UNIQUE INDEX one_support_by_a_peer ON peer_support (tenant_id, patient_id, peer_id) WHERE state IN ('suggested', 'asked', 'offered', 'active');
CREATE INDEX peer_support_asked_of ON peer_support (tenant_id, peer_id, id);
CREATE INDEX peer_support_consent ON peer_support (tenant_id, consent_id);
CALL tenancy.open_to_patient('peer_support');
-- Whom the patient asks knows of that, before anything of the record is open to them.
CREATE POLICY asked_of_me ON peer_support FOR SELECT USING (
  current_setting('concord.scope', true) = 'tenant' AND state IN ('asked', 'offered')
  AND peer_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (state, consent_id, begun_at, ended_by, ended_at, version) ON peer_support TO concord_app;

CREATE TABLE encouragement (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  peer_support_id uuid NOT NULL,
  about           text NOT NULL,
  element_id      uuid,
  words           text NOT NULL,
  keep_wording_reason text,
  written_by      uuid NOT NULL,
  written_at      timestamptz NOT NULL,
  taken_down_at   timestamptz,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT encouragement_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT encouragement_support_exists FOREIGN KEY (tenant_id, patient_id, peer_support_id) REFERENCES peer_support (tenant_id, patient_id, id),
  CONSTRAINT encouragement_element_exists FOREIGN KEY (tenant_id, patient_id, element_id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT encouragement_writer_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT encouragement_about_known CHECK (about IN ('goal', 'step', 'journey')),
  CONSTRAINT encouragement_names_what CHECK ((about = 'journey') = (element_id IS NULL)),
  CONSTRAINT encouragement_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE encouragement IS 'A few words of a peer supporter to a goal, a step or the journey. The patient’s side reads them, and whoever wrote them.';
CREATE INDEX encouragement_of_patient ON encouragement (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('encouragement');
CALL tenancy.keep_labelled_back('encouragement');
GRANT SELECT, INSERT, UPDATE (taken_down_at, version, label, labelled_itself) ON encouragement TO concord_app;
