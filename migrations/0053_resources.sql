-- The directory of an organisation: people and places that help, how and when they are reached, and when somebody last checked it.

CREATE TABLE resource (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  kind          text NOT NULL,
  name          text NOT NULL,
  description   text,
  region        text,
  place         text,
  languages     text[] NOT NULL,
  cost          text NOT NULL,
  cost_note     text,
  accessibility text,
  channels      jsonb NOT NULL,
  hours         jsonb,
  is_crisis_contact boolean NOT NULL,
  added_by      uuid NOT NULL,
  added_at      timestamptz NOT NULL,
  verified_on   date,
  verified_by   uuid,
  check_by      date NOT NULL,
  retired_at    timestamptz,
  version       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT resource_author_exists FOREIGN KEY (tenant_id, added_by) REFERENCES account (tenant_id, id),
  CONSTRAINT resource_verifier_exists FOREIGN KEY (tenant_id, verified_by) REFERENCES account (tenant_id, id),
  CONSTRAINT resource_kind_known CHECK (kind IN ('therapy', 'support_group', 'helpline', 'community_clinic', 'sliding_scale', 'housing', 'employment', 'peer_programme', 'other')),
  CONSTRAINT resource_cost_known CHECK (cost IN ('free', 'sliding_scale', 'insurance', 'paid', 'unknown')),
  CONSTRAINT resource_region_shape CHECK (region ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  CONSTRAINT resource_helpline_complete CHECK (NOT (kind = 'helpline' OR is_crisis_contact) OR (hours IS NOT NULL AND jsonb_array_length(channels) > 0 AND (kind <> 'helpline' OR region IS NOT NULL))),
  CONSTRAINT resource_verified_complete CHECK (num_nonnulls(verified_on, verified_by) IN (0, 2))
);
COMMENT ON TABLE resource IS 'Somebody or somewhere that helps. Nothing about a patient is in it.';
COMMENT ON COLUMN resource.check_by IS 'From this day on somebody should look whether it is still so.';
CREATE INDEX resource_by_name ON resource (tenant_id, name COLLATE "C", id) WHERE retired_at IS NULL;
CREATE INDEX resource_crisis_contacts ON resource (tenant_id, id) WHERE is_crisis_contact AND retired_at IS NULL;
CREATE INDEX resource_to_check ON resource (tenant_id, check_by) WHERE retired_at IS NULL;
CALL tenancy.open_to_tenant('resource');
GRANT SELECT, INSERT, UPDATE ON resource TO concord_app;

-- Full text as rows of words: row policies let an index serve only operators that leak nothing, which the comparison of texts is and
-- the match of a tsvector is not.
CREATE TABLE resource_word (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  resource_id uuid NOT NULL,
  word        text COLLATE "C" NOT NULL,
  weight      integer NOT NULL,
  PRIMARY KEY (tenant_id, word, resource_id),
  CONSTRAINT resource_word_resource_exists FOREIGN KEY (tenant_id, resource_id) REFERENCES resource (tenant_id, id)
);
COMMENT ON TABLE resource_word IS 'The words by which an entry of the directory is found, in small letters and without accents.';
CREATE INDEX resource_word_search ON resource_word (tenant_id, word, resource_id, weight);
CREATE INDEX resource_words_of_one ON resource_word (tenant_id, resource_id);
CALL tenancy.open_to_tenant('resource_word');
GRANT SELECT, INSERT, DELETE ON resource_word TO concord_app;
