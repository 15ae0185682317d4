-- Bands are words said to people. Whoever adds a questionnaire whose bands can hurt, because they are published so, says why they stay.
ALTER TABLE instrument ADD COLUMN keep_wording_reason text;
