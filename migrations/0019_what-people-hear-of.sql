-- What people hear of: some of it asks for something, and is done when that is done; some of it is told by the clock, once.

ALTER TABLE notice ADD COLUMN task boolean NOT NULL DEFAULT false;
ALTER TABLE notice ADD COLUMN done_at timestamptz;
ALTER TABLE notice ADD COLUMN label text;
ALTER TABLE notice ADD COLUMN occasion text;
ALTER TABLE notice ADD CONSTRAINT notice_label_known CHECK (label = 'substance_use');
ALTER TABLE notice ADD CONSTRAINT only_tasks_are_done CHECK (task OR done_at IS NULL);
COMMENT ON COLUMN notice.task IS 'It asks its reader for something.';
COMMENT ON COLUMN notice.done_at IS 'When what it asks for was done, by whomever: the service says so, not its reader.';
COMMENT ON COLUMN notice.label IS 'What it is about is labelled so: it is shown only to whom that class is open (42 CFR Part 2).';
COMMENT ON COLUMN notice.occasion IS 'For what the clock tells: which time it is, so that nobody is told of one occasion twice.';
CREATE UNIQUE INDEX told_once_of_an_occasion ON notice (tenant_id, account_id, kind, about_id, occasion) WHERE occasion IS NOT NULL;
CREATE INDEX notice_to_be_done ON notice (tenant_id, about_id) WHERE task AND done_at IS NULL;
CREATE INDEX notice_about_patients ON notice (tenant_id, account_id, about_patient_id);
GRANT UPDATE (done_at) ON notice TO concord_app;
