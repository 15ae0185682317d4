-- A support group can be handed over. Who facilitates it stands in the group alone from now on, and the policies ask there; in the other
-- tables stays who did when the row began. Rare and small, so that a policy may look for it.

ALTER TABLE support_group ADD COLUMN facilitated_since timestamptz, ADD COLUMN facilitator_edition integer NOT NULL DEFAULT 1;
ALTER TABLE support_group NO FORCE ROW LEVEL SECURITY;
UPDATE support_group SET facilitated_since = founded_at;
ALTER TABLE support_group FORCE ROW LEVEL SECURITY;
ALTER TABLE support_group ALTER COLUMN facilitated_since SET NOT NULL,
  ADD CONSTRAINT group_facilitator_edition_known CHECK (facilitator_edition BETWEEN 1 AND conduct_edition);
COMMENT ON COLUMN support_group.facilitated_since IS 'Since when the one who facilitates it now does.';
COMMENT ON COLUMN support_group.facilitator_edition IS 'The first edition of the code of conduct of the one who facilitates it now. Who has not accepted that or a later one is known to them only by what the others call them.';
GRANT UPDATE (facilitator_id, facilitated_since, facilitator_edition) ON support_group TO concord_app;

ALTER TABLE group_place DROP CONSTRAINT place_group_exists,
  ADD CONSTRAINT place_group_exists FOREIGN KEY (tenant_id, group_id) REFERENCES support_group (tenant_id, id),
  ADD CONSTRAINT place_facilitator_exists FOREIGN KEY (tenant_id, facilitator_id) REFERENCES account (tenant_id, id);
ALTER TABLE group_words DROP CONSTRAINT words_group_exists,
  ADD CONSTRAINT words_group_exists FOREIGN KEY (tenant_id, group_id) REFERENCES support_group (tenant_id, id),
  ADD CONSTRAINT words_facilitator_exists FOREIGN KEY (tenant_id, facilitator_id) REFERENCES account (tenant_id, id);
ALTER TABLE group_meeting DROP CONSTRAINT meeting_group_exists,
  ADD CONSTRAINT meeting_group_exists FOREIGN KEY (tenant_id, group_id) REFERENCES support_group (tenant_id, id),
  ADD CONSTRAINT meeting_facilitator_exists FOREIGN KEY (tenant_id, facilitator_id) REFERENCES account (tenant_id, id);
ALTER TABLE support_group DROP CONSTRAINT group_of_one_facilitator;
COMMENT ON COLUMN group_place.facilitator_id IS 'Who facilitated the group when somebody was invited or asked.';
COMMENT ON COLUMN group_words.facilitator_id IS 'Who facilitated the group when it was said.';
COMMENT ON COLUMN group_meeting.facilitator_id IS 'Who facilitated the group when it was planned.';

DROP POLICY facilitated ON group_place;
CREATE POLICY facilitated ON group_place
  USING (EXISTS (SELECT FROM support_group led WHERE led.tenant_id = group_place.tenant_id AND led.id = group_place.group_id
    AND led.facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid))
  WITH CHECK (EXISTS (SELECT FROM support_group led WHERE led.tenant_id = group_place.tenant_id AND led.id = group_place.group_id
    AND led.facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid));
DROP POLICY facilitated ON group_words;
CREATE POLICY facilitated ON group_words
  USING (EXISTS (SELECT FROM support_group led WHERE led.tenant_id = group_words.tenant_id AND led.id = group_words.group_id
    AND led.facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid))
  WITH CHECK (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
DROP POLICY facilitated ON group_meeting;
CREATE POLICY facilitated ON group_meeting
  USING (EXISTS (SELECT FROM support_group led WHERE led.tenant_id = group_meeting.tenant_id AND led.id = group_meeting.group_id
    AND led.facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid))
  WITH CHECK (EXISTS (SELECT FROM support_group led WHERE led.tenant_id = group_meeting.tenant_id AND led.id = group_meeting.group_id
    AND led.facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid));

CREATE TABLE group_handover (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  group_id    uuid NOT NULL,
  offered_by  uuid NOT NULL,
  offered_to  uuid NOT NULL,
  state       text NOT NULL,
  offered_at  timestamptz NOT NULL,
  answered_at timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT handover_group_exists FOREIGN KEY (tenant_id, group_id) REFERENCES support_group (tenant_id, id),
  CONSTRAINT handover_offerer_exists FOREIGN KEY (tenant_id, offered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT handover_receiver_exists FOREIGN KEY (tenant_id, offered_to) REFERENCES account (tenant_id, id),
  CONSTRAINT handover_state_known CHECK (state IN ('offered', 'accepted', 'declined', 'taken-back')),
  CONSTRAINT handover_answer_whole CHECK ((state = 'offered') = (answered_at IS NULL))
);
COMMENT ON TABLE group_handover IS 'That somebody is to facilitate a support group in another one''s place. Nothing about anybody who is in it.';
CREATE UNIQUE INDEX one_handover_at_a_time ON group_handover (tenant_id, group_id) WHERE state = 'offered';
CREATE INDEX handovers_offered_to ON group_handover (tenant_id, offered_to, id);
CREATE INDEX handovers_offered_by ON group_handover (tenant_id, offered_by, id);
CALL tenancy.open_to_tenant('group_handover');
GRANT SELECT, INSERT, UPDATE (state, answered_at, version) ON group_handover TO concord_app;
