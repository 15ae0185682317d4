-- A key of a machine that nobody confirms does not wait for ever.
ALTER TABLE api_client_key ADD COLUMN confirmable_until timestamptz;
UPDATE api_client_key SET confirmable_until = added_at + interval '72 hours';
ALTER TABLE api_client_key ALTER COLUMN confirmable_until SET NOT NULL,
  ADD CONSTRAINT key_is_confirmable_for_a_while CHECK (confirmable_until >= added_at);
