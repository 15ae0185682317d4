-- Goals and small steps that people often choose. What the service comes with is in src/support/starters and copied to nobody; here are
-- those that an organisation has written itself, and which it does not offer.

CREATE TABLE starter (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  kind          text NOT NULL,
  text          text NOT NULL,
  life_domain   text NOT NULL,
  stages        text[] NOT NULL,
  substance_use boolean NOT NULL DEFAULT false,
  keep_wording_reason text,
  added_by      uuid NOT NULL,
  added_at      timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT starter_author_exists FOREIGN KEY (tenant_id, added_by) REFERENCES account (tenant_id, id),
  CONSTRAINT starter_kind_known CHECK (kind IN ('goal', 'step'))
);
COMMENT ON TABLE starter IS 'A goal or a small step to begin from, written by the organisation.';
CALL tenancy.open_to_tenant('starter');
GRANT SELECT, INSERT ON starter TO concord_app;

CREATE TABLE hidden_starter (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  starter_id uuid NOT NULL,
  hidden_by  uuid NOT NULL,
  hidden_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, starter_id),
  CONSTRAINT starter_hider_exists FOREIGN KEY (tenant_id, hidden_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE hidden_starter IS 'What the organisation does not offer, shipped or its own. The row goes when it is offered again.';
CALL tenancy.open_to_tenant('hidden_starter');
GRANT SELECT, INSERT, DELETE ON hidden_starter TO concord_app;
