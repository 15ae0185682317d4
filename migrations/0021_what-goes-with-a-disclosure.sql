-- What goes with a disclosure, and what is kept of it.

ALTER TABLE disclosure ADD COLUMN explanation text, ADD COLUMN recipient_address text;
COMMENT ON COLUMN disclosure.explanation IS 'The scope of the consent in words, as it went with the disclosure (42 CFR 2.32(b)); null for rows from before it did.';
COMMENT ON COLUMN disclosure.recipient_address IS 'Where the recipient is reached, if known (45 CFR 164.528(b)(2)(ii)).';

ALTER TABLE break_glass ADD COLUMN affiliation text, ADD COLUMN disclosed_by text;
COMMENT ON COLUMN break_glass.affiliation IS 'The facility of whoever got to know (42 CFR 2.51(c)); null for openings from before it was kept.';
COMMENT ON COLUMN break_glass.disclosed_by IS 'Who disclosed (42 CFR 2.51(c)); null for openings from before it was kept.';
