-- In a support group each goes by a name of their own, by whichever door they come. Who came under a name that somebody had already stays
-- without a key: nobody is put out for it.

ALTER TABLE group_place ADD COLUMN called_key text;
ALTER TABLE group_place NO FORCE ROW LEVEL SECURITY;
UPDATE group_place place SET called_key = lower(regexp_replace(btrim(normalize(place.called, NFKC)), '\s+', ' ', 'g'))
WHERE place.called IS NOT NULL;
UPDATE group_place place SET called_key = NULL
WHERE place.state = 'in' AND EXISTS (SELECT FROM group_place first WHERE first.tenant_id = place.tenant_id AND first.group_id = place.group_id
  AND first.state = 'in' AND first.called_key = place.called_key AND first.id < place.id);
ALTER TABLE group_place FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN group_place.called_key IS 'The same as people read it: letters, spaces and what nobody sees make no other name.';
CREATE UNIQUE INDEX one_name_in_a_group ON group_place (tenant_id, group_id, called_key) WHERE state = 'in';
GRANT UPDATE (called_key) ON group_place TO concord_app;
