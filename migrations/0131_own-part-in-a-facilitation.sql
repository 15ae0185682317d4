-- Whoever helps with a conversation finds their own part in it, also where what it is about was labelled later, and nobody else does to
-- whom the class is not open: since 0123 only the statements said so. The words in that row are kept back by the statements, which alone
-- can keep a part of a row.

CREATE POLICY label_is_open ON facilitation AS RESTRICTIVE FOR SELECT USING (
  label IS NULL
  OR position(patient_id::text IN COALESCE(current_setting('concord.kept_back', true), '')) = 0
  OR (state IN ('active', 'ended') AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid));
