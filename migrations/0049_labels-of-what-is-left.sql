-- 42 CFR Part 2: what people ask about their access log, and why a signature was not given, can say that it is about substance use.

ALTER TABLE access_dispute
  ADD COLUMN label text CONSTRAINT access_dispute_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE signature_attempt
  ADD COLUMN label text CONSTRAINT signature_attempt_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;

COMMENT ON COLUMN access_dispute.label IS 'substance_use: kept from those on the patient''s side to whom that class is not open. It is written to the privacy officer, who reads it.';
COMMENT ON COLUMN signature_attempt.label IS 'The words of the attempt are kept back; that the person was asked is not: it counts.';

CALL tenancy.keep_labelled_back('access_dispute');
GRANT UPDATE (label, labelled_itself) ON access_dispute, signature_attempt TO concord_app;
