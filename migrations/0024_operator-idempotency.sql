-- The operator's requests are sent again like anybody's; the operator belongs to no organisation, and so does this.
CREATE TABLE operator_idempotency_key (
  operator_key_id uuid NOT NULL,
  key             text NOT NULL,
  request_hash    bytea NOT NULL,
  status          smallint NOT NULL,
  location        text,
  recorded_at     timestamptz NOT NULL,
  CONSTRAINT operator_idempotency_key_in_flight PRIMARY KEY (operator_key_id, key),
  CONSTRAINT operator_idempotency_key_operator_exists FOREIGN KEY (operator_key_id) REFERENCES operator_key (id)
);
COMMENT ON TABLE operator_idempotency_key IS 'Outcomes of the operator''s POSTs by Idempotency-Key: where the answer can be read again, never the answer itself.';
GRANT SELECT, INSERT, DELETE ON operator_idempotency_key TO concord_app;
