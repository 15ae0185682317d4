-- The journal: what somebody writes for themself. A row is there for its author, and for the one person to whom the author shows it,
-- and in no transaction of anybody else: neither role, relation, emergency, machine, job nor operator makes a difference, because
-- no policy asks for any of these.

CREATE TABLE journal_entry (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  author_id  uuid NOT NULL,
  words      text NOT NULL,
  written_at timestamptz NOT NULL,
  shown_to   uuid,
  shown_at   timestamptz,
  version    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT journal_author_exists FOREIGN KEY (tenant_id, author_id) REFERENCES account (tenant_id, id),
  CONSTRAINT journal_reader_exists FOREIGN KEY (tenant_id, shown_to) REFERENCES account (tenant_id, id),
  CONSTRAINT journal_shown_whole CHECK ((shown_to IS NULL) = (shown_at IS NULL)),
  CONSTRAINT journal_shown_to_another CHECK (shown_to <> author_id)
);
COMMENT ON TABLE journal_entry IS 'What somebody writes for themself. Its author alone reads it, and the one person to whom they show it.';
CREATE INDEX journal_of_author ON journal_entry (tenant_id, author_id, id);
CREATE INDEX journal_shown_to ON journal_entry (tenant_id, shown_to, id) WHERE shown_to IS NOT NULL;
CALL tenancy.guard('journal_entry');
CREATE POLICY by_author ON journal_entry
  USING (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)
  WITH CHECK (author_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY shown_to_me ON journal_entry FOR SELECT
  USING (shown_to = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE, UPDATE (shown_to, shown_at, version) ON journal_entry TO concord_app;
