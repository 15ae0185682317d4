-- 42 CFR Part 2: why a plan was held or ended, why a signature is contested, and why a record was opened in an emergency, can say
-- that it is about substance use.

ALTER TABLE plan_status_change
  ADD COLUMN label text CONSTRAINT plan_status_change_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
-- To be labelled by its id it needs one: those that stand get one here.
ALTER TABLE signature_contest
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD CONSTRAINT signature_contest_id_unique UNIQUE (tenant_id, id),
  ADD COLUMN label text CONSTRAINT signature_contest_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE signature_contest ALTER COLUMN id DROP DEFAULT;
ALTER TABLE break_glass
  ADD COLUMN label text CONSTRAINT break_glass_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;

COMMENT ON COLUMN plan_status_change.label IS 'The reason is kept back, and what was tried or agreed; where the plan stands is not: it counts.';
COMMENT ON COLUMN signature_contest.label IS 'The reason is kept back; that the signature does not count is not.';
COMMENT ON COLUMN break_glass.label IS 'What was written of it is kept from those of the record to whom that class is not open; that the record was opened is not.';

GRANT UPDATE (label, labelled_itself) ON plan_status_change, signature_contest, break_glass TO concord_app;
