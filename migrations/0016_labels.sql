-- What is about substance use, and all that belongs to it, named in one place: every path leaves out the same.

CREATE VIEW labelled_element WITH (security_invoker = true) AS
  SELECT tenant_id, patient_id, plan_id, id FROM plan_element WHERE label IS NOT NULL;
COMMENT ON VIEW labelled_element IS 'The goals, steps and help that are labelled substance_use or belong to what is.';
GRANT SELECT ON labelled_element TO concord_app;

-- What is proposed can carry the label from the start, so that it is kept back before anybody has agreed to it.
CREATE VIEW labelled_proposal WITH (security_invoker = true) AS
  SELECT proposal.tenant_id, proposal.patient_id, proposal.plan_id, proposal.id FROM proposal
  WHERE proposal.ops @> '[{"substanceUse": true}]'
    OR EXISTS (
      SELECT FROM proposal_element named
      JOIN plan_element element ON element.tenant_id = named.tenant_id AND element.patient_id = named.patient_id AND element.id = named.element_id
      WHERE named.tenant_id = proposal.tenant_id AND named.proposal_id = proposal.id AND element.label IS NOT NULL);
COMMENT ON VIEW labelled_proposal IS 'The proposals that speak of something labelled, in whatever kind of op.';
GRANT SELECT ON labelled_proposal TO concord_app;

CREATE VIEW labelled WITH (security_invoker = true) AS
  SELECT tenant_id, patient_id, id FROM labelled_element
  UNION ALL
  SELECT tenant_id, patient_id, id FROM labelled_proposal
  UNION ALL
  SELECT entry.tenant_id, entry.patient_id, entry.id
  FROM progress_entry entry
  JOIN plan_element goal ON goal.tenant_id = entry.tenant_id AND goal.id = entry.goal_id
  LEFT JOIN progress_entry correction ON correction.tenant_id = entry.tenant_id AND correction.supersedes = entry.id
  WHERE entry.sensitivity IS NOT NULL OR correction.sensitivity IS NOT NULL OR goal.label IS NOT NULL
  UNION ALL
  SELECT decision.tenant_id, decision.patient_id, decision.id
  FROM decision JOIN labelled_element element
    ON element.tenant_id = decision.tenant_id AND element.patient_id = decision.patient_id
   AND element.id IN (decision.goal_id, decision.intervention_id)
  UNION ALL
  SELECT comment.tenant_id, comment.patient_id, comment.id
  FROM comment JOIN labelled_element element
    ON element.tenant_id = comment.tenant_id AND element.patient_id = comment.patient_id AND element.id = comment.element_id
  UNION ALL
  SELECT comment.tenant_id, comment.patient_id, comment.id
  FROM comment JOIN labelled_proposal about
    ON about.tenant_id = comment.tenant_id AND about.patient_id = comment.patient_id AND about.id = comment.element_id
  UNION ALL
  SELECT facilitation.tenant_id, facilitation.patient_id, facilitation.id
  FROM facilitation JOIN labelled_proposal about
    ON about.tenant_id = facilitation.tenant_id AND about.patient_id = facilitation.patient_id AND about.id = facilitation.chain_id
  UNION ALL
  SELECT consent.tenant_id, consent.patient_id, consent.id
  FROM consent LEFT JOIN labelled_element element
    ON element.tenant_id = consent.tenant_id AND element.patient_id = consent.patient_id AND element.id = consent.intervention_id
  WHERE consent.part2 IS NOT NULL OR element.id IS NOT NULL;
COMMENT ON VIEW labelled IS 'All of a record that is kept from whom the class substance_use is not open (42 CFR Part 2), by id.';
GRANT SELECT ON labelled TO concord_app;
