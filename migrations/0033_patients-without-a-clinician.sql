-- Whose care team somebody is on can be asked where an account is closed, and by the registry: which patients have nobody left.

CREATE POLICY teams_seen ON access_grant FOR SELECT USING (
  current_setting('concord.scope', true) = 'tenant' AND relation = 'care_team');
