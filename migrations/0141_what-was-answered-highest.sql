-- An alert shows the highest answer of all that came while it waits, and a rise asks anew whoever is to read it. Each answer is kept with its
-- question: a questionnaire may ask about safety more than once. Of before, it is the question that the alert was about.

ALTER TABLE safety_alert_event ADD COLUMN question text,
  DROP CONSTRAINT alert_event_kind_known,
  ADD CONSTRAINT alert_event_kind_known
    CHECK (kind IN ('raised', 'answered_again', 'answered_higher', 'called_again', 'escalated', 'nobody_left', 'acknowledged'));
ALTER TABLE safety_alert NO FORCE ROW LEVEL SECURITY;
ALTER TABLE safety_alert_event NO FORCE ROW LEVEL SECURITY;
UPDATE safety_alert_event event SET question = alert.question
FROM safety_alert alert
WHERE alert.tenant_id = event.tenant_id AND alert.patient_id = event.patient_id AND alert.id = event.alert_id AND event.answer IS NOT NULL;
ALTER TABLE safety_alert_event FORCE ROW LEVEL SECURITY;
ALTER TABLE safety_alert FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN safety_alert_event.question IS 'The question that was answered, word for word.';
COMMENT ON COLUMN safety_alert.answer IS 'The highest answer while it waited, to the question that stands with it; each of them is in its events.';
GRANT UPDATE (question, answer) ON safety_alert TO concord_app;
