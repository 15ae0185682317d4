-- A key lets a machine in, so it takes two people like every other new way in: who added it, and who confirmed it.

ALTER TABLE api_client_key ADD COLUMN awaits_confirmation boolean NOT NULL DEFAULT false;
-- The keys that there are go on counting; from now on one that nobody confirmed does not.
ALTER TABLE api_client_key ALTER COLUMN awaits_confirmation SET DEFAULT true;
ALTER TABLE api_client_key ADD COLUMN confirmed_by uuid;
ALTER TABLE api_client_key ADD COLUMN confirmed_at timestamptz;
ALTER TABLE api_client_key ADD CONSTRAINT api_client_key_confirmer_exists FOREIGN KEY (tenant_id, confirmed_by) REFERENCES account (tenant_id, id);
ALTER TABLE api_client_key ADD CONSTRAINT api_client_key_takes_two CHECK (
  (confirmed_by IS NULL) = (confirmed_at IS NULL) AND confirmed_by IS DISTINCT FROM added_by AND NOT (awaits_confirmation AND confirmed_by IS NOT NULL));
COMMENT ON COLUMN api_client_key.awaits_confirmation IS 'Nobody but who added it has looked at it: no token is given for it.';
GRANT UPDATE (awaits_confirmation, confirmed_by, confirmed_at) ON api_client_key TO concord_app;
