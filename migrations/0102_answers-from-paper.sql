-- Answers that a patient gave on paper and the care team typed in: said to be so, with who filled the page in and when.

ALTER TABLE questionnaire_answer
  ADD COLUMN filled_in_on date,
  ADD COLUMN filled_in_by text,
  ADD CONSTRAINT answer_from_paper_whole CHECK (num_nonnulls(filled_in_on, filled_in_by) IN (0, 2));
COMMENT ON COLUMN questionnaire_answer.filled_in_by IS 'On paper: who filled the page in, in words. Whose account typed it in is answered_by.';
ALTER TABLE measure ADD COLUMN from_paper boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN measure.from_paper IS 'The answers that completed it were typed in from paper by the care team.';
