-- The scope of a consent goes with a disclosure in the language of its recipient, and is read by the patient in theirs: so it is kept in
-- each language. Disclosures from before have their English words.

ALTER TABLE disclosure ADD COLUMN explanation_translated jsonb;
COMMENT ON COLUMN disclosure.explanation_translated IS 'The explanation in other languages than English: {"es": "..."}.';
