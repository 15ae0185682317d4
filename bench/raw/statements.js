import { factsOfAccount, factsOfSession } from '../../dist/access/facts/access-facts.queries.js';
import { plainPlanWithGoals, planWithGoals } from '../../dist/plan/plans/care-plans.queries.js';
import { caseloadPage } from '../../dist/people/caseload/caseload.queries.js';
import { ledgerEnd, oneConsent } from '../../dist/sharing/consents/consents.queries.js';
import { insertEvents, insertSubjects, insertWritten } from '../../dist/core/audit/audit.queries.js';
import { goalForProgress, oneEntry } from '../../dist/together/progress/progress.queries.js';
import { helpersOfPlan, oneProposal, recordAgreement } from '../../dist/plan/proposals/proposals.queries.js';
import { eventsOfPatient } from '../../dist/journey/timeline/timeline.queries.js';

/** The service's own statements where it has them by hand, and the equal of those that TypeORM makes. */
export const texts = {
  factsOfSession,
  factsOfAccount,
  insertEvents,
  insertSubjects,
  insertWritten,
  planWithGoals,
  plainPlanWithGoals,
  caseloadPage,
  oneConsent,
  eventsOfPatient,
  goalForProgress,
  oneEntry,
  oneProposal,
  recordAgreement,
  helpersOfPlan,

  insertProgress: `
    INSERT INTO progress_entry (id, plan_id, goal_id, party, written_by, note, occurred_on, recorded_at)
    VALUES ($1, $2, $3, 'patient', $4, $5, ($6::timestamptz)::date, $6)`,
  lockToPropose: 'SELECT FROM care_plan WHERE id = $1 FOR SHARE',
  lockToAnswer: 'SELECT FROM care_plan WHERE id = $1 FOR UPDATE',
  plan: 'SELECT id, title, status, revision, opened_by, version FROM care_plan WHERE id = $1',
  goals: `
    SELECT id, plan_id, position, own_words_id, statement, life_domain, value, start_date, target_date, objective,
      attainment_scale, lifecycle_status, achievement_status, end_reason, changed_in_revision, version
    FROM goal WHERE plan_id = $1`,
  steps: `
    SELECT id, plan_id, goal_id, position, description, owner_kind, owner_account_id, owner_support_id, due_date, status,
      started_at, finished_at, end_reason, changed_in_revision, version
    FROM step WHERE plan_id = $1`,
  interventions: `
    SELECT id, plan_id, goal_id, position, kind, title, description, frequency, duration_weeks, responsible_kind,
      responsible_account_id, responsible_support_id, requires_consent, status, end_reason, changed_in_revision, version
    FROM intervention WHERE plan_id = $1`,
  schedule: `
    SELECT id, plan_id, interval_days, next_review_on, changed_in_revision, version FROM review_schedule WHERE plan_id = $1`,
  criteria:
    'SELECT id, plan_id, criteria, changed_in_revision, version FROM discharge_criteria WHERE plan_id = $1',
  proposalDays: 'SELECT proposal_days AS days FROM tenant_setting',

  insertProposal: `
    INSERT INTO proposal (id, plan_id, base_revision, ops, summary, baseline, party, proposed_by, proposed_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  proposal: `
    SELECT id, plan_id, base_revision, ops, summary, baseline, state, party, proposed_by, proposed_at, expires_at, version
    FROM proposal WHERE plan_id = $1 AND id = $2`,
  openProposals: `
    SELECT id, plan_id, base_revision, ops, summary, baseline, state, party, proposed_by, proposed_at, expires_at, version
    FROM proposal WHERE plan_id = $1 AND state = 'open'`,
  acceptProposal: `
    UPDATE proposal SET state = 'accepted', answered_by = $2, answered_at = $3, applied_revision = $4, version = version + 1
    WHERE id = $1 AND state = 'open'`,
  reviseGoal: `
    UPDATE goal SET statement = $2, changed_in_revision = $3, version = version + 1 WHERE id = $1`,
  raiseRevision: 'UPDATE care_plan SET revision = $2, version = version + 1 WHERE id = $1',

  insertConsent: `
    INSERT INTO consent (id, kind, purpose, purpose_code, starts_at, content_hash, recorded_by, recorded_at)
    VALUES ($1, 'sharing', $2, 'peer_support', $3, $4, $5, $3)`,
  insertProvision: `
    INSERT INTO consent_provision (consent_id, number, effect, recipient_account_id, data_classes)
    VALUES ($1, 1, 'permit', $2, $3)`,
  insertConsentEvent: `
    INSERT INTO consent_event (consent_id, number, previous, move, from_status, to_status, happened_at, by_account, capacity, assurance)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'self', 'password')`,
  ledgerEnd,
};
