-- Whoever covers for a colleague has no place of their own in that record, so whether they are in training stands with their places
-- elsewhere. Only a transaction that has opened the teams on purpose sees those.

CREATE POLICY teams_seen ON care_team_member FOR SELECT USING (
  current_setting('concord.scope', true) IN ('tenant', 'patient') AND current_setting('concord.teams', true) = 'open');
