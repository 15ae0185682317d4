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
