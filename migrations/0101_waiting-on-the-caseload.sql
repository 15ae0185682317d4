-- What the caseload shows of the support around a person is written down where it changes: who was asked last to see an answer about
-- safety, and how many lines a safety plan has.

ALTER TABLE safety_alert ADD COLUMN asked uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN safety_alert.asked IS 'Who was asked last to see it, by due_at: what the last event that told somebody says.';
ALTER TABLE safety_plan ADD COLUMN lines integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN safety_plan.lines IS 'From the content: how many lines it has. Written with it by the one writer of safety plans.';

ALTER TABLE safety_alert NO FORCE ROW LEVEL SECURITY;
ALTER TABLE safety_alert_event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE safety_plan NO FORCE ROW LEVEL SECURITY;
UPDATE safety_alert SET asked = last.told FROM (
  SELECT DISTINCT ON (tenant_id, alert_id) tenant_id, alert_id, told FROM safety_alert_event
  WHERE cardinality(told) > 0 ORDER BY tenant_id, alert_id, id DESC) last
WHERE last.tenant_id = safety_alert.tenant_id AND last.alert_id = safety_alert.id;
UPDATE safety_plan SET lines = json_array_length(content -> 'entries');
ALTER TABLE safety_alert FORCE ROW LEVEL SECURITY;
ALTER TABLE safety_alert_event FORCE ROW LEVEL SECURITY;
ALTER TABLE safety_plan FORCE ROW LEVEL SECURITY;

CREATE INDEX alerts_waiting_of_patient ON safety_alert (tenant_id, patient_id, due_at) WHERE state = 'open';
GRANT UPDATE (asked) ON safety_alert TO concord_app;
GRANT UPDATE (lines) ON safety_plan TO concord_app;
