-- Where only parts of the plan are shared, the account of disclosures names them.

ALTER TABLE disclosure
  ADD COLUMN plan_parts text[],
  ADD CONSTRAINT disclosed_parts_known CHECK (
    plan_parts IS NULL OR ('plan' = ANY (data_classes) AND plan_parts <@ ARRAY['goals', 'steps', 'about_me']));
COMMENT ON COLUMN disclosure.plan_parts IS 'Which parts of the plan, where not all of it was open to whoever read it; null: all of it, or none.';
