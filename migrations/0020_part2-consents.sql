-- Who may consent to disclosing substance use records (42 CFR 2.14 and 2.15), and that it can take two of them.

ALTER TABLE representative ADD COLUMN adjudication text;
COMMENT ON COLUMN representative.adjudication IS 'What a court decided about the patient''s capacity: which court, when. For staff.';

ALTER TABLE tenant_setting
  ADD COLUMN minors_consent text NOT NULL DEFAULT 'minor',
  ADD CONSTRAINT minors_consent_known CHECK (minors_consent IN ('minor', 'minor_and_parent'));
COMMENT ON COLUMN tenant_setting.minors_consent IS 'Whose consent lets substance use records of a minor leave: as state law has it for treatment (42 CFR 2.14).';

ALTER TABLE consent_event DROP CONSTRAINT consent_move_known;
ALTER TABLE consent_event ADD CONSTRAINT consent_move_known CHECK ((move, coalesce(from_status, 'nothing'), to_status) IN (
  ('prepare', 'nothing', 'draft'),
  ('ask', 'nothing', 'proposed'), ('ask', 'draft', 'proposed'),
  ('give', 'nothing', 'active'),
  ('join', 'nothing', 'proposed'), ('join', 'proposed', 'proposed'),
  ('agree', 'proposed', 'active'),
  ('refuse', 'proposed', 'rejected'),
  ('withdraw', 'active', 'inactive'),
  ('void', 'draft', 'entered-in-error'), ('void', 'proposed', 'entered-in-error'),
  ('correct', 'active', 'entered-in-error'), ('correct', 'rejected', 'entered-in-error'), ('correct', 'inactive', 'entered-in-error')));
