-- When one person alone last gave an account a role. A consent to a whole group does not count for it while that is new.
ALTER TABLE account ADD COLUMN roles_given_alone_at timestamptz;
COMMENT ON COLUMN account.roles_given_alone_at IS 'When one person alone last gave it a role; null: two people did, or before this was written down.';
-- As if they had their roles since they came in; whoever changed them later is not known.
ALTER TABLE account NO FORCE ROW LEVEL SECURITY;
UPDATE account SET roles_given_alone_at = let_in_at;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
