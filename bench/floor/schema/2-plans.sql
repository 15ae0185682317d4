-- Plans, what is proposed about them, what was signed of them, and what lists show of them.

-- A plan is one document, as those read it who take no part in the conversation. `plain` is what is left of it without what
-- is labelled; null: nothing is.
CREATE TABLE plan (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  is_open    boolean NOT NULL,
  revision   integer NOT NULL,
  version    integer NOT NULL,
  content    json NOT NULL,
  plain      json,
  PRIMARY KEY (tenant_id, patient_id, id)
);
CALL open_to_patient('plan');
GRANT SELECT, INSERT, UPDATE ON plan TO concord_app;

CREATE TABLE plan_revision (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id    uuid NOT NULL,
  id         uuid NOT NULL,
  content    json NOT NULL,
  ops        json NOT NULL,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, patient_id, plan_id, id),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_revision');
GRANT SELECT, INSERT ON plan_revision TO concord_app;

-- What others refer to and lists search: the thin row of a goal or step. `own_terms` are the words that tell of the sentence a goal
-- came from, looked for in every new wording of it.
CREATE TABLE plan_element (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  id          uuid NOT NULL,
  kind        text NOT NULL,
  label       text NOT NULL,
  is_labelled boolean NOT NULL,
  own_terms   text[],
  PRIMARY KEY (tenant_id, patient_id, id),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_element');
GRANT SELECT, INSERT, UPDATE ON plan_element TO concord_app;

-- `content` is the proposal as it is answered, `card` as it stands in the plan.
CREATE TABLE proposal (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  id          uuid NOT NULL,
  state       text NOT NULL DEFAULT 'open',
  party       text NOT NULL,
  elements    uuid[] NOT NULL,
  expires_at  timestamptz NOT NULL,
  content     json NOT NULL,
  card        json NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, id),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CREATE INDEX open_proposals ON proposal (tenant_id, patient_id, plan_id, id) WHERE state = 'open';
CALL open_to_patient('proposal');
GRANT SELECT, INSERT, UPDATE ON proposal TO concord_app;

-- What a list shows of a patient, written where it changes. The counts hold until the first of the proposals expires.
CREATE TABLE patient_card (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  family_name    text NOT NULL,
  given_name     text NOT NULL,
  identifier     text NOT NULL,
  display_name   text NOT NULL,
  plan           json,
  open_proposals integer NOT NULL,
  waiting        integer NOT NULL,
  counted_until  timestamptz NOT NULL,
  next_review_on date,
  asked_review   boolean NOT NULL,
  stage          text,
  has_died             text NOT NULL DEFAULT 'false',
  is_replaced          text NOT NULL DEFAULT 'false',
  help_without_consent integer NOT NULL DEFAULT 0,
  last_check_ins       json NOT NULL DEFAULT '[]',
  alert                json,
  has_safety_plan      text NOT NULL DEFAULT 'false',
  PRIMARY KEY (tenant_id, patient_id)
);
CALL guard('patient_card', $q$patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid
  OR patient_id IN (SELECT mine.patient_id FROM access_grant mine
                    WHERE mine.account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid
                      AND mine.relation = 'care_team' AND mine.ends_at IS NULL)$q$);
GRANT SELECT, INSERT, UPDATE ON patient_card TO concord_app;

-- `said_hash` is of what the version says, whenever and by whomever it was frozen.
CREATE TABLE plan_version (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id      uuid NOT NULL,
  id           uuid NOT NULL,
  number       integer NOT NULL,
  revision     integer NOT NULL,
  state        text NOT NULL DEFAULT 'for-signature',
  frozen_by    json NOT NULL,
  people       json NOT NULL,
  frozen_at    timestamptz NOT NULL,
  content      text NOT NULL,
  content_hash text NOT NULL,
  said_hash    text NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, id),
  UNIQUE (tenant_id, patient_id, plan_id, number),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_version');
GRANT SELECT, INSERT, UPDATE (state) ON plan_version TO concord_app;

CREATE TABLE plan_signature (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  version_id uuid NOT NULL,
  signed_by  uuid NOT NULL,
  content    json NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, version_id, signed_by),
  FOREIGN KEY (tenant_id, patient_id, version_id) REFERENCES plan_version (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_signature');
GRANT SELECT, INSERT ON plan_signature TO concord_app;

CREATE TABLE frozen_hash (content_hash text PRIMARY KEY);
GRANT SELECT, INSERT ON frozen_hash TO concord_app;
