-- Rule packs: what an organisation asks of a plan; how alike plans are; wording kept with a reason.

ALTER TABLE tenant_setting
  ADD COLUMN rule_pack            text NOT NULL DEFAULT 'recovery-core',
  ADD COLUMN rule_pack_tightening jsonb NOT NULL DEFAULT '{"block": [], "maxReviewDays": null}',
  ADD CONSTRAINT rule_pack_shape CHECK (rule_pack ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  ADD CONSTRAINT rule_pack_tightening_is_object CHECK (jsonb_typeof(rule_pack_tightening) = 'object');
COMMENT ON COLUMN tenant_setting.rule_pack IS 'The code of one of the packs that the service ships (src/rule-packs/packs); its newest version is in force.';
COMMENT ON COLUMN tenant_setting.rule_pack_tightening IS 'What the organisation asks beyond its pack: {block: [codes that it turns from warn to block], maxReviewDays: a shorter limit or null}.';

CREATE TABLE plan_fingerprint (
  tenant_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  plan_id   uuid NOT NULL,
  band      smallint NOT NULL,
  value     smallint NOT NULL,
  PRIMARY KEY (tenant_id, plan_id, band),
  CONSTRAINT plan_fingerprint_plan_exists FOREIGN KEY (tenant_id, plan_id) REFERENCES care_plan (tenant_id, id),
  CONSTRAINT plan_fingerprint_band_range CHECK (band BETWEEN 0 AND 31)
);
COMMENT ON TABLE plan_fingerprint IS
  'How a plan reads, as 32 numbers of 16 bits: hashed minima of word groups (MinHash, banded), which show that two plans are alike and cannot be
turned back into words. It is the only thing about a plan that leaves the patient''s own rows, carries no patient id, and is only ever counted.';
CREATE INDEX plan_fingerprint_alike ON plan_fingerprint (tenant_id, band, value, plan_id);
CALL tenancy.open_to_tenant('plan_fingerprint');
GRANT SELECT, INSERT, UPDATE (value) ON plan_fingerprint TO concord_app;

-- The words of the clinician's side are looked at for stigma; whoever keeps a wording says why.
ALTER TABLE proposal
  ADD COLUMN keep_wording_reason        text,
  ADD COLUMN answer_keep_wording_reason text;
GRANT UPDATE (answer_keep_wording_reason) ON proposal TO concord_app;
ALTER TABLE agreement ADD COLUMN keep_wording_reason text;
GRANT UPDATE (keep_wording_reason) ON agreement TO concord_app;
