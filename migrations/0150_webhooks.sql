-- Machines of other organisations are told at once that something happened, where they asked to be told.

CREATE TABLE webhook (
  tenant_id              uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid REFERENCES tenant (id),
  id                     uuid NOT NULL,
  client_id              uuid NOT NULL,
  url                    text NOT NULL,
  kinds                  text[],
  status                 text NOT NULL DEFAULT 'active',
  paused_because         text,
  sealed_secret          bytea,
  sealed_earlier_secret  bytea,
  earlier_secret_until   timestamptz,
  failing_since          timestamptz,
  heard_until            text NOT NULL,
  registered_by          uuid NOT NULL,
  registered_at          timestamptz NOT NULL,
  version                integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT webhook_client_exists FOREIGN KEY (tenant_id, client_id) REFERENCES api_client (tenant_id, id),
  CONSTRAINT webhook_registrar_exists FOREIGN KEY (tenant_id, registered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT webhook_status_known CHECK (status IN ('active', 'paused', 'ended')),
  CONSTRAINT webhook_pause_has_a_reason CHECK (
    (status = 'paused') = (paused_because IS NOT NULL) AND paused_because IN ('administrator', 'failing', 'gone')),
  CONSTRAINT webhook_secret_while_it_lasts CHECK ((status = 'ended') = (sealed_secret IS NULL)),
  CONSTRAINT webhook_earlier_secret_ends CHECK ((sealed_earlier_secret IS NULL) = (earlier_secret_until IS NULL)),
  CONSTRAINT webhook_url_length CHECK (length(url) <= 500)
);
COMMENT ON TABLE webhook IS 'Where a machine of another organisation is told that something happened: names and ids, never words.';
COMMENT ON COLUMN webhook.kinds IS 'Of what it is told; null: of all that is open to the machine.';
COMMENT ON COLUMN webhook.sealed_secret IS 'What deliveries are signed with, sealed with the master key, which is never in the database.';
COMMENT ON COLUMN webhook.failing_since IS 'Since when nothing arrived; null: what was sent last arrived.';
COMMENT ON COLUMN webhook.heard_until IS 'How far what happened has been read for it, as the position of live updates.';
CREATE INDEX webhook_of_client ON webhook (tenant_id, client_id, id);
CALL tenancy.open_to_tenant('webhook');
GRANT SELECT, INSERT, UPDATE (url, kinds, status, paused_because, sealed_secret, sealed_earlier_secret, earlier_secret_until,
  failing_since, heard_until, version) ON webhook TO concord_app;

CREATE TABLE webhook_delivery (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid REFERENCES tenant (id),
  id               uuid NOT NULL,
  webhook_id       uuid NOT NULL,
  place            bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  event_id         uuid NOT NULL,
  event_xact       text NOT NULL,
  event_name       text NOT NULL,
  happened_at      timestamptz NOT NULL,
  about_patient_id uuid,
  subject_id       uuid,
  is_machines_own  boolean NOT NULL,
  was              jsonb,
  state            text NOT NULL DEFAULT 'waiting',
  attempts         jsonb NOT NULL DEFAULT '[]',
  attempts_left    integer NOT NULL,
  next_attempt_at  timestamptz,
  sending_until    timestamptz,
  version          integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT webhook_delivery_webhook_exists FOREIGN KEY (tenant_id, webhook_id) REFERENCES webhook (tenant_id, id),
  CONSTRAINT webhook_delivery_counts_once UNIQUE (tenant_id, webhook_id, event_id),
  CONSTRAINT webhook_delivery_state_known CHECK (state IN ('waiting', 'delivered', 'dead', 'withheld')),
  CONSTRAINT webhook_delivery_waits_for_a_moment CHECK ((state = 'waiting') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT webhook_delivery_is_sent_while_it_waits CHECK (sending_until IS NULL OR state = 'waiting'),
  CONSTRAINT webhook_delivery_attempts_list CHECK (jsonb_typeof(attempts) = 'array')
);
COMMENT ON TABLE webhook_delivery IS 'What a webhook is told of, and how that went. Kept for thirty days.';
COMMENT ON COLUMN webhook_delivery.place IS 'Their order.';
COMMENT ON COLUMN webhook_delivery.was IS 'As in domain_event, which is forgotten sooner: whether it is open to the machine is asked again at each attempt.';
COMMENT ON COLUMN webhook_delivery.sending_until IS 'Until when whoever sends it has it for itself. An instance that stops in the middle leaves it to the others after that.';
CREATE INDEX webhook_delivery_in_order ON webhook_delivery (tenant_id, webhook_id, place);
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (tenant_id, webhook_id, about_patient_id, place) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_age ON webhook_delivery (tenant_id, happened_at);
CALL tenancy.open_to_tenant('webhook_delivery');
GRANT SELECT, INSERT, DELETE, UPDATE (state, attempts, attempts_left, next_attempt_at, sending_until, version) ON webhook_delivery TO concord_app;
