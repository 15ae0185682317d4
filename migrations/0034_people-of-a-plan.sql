-- Whom a plan names by their account, so that whoever reads it learns the names with it, in the same statement.

ALTER TABLE care_plan ADD COLUMN people uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN care_plan.people IS 'From the content: the accounts that its shown part names. Written with it by the one writer of plans.';

ALTER TABLE care_plan NO FORCE ROW LEVEL SECURITY;
UPDATE care_plan SET people = ARRAY(
  SELECT DISTINCT named.found[1]::uuid
  FROM regexp_matches(substr(content::text, strpos(content::text, ',"aboutMe":')),
    '"(?:accountId|dictatedTo|saidBy|statedBy|writtenBy)":"([0-9a-f-]{36})"', 'g') AS named (found));
ALTER TABLE care_plan FORCE ROW LEVEL SECURITY;

GRANT UPDATE (people) ON care_plan TO concord_app;
