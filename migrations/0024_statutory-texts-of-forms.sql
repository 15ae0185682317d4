-- The statutory texts of a consent stand in the form, so that nobody has to write them themself.

ALTER TABLE consent_form ADD COLUMN part2 jsonb;
ALTER TABLE consent_form_edition ADD COLUMN part2 jsonb;
COMMENT ON COLUMN consent_form.part2 IS 'The texts of 42 CFR 2.31 that a consent to this form holds where whoever gives it says nothing else.';
COMMENT ON COLUMN consent_form_edition.content_hash IS 'SHA-256 of the title, a blank line and the body, and of part2 where there is one, in hexadecimal.';
GRANT UPDATE (part2) ON consent_form TO concord_app;
