import { isoTime } from '../core/sql.js';

const person = (account: string): string =>
  `json_build_object('accountId', ${account}.id, 'displayName', ${account}.display_name)`;

const summaryColumns = `
  plan.id, plan.title, plan.status, plan.revision, plan.version, plan.recorded_at AS "recordedAt", ${person('opener')} AS "openedBy"`;

const goals = `
  SELECT json_agg(json_build_object(
    'id', goal.id, 'position', goal.position, 'statement', goal.statement, 'lifeDomain', goal.life_domain,
    'value', goal.value, 'startDate', goal.start_date, 'targetDate', goal.target_date,
    'lifecycleStatus', goal.lifecycle_status, 'achievementStatus', goal.achievement_status,
    'endReason', goal.end_reason, 'changedInRevision', goal.changed_in_revision,
    'ownWords', CASE WHEN words.id IS NOT NULL THEN json_build_object(
      'text', words.text, 'saidBy', words.said_by, 'saidAt', ${isoTime('words.said_at')}, 'dictatedTo', words.dictated_to) END,
    'agreements', coalesce(stances.list, '[]')) ORDER BY goal.position, goal.id) AS list
  FROM goal
  LEFT JOIN own_words words ON words.id = goal.own_words_id
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('party', stance.party, 'stance', stance.stance, 'words', stance.words,
      'statedBy', stance.stated_by, 'statedAt', ${isoTime('stance.stated_at')}) ORDER BY stance.party) AS list
    FROM agreement stance WHERE stance.plan_id = goal.plan_id AND stance.element_id = goal.id
  ) stances ON true
  WHERE goal.patient_id = plan.patient_id AND goal.plan_id = plan.id`;

const openProposals = `
  SELECT json_agg(json_build_object('id', proposal.id, 'party', proposal.party, 'summary', proposal.summary,
    'rationale', proposal.rationale, 'counterTo', proposal.counter_to, 'proposedBy', ${person('proposer')},
    'proposedAt', ${isoTime('proposal.proposed_at')}, 'expiresAt', ${isoTime('proposal.expires_at')}) ORDER BY proposal.id) AS list
  FROM proposal
  JOIN account proposer ON proposer.id = proposal.proposed_by
  WHERE proposal.patient_id = plan.patient_id AND proposal.plan_id = plan.id AND proposal.state = 'open' AND proposal.expires_at > $3`;

/** The whole plan in one statement. $1 patient, $2 plan, $3 now, $4 whether the reader is part of the conversation. */
export const planWithGoals = `
  SELECT ${summaryColumns},
    json_build_object('id', about.plan_id, 'strengths', about.strengths, 'values', about."values",
      'preferences', about.preferences, 'barriers', about.barriers, 'hopes', about.hopes, 'writtenBy', about.written_by,
      'writtenAt', ${isoTime('about.written_at')}, 'version', about.version) AS "aboutMe",
    coalesce((${goals}), '[]') AS goals,
    CASE WHEN $4::boolean THEN coalesce((${openProposals}), '[]') END AS "openProposals"
  FROM care_plan plan
  JOIN account opener ON opener.id = plan.opened_by
  JOIN about_me about ON about.plan_id = plan.id
  WHERE plan.patient_id = $1 AND plan.id = $2`;

/** Newest first. $1 patient, $2 the last id of the page before or null, $3 limit + 1. */
export const plansOfPatient = `
  SELECT ${summaryColumns}
  FROM care_plan plan JOIN account opener ON opener.id = plan.opened_by
  WHERE plan.patient_id = $1 AND ($2::uuid IS NULL OR plan.id < $2)
  ORDER BY plan.id DESC LIMIT $3`;
