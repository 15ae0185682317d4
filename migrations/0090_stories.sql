-- Stories of recovery, which their authors consent to publish inside the organisation, and can take back at any time.

CREATE TABLE story (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  author_id    uuid NOT NULL,
  title        text NOT NULL,
  words        text NOT NULL,
  stages       text[] NOT NULL,
  state        text NOT NULL,
  signed_as    text,
  written_at   timestamptz NOT NULL,
  consented_at timestamptz,
  visible_from timestamptz,
  ended_at     timestamptz,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT story_author_exists FOREIGN KEY (tenant_id, author_id) REFERENCES account (tenant_id, id),
  CONSTRAINT story_state_known CHECK (state IN ('draft', 'published', 'withdrawn', 'taken-down')),
  CONSTRAINT story_consented CHECK ((state = 'draft') <= (consented_at IS NULL) AND (state = 'published') <= (num_nonnulls(consented_at, visible_from) = 2)),
  CONSTRAINT story_end_whole CHECK ((state IN ('withdrawn', 'taken-down')) = (ended_at IS NOT NULL))
);
COMMENT ON TABLE story IS 'A story of recovery. Its author alone sees it until they publish it, and again as soon as they withdraw it.';
COMMENT ON COLUMN story.signed_as IS 'The name that the author chose to publish it under; null: nobody is told who wrote it.';
COMMENT ON COLUMN story.visible_from IS 'A pause after the consent, in which it can be withdrawn unread.';
CREATE INDEX story_of_author ON story (tenant_id, author_id, id);
CREATE INDEX story_published ON story (tenant_id, id) WHERE state = 'published';
CALL tenancy.guard('story');
CREATE POLICY by_author ON story
  USING (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)
  WITH CHECK (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY published ON story FOR SELECT USING (state IN ('published', 'taken-down'));
CREATE POLICY taken_down ON story FOR UPDATE
  USING (current_setting('concord.scope', true) = 'tenant' AND state = 'published')
  WITH CHECK (current_setting('concord.scope', true) = 'tenant' AND state = 'taken-down');
GRANT SELECT, INSERT, UPDATE (title, words, stages, state, signed_as, consented_at, visible_from, ended_at, version) ON story TO concord_app;

CREATE TABLE story_reaction (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  story_id   uuid NOT NULL,
  account_id uuid NOT NULL,
  reaction   text NOT NULL,
  PRIMARY KEY (tenant_id, story_id, account_id),
  CONSTRAINT story_reaction_story_exists FOREIGN KEY (tenant_id, story_id) REFERENCES story (tenant_id, id),
  CONSTRAINT story_reaction_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT story_reaction_known CHECK (reaction IN ('thank_you', 'me_too', 'gives_me_hope'))
);
COMMENT ON TABLE story_reaction IS 'What readers said to a story with one word. It is never counted, and its author never learns who.';
CALL tenancy.open_to_tenant('story_reaction');
GRANT SELECT, INSERT, DELETE, UPDATE (reaction) ON story_reaction TO concord_app;

CREATE TABLE story_report (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  story_id    uuid NOT NULL,
  author_id   uuid NOT NULL,
  reason      text NOT NULL,
  note        text,
  state       text NOT NULL,
  reported_by uuid NOT NULL,
  reported_at timestamptz NOT NULL,
  decided_by  uuid,
  decided_at  timestamptz,
  answer      text,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT story_report_story_exists FOREIGN KEY (tenant_id, story_id) REFERENCES story (tenant_id, id),
  CONSTRAINT story_report_author_exists FOREIGN KEY (tenant_id, author_id) REFERENCES account (tenant_id, id),
  CONSTRAINT story_report_reporter_exists FOREIGN KEY (tenant_id, reported_by) REFERENCES account (tenant_id, id),
  CONSTRAINT story_report_decider_exists FOREIGN KEY (tenant_id, decided_by) REFERENCES account (tenant_id, id),
  CONSTRAINT story_report_reason_known CHECK (reason IN ('about_somebody_else', 'describes_harm', 'hurts_people', 'other')),
  CONSTRAINT story_report_state_known CHECK (state IN ('open', 'kept', 'taken-down', 'withdrawn')),
  CONSTRAINT story_report_decision_whole CHECK ((state IN ('kept', 'taken-down')) = (decided_by IS NOT NULL) AND (decided_by IS NULL) = (answer IS NULL) AND (state = 'open') = (decided_at IS NULL))
);
COMMENT ON TABLE story_report IS 'That somebody wants a story looked at, and what staff decided.';
CREATE UNIQUE INDEX one_open_report_of_a_reader ON story_report (tenant_id, story_id, reported_by) WHERE state = 'open';
CREATE INDEX story_report_queue ON story_report (tenant_id, id) WHERE state = 'open';
CALL tenancy.open_to_tenant('story_report');
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, answer, version) ON story_report TO concord_app;
