-- Whoever suggests something for a safety plan does not always see all of it. What they do not see stays as it is when the patient says
-- yes: so it is known of each suggestion whether its author saw it. Those from before count as written by somebody who did.

ALTER TABLE safety_plan_proposal ADD COLUMN author_sees_substance_use boolean NOT NULL DEFAULT true;
