-- Whether another record has a number is asked also where a record gets another one, which is a request about one patient.

ALTER POLICY teams_seen ON access_grant USING (
  current_setting('concord.scope', true) IN ('tenant', 'patient') AND current_setting('concord.teams', true) = 'open'
  AND relation = 'care_team');
CREATE POLICY teams_seen ON patient FOR SELECT USING (
  current_setting('concord.scope', true) = 'patient' AND current_setting('concord.teams', true) = 'open');
