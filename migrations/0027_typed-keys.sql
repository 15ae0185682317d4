-- Keys that people type are compared as they read them: the service computes the key (src/core/text/typed.ts).

ALTER TABLE patient ADD COLUMN identifier_key text;
COMMENT ON COLUMN patient.identifier_key IS 'The identifier as it is compared (src/core/text/typed.ts).';

-- As near as SQL comes to it. Of numbers that read the same, which were two records until now, the first keeps the key: the
-- others are found by id, and by number again once somebody has put theirs right.
ALTER TABLE patient NO FORCE ROW LEVEL SECURITY;
WITH read AS (
  SELECT tenant_id, id, lower(btrim(regexp_replace(translate(
    regexp_replace(normalize(identifier, NFKC), '[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]', '', 'g'),
    U&'\2010\2011\2012\2013\2014\2015\2212\2018\2019\02BC', '-------'''''''), '\s+', ' ', 'g'))) AS key
  FROM patient
), numbered AS (
  SELECT tenant_id, id, key, row_number() OVER (PARTITION BY tenant_id, key ORDER BY id) AS place FROM read
)
UPDATE patient SET identifier_key = CASE WHEN numbered.place = 1 THEN numbered.key ELSE numbered.key || ' = ' || numbered.id END
FROM numbered WHERE numbered.tenant_id = patient.tenant_id AND numbered.id = patient.id;
ALTER TABLE patient FORCE ROW LEVEL SECURITY;

ALTER TABLE patient ALTER COLUMN identifier_key SET NOT NULL;
ALTER TABLE patient DROP CONSTRAINT patient_identifier_is_free;
ALTER TABLE patient ADD CONSTRAINT patient_identifier_is_free UNIQUE (tenant_id, identifier_key);

-- Addresses were kept in small letters until now; ß is ss since.
ALTER TABLE account NO FORCE ROW LEVEL SECURITY;
UPDATE account SET email = replace(email, 'ß', 'ss')
WHERE email LIKE '%ß%' AND NOT EXISTS (
  SELECT FROM account other WHERE other.tenant_id = account.tenant_id AND other.email = replace(account.email, 'ß', 'ss'));
ALTER TABLE account FORCE ROW LEVEL SECURITY;
