-- What the clock tells: the job that looks for what runs out, is due or waits reads over the patients of one organisation, and writes
-- nothing but notices.

-- Named so that it is asked after the policy of the request's own patient: what passes that one never comes to this.
CREATE PROCEDURE tenancy.show_to_clock(shown regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($q$CREATE POLICY told_by_clock ON %s FOR SELECT USING (
    current_setting('concord.scope', true) = 'clock'
    AND NULLIF(current_setting('concord.actor_id', true), '') IS NULL)$q$, shown);
END $$;
COMMENT ON PROCEDURE tenancy.show_to_clock IS 'For the job that tells people of time, which works for nobody: it reads one organisation.';

CALL tenancy.show_to_clock('access_grant');
CALL tenancy.show_to_clock('consent');
CALL tenancy.show_to_clock('consent_event');
CALL tenancy.show_to_clock('care_plan');
CALL tenancy.show_to_clock('plan_element');
CALL tenancy.show_to_clock('proposal');
CALL tenancy.show_to_clock('facilitation');
CALL tenancy.show_to_clock('withdrawal_receipt');
CALL tenancy.show_to_clock('representative');
CALL tenancy.show_to_clock('break_glass');
CALL tenancy.show_to_clock('access_dispute');

CREATE INDEX grant_until ON access_grant (tenant_id, ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX consent_until ON consent (tenant_id, ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX consent_reminder ON consent (tenant_id, remind_on) WHERE remind_on IS NOT NULL;
CREATE INDEX next_reviews ON care_plan (tenant_id, next_review_on) WHERE status = 'active';
CREATE INDEX proposal_until ON proposal (tenant_id, expires_at) WHERE state IN ('open', 'expired');
CREATE INDEX facilitation_until ON facilitation (tenant_id, ends_at) WHERE state IN ('active', 'lapsed');
CREATE INDEX withdrawal_since ON withdrawal_receipt (tenant_id, withdrawn_at);
CREATE INDEX representative_ended ON representative (tenant_id, ended_at) WHERE ended_by IS NULL AND status = 'ended';
CREATE INDEX invitation_until ON invitation (tenant_id, expires_at) WHERE redeemed_at IS NULL AND revoked_at IS NULL;
CREATE INDEX complaint_open ON complaint (tenant_id, made_at) WHERE settled_at IS NULL;
CREATE INDEX account_change_until ON account_change (tenant_id, ends_at) WHERE state IN ('asked', 'lapsed');
CREATE INDEX notice_told_by_clock ON notice (tenant_id, kind, about_id) WHERE task AND done_at IS NULL AND occasion IS NOT NULL;
-- Of one deed nobody is told twice about the same thing.
CREATE INDEX notice_about ON notice (tenant_id, account_id, about_id);
