-- Whose care team somebody is on can be asked where an account is closed, and by the registry: which patients have nobody left.

-- Only a transaction that has opened the teams on purpose sees them.

CREATE POLICY teams_seen ON access_grant FOR SELECT USING (
  current_setting('concord.scope', true) = 'tenant' AND current_setting('concord.teams', true) = 'open' AND relation = 'care_team');
