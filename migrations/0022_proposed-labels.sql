-- What is proposed can carry the label from the start, so that it is kept back before anybody has agreed to it.

CREATE OR REPLACE VIEW labelled_proposal WITH (security_invoker = true) AS
  SELECT proposal.tenant_id, proposal.patient_id, proposal.plan_id, proposal.id FROM proposal
  WHERE proposal.ops @> '[{"substanceUse": true}]'
    OR EXISTS (
      SELECT FROM labelled_element element
      WHERE element.tenant_id = proposal.tenant_id AND element.patient_id = proposal.patient_id AND element.plan_id = proposal.plan_id
        AND proposal.ops::text LIKE '%' || element.id || '%');
