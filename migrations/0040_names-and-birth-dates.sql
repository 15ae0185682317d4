-- One name is enough, and a birth date may be a year, or a year and a month.

ALTER TABLE patient ALTER COLUMN given_name DROP NOT NULL;
ALTER TABLE patient ALTER COLUMN family_name DROP NOT NULL;
ALTER TABLE patient ADD CONSTRAINT patient_has_a_name CHECK (num_nonnulls(given_name, family_name) > 0);

-- What a list is sorted by: somebody with one name stands under it.
CREATE INDEX patient_as_listed ON patient (
  tenant_id, coalesce(family_name, given_name), coalesce(CASE WHEN family_name IS NOT NULL THEN given_name END, ''), id);
DROP INDEX patient_by_name;

ALTER TABLE patient ADD COLUMN birth_precision text NOT NULL DEFAULT 'day';
ALTER TABLE patient ADD CONSTRAINT patient_birth_precision_known CHECK (birth_precision IN ('year', 'month', 'day'));
COMMENT ON COLUMN patient.birth_date IS 'The day of birth; where only the month or the year is known, the last day of it: nobody counts as grown up before it is certain (src/core/partial-date.ts).';
