-- The code of an invitation was 64 letters long, because it named its organisation and itself by their ids. It is short enough to write
-- down now. What was handed over before and not used has to be made anew.

ALTER TABLE invitation
  ADD COLUMN code_name text,
  ADD CONSTRAINT invitation_code_name_once UNIQUE (tenant_id, code_name),
  ADD CONSTRAINT invitation_code_name_letters CHECK (code_name ~ '^[0-9A-Z]{8}$');
COMMENT ON COLUMN invitation.code_name IS 'The first part of its code, by which it is found; null: its code was made before codes were short, and opens nothing.';
