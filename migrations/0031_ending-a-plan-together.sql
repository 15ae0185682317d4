-- How the other side had a part in it when a plan was ended.

ALTER TABLE plan_status_change ADD COLUMN other_side jsonb;
COMMENT ON COLUMN plan_status_change.other_side IS 'How the person agreed in the room ({agreedInSession}), or how they could not be reached ({absence}).';
