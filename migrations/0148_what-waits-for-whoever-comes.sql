-- Who comes newly into a role or to a record hears of what waits there already, also where nobody had heard of it: what asks for something
-- is kept once more, for nobody in particular, and is done with the others.

ALTER TABLE notice ALTER COLUMN account_id DROP NOT NULL;
ALTER TABLE notice ADD COLUMN side text;
ALTER TABLE notice ADD COLUMN deed xid8;
ALTER TABLE notice ALTER COLUMN deed SET DEFAULT pg_current_xact_id();
ALTER TABLE notice ADD CONSTRAINT notice_side_known CHECK (side IN ('patient', 'clinician'));
ALTER TABLE notice ADD CONSTRAINT only_tasks_wait CHECK (account_id IS NOT NULL OR (task AND occasion IS NULL AND acknowledged_at IS NULL));
COMMENT ON COLUMN notice.account_id IS 'Who was told; null: what waits for whoever comes to have to do with it.';
COMMENT ON COLUMN notice.side IS 'Of what waits: which side is asked, where the kind asks one of the two.';
COMMENT ON COLUMN notice.deed IS 'The transaction that told: of one deed nobody is told twice about the same thing. Null for what is older.';
CREATE INDEX notice_that_waits ON notice (tenant_id, kind, about_patient_id) WHERE account_id IS NULL AND done_at IS NULL;

-- What waits at this moment. Row policies hold for the owner as well; for this one look over every organisation they step aside.
ALTER TABLE notice NO FORCE ROW LEVEL SECURITY;
ALTER TABLE account NO FORCE ROW LEVEL SECURITY;
INSERT INTO notice (tenant_id, id, kind, task, about_patient_id, about_id, by_account_id, label, told_at, deed, side)
SELECT DISTINCT ON (told.tenant_id, told.kind, told.about_id)
  told.tenant_id, gen_random_uuid(), told.kind, true, told.about_patient_id, told.about_id, told.by_account_id, told.label, told.told_at, NULL,
  CASE WHEN reader.patient_id = told.about_patient_id OR 'representative' = ANY (reader.roles) THEN 'patient' ELSE 'clinician' END
FROM notice told JOIN account reader ON reader.tenant_id = told.tenant_id AND reader.id = told.account_id
WHERE told.task AND told.done_at IS NULL AND told.occasion IS NULL AND told.about_patient_id IS NOT NULL
ORDER BY told.tenant_id, told.kind, told.about_id, told.id DESC;
ALTER TABLE notice FORCE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;

-- The patient hears when an order of a court that they were told of, or the time in which a note was withheld, is over.
CALL tenancy.show_to_clock('court_order');
CALL tenancy.show_to_clock('note_withholding');
