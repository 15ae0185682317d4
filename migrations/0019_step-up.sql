-- Proving again who one is: an open session is not enough for what weighs most.

ALTER TABLE session ADD COLUMN proven_at timestamptz;
COMMENT ON COLUMN session.proven_at IS 'When the person last proved again who they are (step-up); null: not since they signed in.';
ALTER TABLE plan_signature ADD COLUMN proven_at timestamptz;
COMMENT ON COLUMN plan_signature.proven_at IS 'When the signer had last proved who they are; null for signatures from before this was kept.';
ALTER TABLE consent_event ADD COLUMN proven_at timestamptz;
COMMENT ON COLUMN consent_event.proven_at IS 'When whoever did it had last proved who they are; null for events from before this was kept.';
