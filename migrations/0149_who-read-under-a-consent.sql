-- Whom a withdrawal has to tell is found by those who read under the consent, and no longer by looking at every account of the
-- organisation. Most lines of the trail rest on no consent, and cost nothing here.
CREATE INDEX audit_of_consent ON audit_event (tenant_id, consent_id) WHERE consent_id IS NOT NULL;
