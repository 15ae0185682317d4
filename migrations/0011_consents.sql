-- Consent forms: what people read before they decide. A form is worked on as a draft; its editions are what was published.

CREATE TABLE consent_form (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  purpose     text NOT NULL,
  language    text NOT NULL,
  title       text NOT NULL,
  body        text NOT NULL,
  version     integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_form_per_purpose_and_language UNIQUE (tenant_id, purpose, language),
  CONSTRAINT consent_form_purpose_known CHECK (purpose IN ('treatment', 'medication', 'peer_sharing', 'natural_support', 'disclosure', 'research', 'telehealth'))
);
COMMENT ON COLUMN consent_form.body IS 'The draft of the next edition, as Markdown.';
CALL tenancy.open_to_tenant('consent_form');
GRANT SELECT, INSERT, UPDATE (title, body, version) ON consent_form TO concord_app;

CREATE TABLE consent_form_edition (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  form_id      uuid NOT NULL,
  number       integer NOT NULL,
  title        text NOT NULL,
  body         text NOT NULL,
  content_hash text NOT NULL,
  asks_again   boolean NOT NULL,
  valid_until  date,
  published_by uuid NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_edition_per_number UNIQUE (tenant_id, form_id, number),
  CONSTRAINT consent_form_edition_form_exists FOREIGN KEY (tenant_id, form_id) REFERENCES consent_form (tenant_id, id),
  CONSTRAINT consent_form_edition_publisher_exists FOREIGN KEY (tenant_id, published_by) REFERENCES account (tenant_id, id),
  CONSTRAINT consent_form_edition_number_range CHECK (number >= 1),
  CONSTRAINT consent_form_edition_hash_shape CHECK (content_hash ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE consent_form_edition IS 'A published text. People consented to these very words, so nobody edits or removes it.';
COMMENT ON COLUMN consent_form_edition.content_hash IS 'SHA-256 of the title, a blank line and the body, in hexadecimal.';
COMMENT ON COLUMN consent_form_edition.asks_again IS 'Whether those who consented to an earlier edition are to be asked afresh.';
CALL tenancy.open_to_tenant('consent_form_edition');
GRANT SELECT, INSERT ON consent_form_edition TO concord_app;

-- Consents: what was asked never changes, what was decided is a ledger, and where a consent stands is what the ledger says.

CREATE TABLE consent (
  tenant_id             uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                    uuid NOT NULL,
  patient_id            uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  kind                  text NOT NULL,
  purpose               text NOT NULL,
  purpose_code          text NOT NULL,
  intervention_id       uuid,
  intervention_revision integer,
  edition_id            uuid,
  explained             jsonb,
  capacity_note         text,
  part2                 jsonb,
  starts_at             timestamptz NOT NULL,
  ends_at               timestamptz,
  remind_on             date,
  keep_wording_reason   text,
  content_hash          text NOT NULL,
  recorded_by           uuid NOT NULL,
  recorded_at           timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT consent_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT consent_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT consent_intervention_exists FOREIGN KEY (tenant_id, patient_id, intervention_id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT consent_edition_exists FOREIGN KEY (tenant_id, edition_id) REFERENCES consent_form_edition (tenant_id, id),
  CONSTRAINT consent_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT consent_kind_known CHECK (kind IN ('treatment', 'sharing', 'disclosure', 'research', 'telehealth')),
  CONSTRAINT consent_purpose_known CHECK (purpose_code IN ('peer_support', 'natural_support', 'care_coordination', 'treatment', 'payment', 'operations', 'research', 'telehealth', 'legal_proceedings')),
  CONSTRAINT consent_treatment_named CHECK ((kind = 'treatment') = (intervention_id IS NOT NULL) AND (intervention_id IS NULL) = (intervention_revision IS NULL)),
  CONSTRAINT consent_hash_shape CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT consent_period CHECK (ends_at > starts_at)
);
COMMENT ON TABLE consent IS 'One thing that a person is asked to decide. It never changes: another question is another consent.';
COMMENT ON COLUMN consent.intervention_revision IS 'The plan revision in which the intervention last changed: a consent counts for that version of it.';
COMMENT ON COLUMN consent.explained IS '{options, benefits, risks, alternatives}: each a list of texts.';
COMMENT ON COLUMN consent.part2 IS 'The elements of 42 CFR 2.31 that no other column holds.';
CREATE INDEX consent_list ON consent (tenant_id, patient_id, id);
CREATE INDEX consent_of_intervention ON consent (tenant_id, patient_id, intervention_id) WHERE intervention_id IS NOT NULL;
CALL tenancy.open_to_patient('consent');
GRANT SELECT, INSERT ON consent TO concord_app;

CREATE TABLE consent_provision (
  tenant_id            uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  consent_id           uuid NOT NULL,
  number               integer NOT NULL,
  patient_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  effect               text NOT NULL,
  recipient_account_id uuid,
  recipient_class      text,
  recipient_outside    text,
  data_classes         text[] NOT NULL,
  starts_at            timestamptz,
  ends_at              timestamptz,
  PRIMARY KEY (tenant_id, consent_id, number),
  CONSTRAINT provision_consent_exists FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id),
  CONSTRAINT provision_recipient_exists FOREIGN KEY (tenant_id, recipient_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT provision_effect_known CHECK (effect IN ('permit', 'deny')),
  CONSTRAINT provision_class_known CHECK (recipient_class IN ('peer_supporter')),
  CONSTRAINT provision_has_one_recipient CHECK (num_nonnulls(recipient_account_id, recipient_class, recipient_outside) = 1),
  CONSTRAINT provision_covers_something CHECK (cardinality(data_classes) > 0),
  CONSTRAINT provision_classes_known CHECK (data_classes <@ ARRAY['plan', 'progress', 'journey', 'measures', 'safety_plan', 'check_ins', 'journal', 'decisions', 'clinical_notes', 'substance_use']),
  CONSTRAINT provision_period CHECK (ends_at > starts_at)
);
COMMENT ON TABLE consent_provision IS 'Who may, or must not, have what under a consent. Where one permits what another denies, the denial counts.';
CREATE INDEX provision_of_patient ON consent_provision (tenant_id, patient_id, recipient_account_id);
CALL tenancy.open_to_patient('consent_provision');
GRANT SELECT, INSERT ON consent_provision TO concord_app;

-- Each event goes on from the one before: the foreign key compares its "from" with that one's "to", so that the rows of a
-- consent can only ever be a history that the table of moves allows (src/sharing/consent-terms/consent-states.ts; a test
-- compares).
CREATE TABLE consent_event (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  consent_id    uuid NOT NULL,
  number        integer NOT NULL,
  patient_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  previous      integer,
  move          text NOT NULL,
  from_status   text,
  to_status     text NOT NULL,
  happened_at   timestamptz NOT NULL,
  by_account    uuid NOT NULL,
  capacity      text NOT NULL,
  authority_id  uuid,
  assurance     text NOT NULL,
  proven_at     timestamptz,
  reason        text,
  questions     text[],
  teach_back    text,
  CONSTRAINT one_event_per_turn PRIMARY KEY (tenant_id, consent_id, number),
  CONSTRAINT consent_event_leads_on UNIQUE (tenant_id, patient_id, consent_id, number, to_status),
  CONSTRAINT consent_event_goes_on FOREIGN KEY (tenant_id, patient_id, consent_id, previous, from_status)
    REFERENCES consent_event (tenant_id, patient_id, consent_id, number, to_status),
  CONSTRAINT consent_event_consent_exists FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id),
  CONSTRAINT consent_event_account_exists FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id),
  CONSTRAINT consent_event_authority_exists FOREIGN KEY (tenant_id, patient_id, authority_id) REFERENCES representative (tenant_id, patient_id, id),
  CONSTRAINT consent_event_number_range CHECK (number >= 1),
  CONSTRAINT consent_event_previous CHECK (previous IS NOT DISTINCT FROM NULLIF(number - 1, 0)),
  CONSTRAINT consent_event_begins CHECK ((number = 1) = (from_status IS NULL)),
  CONSTRAINT consent_event_capacity_known CHECK (capacity IN ('self', 'representative', 'professional')),
  CONSTRAINT consent_move_known CHECK ((move, coalesce(from_status, 'nothing'), to_status) IN (
    ('prepare', 'nothing', 'draft'),
    ('ask', 'nothing', 'proposed'), ('ask', 'draft', 'proposed'),
    ('give', 'nothing', 'active'),
    ('agree', 'proposed', 'active'),
    ('refuse', 'proposed', 'rejected'),
    ('withdraw', 'active', 'inactive'),
    ('void', 'draft', 'entered-in-error'), ('void', 'proposed', 'entered-in-error'),
    ('correct', 'active', 'entered-in-error'), ('correct', 'rejected', 'entered-in-error'), ('correct', 'inactive', 'entered-in-error')))
);
COMMENT ON TABLE consent_event IS 'The ledger of consents: nobody edits or removes an event. Where a consent stands is the "to" of its last one.';
COMMENT ON COLUMN consent_event.authority_id IS 'By which authority somebody decided for the patient.';
COMMENT ON COLUMN consent_event.proven_at IS 'When whoever did it had last proved who they are; null for events from before this was kept.';
CALL tenancy.open_to_patient('consent_event');
GRANT SELECT, INSERT ON consent_event TO concord_app;

-- There is no column that could say otherwise than the ledger.
CREATE VIEW consent_standing WITH (security_invoker = true) AS
  SELECT consent.*, last.to_status AS status, last.number AS version
  FROM consent
  CROSS JOIN LATERAL (
    SELECT event.to_status, event.number FROM consent_event event
    WHERE event.tenant_id = consent.tenant_id AND event.consent_id = consent.id
    ORDER BY event.number DESC LIMIT 1) last;
GRANT SELECT ON consent_standing TO concord_app;

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
