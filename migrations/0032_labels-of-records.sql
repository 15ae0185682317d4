-- 42 CFR Part 2: every record with words of its own can say that it is about substance use. The label is written where it is given
-- and with whatever the record belongs to, stays when that relation changes or ends, and the row policy keeps the record back from
-- whoever the class is not open to. Where a record stays and only its words are kept (a stage, a review), the statements do it.

-- concord.kept_back   the patients whose records about substance use are kept from the actor (src/access/access.guard.ts)
CREATE PROCEDURE tenancy.keep_labelled_back(labelled regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($q$CREATE POLICY label_is_open ON %s AS RESTRICTIVE FOR SELECT USING (
    label IS NULL OR position(patient_id::text IN COALESCE(current_setting('concord.kept_back', true), '')) = 0)$q$, labelled);
END $$;
COMMENT ON PROCEDURE tenancy.keep_labelled_back IS 'What carries a label is not there for whom the class is not open: in no list, by no id, in no join.';

ALTER TABLE setback
  ADD COLUMN label text CONSTRAINT setback_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE decision
  ADD COLUMN label text CONSTRAINT decision_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE comment
  ADD COLUMN label text CONSTRAINT comment_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE progress_entry
  ADD COLUMN label text CONSTRAINT progress_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE facilitation
  ADD COLUMN label text CONSTRAINT facilitation_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE stage_transition
  ADD COLUMN label text CONSTRAINT stage_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE review
  ADD COLUMN label text CONSTRAINT review_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE consent
  ADD COLUMN label text CONSTRAINT consent_label_known CHECK (label = 'substance_use'),
  ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE proposal ADD COLUMN labelled_itself boolean NOT NULL DEFAULT false;
ALTER TABLE review_answer ADD COLUMN label text CONSTRAINT review_answer_label_known CHECK (label = 'substance_use');

COMMENT ON COLUMN setback.label IS 'substance_use: kept from whom that class is not open.';
COMMENT ON COLUMN setback.labelled_itself IS 'Somebody labelled this very record; otherwise it has the label from what it belongs to.';
COMMENT ON COLUMN stage_transition.label IS 'What was said of the move is kept back; that the person is at the stage is not.';
COMMENT ON COLUMN review.label IS 'The words of the review are kept back; that it was held is not.';

-- What was about something labelled until now says so itself from now on. The owner of the tables writes it, over all organisations.
ALTER TABLE plan_element NO FORCE ROW LEVEL SECURITY;
ALTER TABLE proposal NO FORCE ROW LEVEL SECURITY;
ALTER TABLE consent NO FORCE ROW LEVEL SECURITY;
ALTER TABLE consent_provision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE decision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE comment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE progress_entry NO FORCE ROW LEVEL SECURITY;
ALTER TABLE facilitation NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stage_transition NO FORCE ROW LEVEL SECURITY;
UPDATE consent SET label = 'substance_use' WHERE part2 IS NOT NULL;
UPDATE consent SET label = 'substance_use' FROM consent_provision named
  WHERE named.tenant_id = consent.tenant_id AND named.consent_id = consent.id AND 'substance_use' = ANY (named.data_classes)
    AND (named.effect = 'permit' OR cardinality(named.data_classes) < 10);
UPDATE consent SET label = 'substance_use' FROM plan_element about
  WHERE about.tenant_id = consent.tenant_id AND about.id = consent.intervention_id AND about.label IS NOT NULL;
UPDATE decision SET label = 'substance_use' FROM plan_element about
  WHERE about.tenant_id = decision.tenant_id AND about.id IN (decision.goal_id, decision.intervention_id) AND about.label IS NOT NULL;
UPDATE decision SET label = 'substance_use' FROM consent about
  WHERE about.tenant_id = decision.tenant_id AND about.id = decision.consent_id AND about.label IS NOT NULL;
UPDATE comment SET label = 'substance_use' FROM plan_element about
  WHERE about.tenant_id = comment.tenant_id AND about.id = comment.element_id AND about.label IS NOT NULL;
UPDATE comment SET label = 'substance_use' FROM proposal about
  WHERE about.tenant_id = comment.tenant_id AND about.id = comment.element_id AND about.label IS NOT NULL;
UPDATE progress_entry SET label = 'substance_use', labelled_itself = true WHERE sensitivity IS NOT NULL;
UPDATE progress_entry SET label = 'substance_use' FROM plan_element about
  WHERE about.tenant_id = progress_entry.tenant_id AND about.id = progress_entry.goal_id AND about.label IS NOT NULL;
UPDATE progress_entry SET label = 'substance_use' FROM progress_entry later
  WHERE later.tenant_id = progress_entry.tenant_id AND later.supersedes = progress_entry.id AND later.label IS NOT NULL;
UPDATE facilitation SET label = 'substance_use' FROM proposal about
  WHERE about.tenant_id = facilitation.tenant_id AND about.id = facilitation.chain_id AND about.label IS NOT NULL;
UPDATE stage_transition SET label = 'substance_use' FROM proposal about
  WHERE about.tenant_id = stage_transition.tenant_id AND about.id = stage_transition.proposal_id AND about.label IS NOT NULL;
ALTER TABLE plan_element FORCE ROW LEVEL SECURITY;
ALTER TABLE proposal FORCE ROW LEVEL SECURITY;
ALTER TABLE consent FORCE ROW LEVEL SECURITY;
ALTER TABLE consent_provision FORCE ROW LEVEL SECURITY;
ALTER TABLE decision FORCE ROW LEVEL SECURITY;
ALTER TABLE comment FORCE ROW LEVEL SECURITY;
ALTER TABLE progress_entry FORCE ROW LEVEL SECURITY;
ALTER TABLE facilitation FORCE ROW LEVEL SECURITY;
ALTER TABLE stage_transition FORCE ROW LEVEL SECURITY;

CALL tenancy.keep_labelled_back('setback');
CALL tenancy.keep_labelled_back('decision');
CALL tenancy.keep_labelled_back('comment');
CALL tenancy.keep_labelled_back('progress_entry');
CALL tenancy.keep_labelled_back('facilitation');

GRANT UPDATE (label, labelled_itself) ON setback, decision, comment, progress_entry, facilitation, stage_transition, review, consent
  TO concord_app;
GRANT UPDATE (label, labelled_itself) ON proposal TO concord_app;
GRANT UPDATE (label) ON review_answer TO concord_app;
