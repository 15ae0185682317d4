-- Support groups. That somebody is in one is known to them and to whoever facilitates it, and to nobody else: neither role, relation,
-- authority, consent, emergency, machine, job nor operator makes a difference, because no policy asks for any of these.

CREATE TABLE support_group (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  name           text NOT NULL,
  about          text NOT NULL,
  conduct        text NOT NULL,
  conduct_edition integer NOT NULL DEFAULT 1,
  takes_requests boolean NOT NULL,
  about_substance_use boolean NOT NULL,
  facilitator_id uuid NOT NULL,
  state          text NOT NULL,
  founded_at     timestamptz NOT NULL,
  closed_at      timestamptz,
  version        integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT group_of_one_facilitator UNIQUE (tenant_id, id, facilitator_id),
  CONSTRAINT group_facilitator_exists FOREIGN KEY (tenant_id, facilitator_id) REFERENCES account (tenant_id, id),
  CONSTRAINT group_state_known CHECK (state IN ('open', 'closed')),
  CONSTRAINT group_closing_whole CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
COMMENT ON TABLE support_group IS 'A support group, as everybody here may know of it. Nothing about anybody who is in it.';
COMMENT ON COLUMN support_group.conduct IS 'What everybody accepts who joins. Another wording is another edition, which is accepted anew.';
CALL tenancy.open_to_tenant('support_group');
GRANT SELECT, INSERT, UPDATE (name, about, conduct, conduct_edition, takes_requests, state, closed_at, version) ON support_group TO concord_app;

CREATE TABLE group_place (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  group_id       uuid NOT NULL,
  facilitator_id uuid NOT NULL,
  account_id     uuid NOT NULL,
  called         text,
  state          text NOT NULL,
  begun_at       timestamptz NOT NULL,
  accepted_edition integer,
  joined_at      timestamptz,
  ended_at       timestamptz,
  reason         text,
  version        integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT place_group_exists FOREIGN KEY (tenant_id, group_id, facilitator_id) REFERENCES support_group (tenant_id, id, facilitator_id),
  CONSTRAINT place_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT place_state_known CHECK (state IN ('invited', 'asked', 'in', 'declined', 'left', 'removed', 'closed')),
  CONSTRAINT nobody_is_in_without_their_yes CHECK (state <> 'in' OR num_nonnulls(called, accepted_edition, joined_at) = 3),
  CONSTRAINT place_removed_with_a_reason CHECK ((state = 'removed') = (reason IS NOT NULL)),
  CONSTRAINT place_end_whole CHECK ((state IN ('declined', 'left', 'removed', 'closed')) = (ended_at IS NOT NULL)),
  CONSTRAINT place_of_another CHECK (account_id <> facilitator_id)
);
COMMENT ON TABLE group_place IS 'That somebody is in a support group, was invited or asked. There for them and for whoever facilitates it, and for nobody else.';
COMMENT ON COLUMN group_place.called IS 'What the others call them, by their own choice.';
CREATE UNIQUE INDEX one_place_in_a_group ON group_place (tenant_id, group_id, account_id) WHERE state IN ('invited', 'asked', 'in');
CREATE INDEX places_of_account ON group_place (tenant_id, account_id, id);
CREATE INDEX places_of_group ON group_place (tenant_id, group_id, id);
CALL tenancy.guard('group_place');
CREATE POLICY my_place ON group_place
  USING (account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)
  WITH CHECK (account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY facilitated ON group_place
  USING (facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)
  WITH CHECK (facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (called, state, accepted_edition, joined_at, ended_at, reason, version) ON group_place TO concord_app;

-- Rare and small, so that a policy may look for the place of whoever asks.
CREATE TABLE group_words (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  group_id       uuid NOT NULL,
  facilitator_id uuid NOT NULL,
  author_id      uuid NOT NULL,
  said_as        text NOT NULL,
  words          text NOT NULL,
  said_at        timestamptz NOT NULL,
  version        integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT words_group_exists FOREIGN KEY (tenant_id, group_id, facilitator_id) REFERENCES support_group (tenant_id, id, facilitator_id),
  CONSTRAINT words_author_exists FOREIGN KEY (tenant_id, author_id) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE group_words IS 'What somebody shares with a support group. Gone for good when they take it back or leave.';
CREATE INDEX words_of_group ON group_words (tenant_id, group_id, id);
CREATE INDEX words_of_author ON group_words (tenant_id, author_id, group_id);
CALL tenancy.guard('group_words');
CREATE POLICY my_words ON group_words
  USING (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)
  WITH CHECK (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY facilitated ON group_words
  USING (facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)
  WITH CHECK (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY in_my_group ON group_words FOR SELECT USING (EXISTS (
  SELECT FROM group_place mine WHERE mine.tenant_id = group_words.tenant_id AND mine.group_id = group_words.group_id AND mine.state = 'in'
    AND mine.account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON group_words TO concord_app;

CREATE TABLE group_meeting (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  group_id       uuid NOT NULL,
  facilitator_id uuid NOT NULL,
  held_on        date NOT NULL,
  at             text NOT NULL,
  minutes        integer NOT NULL,
  how            text NOT NULL,
  place          text NOT NULL,
  planned_at     timestamptz NOT NULL,
  cancelled_at   timestamptz,
  version        integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT meeting_group_exists FOREIGN KEY (tenant_id, group_id, facilitator_id) REFERENCES support_group (tenant_id, id, facilitator_id),
  CONSTRAINT meeting_time_shape CHECK (at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT meeting_length CHECK (minutes BETWEEN 15 AND 480),
  CONSTRAINT meeting_how_known CHECK (how IN ('in_person', 'call', 'video'))
);
COMMENT ON TABLE group_meeting IS 'When and where a support group meets, by the clock of the organisation. There for whoever is in it.';
CREATE INDEX meetings_of_group ON group_meeting (tenant_id, group_id, id);
CALL tenancy.guard('group_meeting');
CREATE POLICY facilitated ON group_meeting
  USING (facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)
  WITH CHECK (facilitator_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY in_my_group ON group_meeting FOR SELECT USING (EXISTS (
  SELECT FROM group_place mine WHERE mine.tenant_id = group_meeting.tenant_id AND mine.group_id = group_meeting.group_id AND mine.state = 'in'
    AND mine.account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE (cancelled_at, version) ON group_meeting TO concord_app;

CREATE TABLE group_work (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  meetings       integer NOT NULL DEFAULT 0,
  words          integer NOT NULL DEFAULT 0,
  last_on        date,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT work_group_exists FOREIGN KEY (tenant_id, id) REFERENCES support_group (tenant_id, id),
  CONSTRAINT group_work_counts CHECK (meetings >= 0 AND words >= 0)
);
COMMENT ON TABLE group_work IS 'Counts and dates of a support group, without anybody who is in it and without a word. The id is that of the group.';
CALL tenancy.open_to_tenant('group_work');
GRANT SELECT, INSERT, UPDATE (meetings, words, last_on) ON group_work TO concord_app;
