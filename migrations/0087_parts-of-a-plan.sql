-- A consent can name parts of the plan instead of all of it, and whom it lets in can give back what it opens to them.

ALTER TABLE consent_provision
  ADD COLUMN plan_parts text[],
  ADD CONSTRAINT provision_plan_parts_known CHECK (plan_parts <@ ARRAY['goals', 'steps', 'about_me'] AND cardinality(plan_parts) > 0),
  ADD CONSTRAINT provision_plan_parts_of_a_yes CHECK (plan_parts IS NULL OR (effect = 'permit' AND 'plan' = ANY (data_classes)));
COMMENT ON COLUMN consent_provision.plan_parts IS 'Of the class plan only these parts; null: all of it.';

ALTER TABLE access_grant
  ADD COLUMN plan_parts text[],
  ADD CONSTRAINT grant_plan_parts_known CHECK (plan_parts <@ ARRAY['goals', 'steps', 'about_me'] AND cardinality(plan_parts) > 0),
  ADD CONSTRAINT grant_plan_parts_of_consent CHECK (plan_parts IS NULL OR (relation = 'consent' AND effect = 'permit'));
COMMENT ON COLUMN access_grant.plan_parts IS 'Of the class plan only these parts; null: all of it.';

ALTER TABLE consent_event DROP CONSTRAINT consent_event_capacity_known;
ALTER TABLE consent_event
  ADD CONSTRAINT consent_event_capacity_known CHECK (capacity IN ('self', 'representative', 'professional', 'recipient')),
  ADD CONSTRAINT consent_given_back_by_recipient CHECK ((capacity = 'recipient') = (move = 'give_back'));

ALTER TABLE consent_event DROP CONSTRAINT consent_move_known;
ALTER TABLE consent_event ADD CONSTRAINT consent_move_known CHECK ((move, coalesce(from_status, 'nothing'), to_status) IN (
  ('prepare', 'nothing', 'draft'),
  ('ask', 'nothing', 'proposed'), ('ask', 'draft', 'proposed'),
  ('give', 'nothing', 'active'),
  ('join', 'nothing', 'proposed'), ('join', 'proposed', 'proposed'),
  ('agree', 'proposed', 'active'),
  ('refuse', 'proposed', 'rejected'),
  ('withdraw', 'active', 'inactive'),
  ('give_back', 'active', 'inactive'),
  ('void', 'draft', 'entered-in-error'), ('void', 'proposed', 'entered-in-error'),
  ('correct', 'active', 'entered-in-error'), ('correct', 'rejected', 'entered-in-error'), ('correct', 'inactive', 'entered-in-error')));
