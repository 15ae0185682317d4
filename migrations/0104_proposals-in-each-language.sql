-- What a proposal does is told in the language of whoever reads it. It is put into words when it is made, of the plan as it is
-- then: so it is kept in each language. Proposals from before have their English words.

ALTER TABLE proposal ADD COLUMN summary_translated jsonb;
COMMENT ON COLUMN proposal.summary_translated IS 'The summary in other languages than English: {"es": [...]}.';
