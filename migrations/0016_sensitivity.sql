-- What is about substance use is shown only to whom that class is open as well (42 CFR Part 2).

ALTER TABLE goal
  ADD COLUMN sensitivity text,
  ADD CONSTRAINT goal_sensitivity_known CHECK (sensitivity = 'substance_use');
ALTER TABLE intervention
  ADD COLUMN sensitivity text,
  ADD CONSTRAINT intervention_sensitivity_known CHECK (sensitivity = 'substance_use');
COMMENT ON COLUMN goal.sensitivity IS 'substance_use: shown only to whom that class is open as well (42 CFR Part 2), with all that serves the goal.';
GRANT UPDATE (sensitivity) ON goal TO concord_app;
GRANT UPDATE (sensitivity) ON intervention TO concord_app;
