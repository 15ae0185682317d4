import { isPlain, isPlainElement, plainItems } from '../../access/decision/sensitivity.js';
import { isoTime, personJson } from '../../core/database/sql.js';

const summaryColumns = `
  plan.id, plan.title, plan.status, plan.revision, plan.version, plan.recorded_at AS "recordedAt", ${personJson('opener')} AS "openedBy"`;

const owner = (element: string, role: string): string =>
  `json_build_object('kind', ${element}.${role}_kind, 'accountId', ${element}.${role}_account_id, 'supportId', ${element}.${role}_support_id)`;

/** Where each side stands on an element, as a list. */
const stancesOn = (element: string): string => `
  coalesce((SELECT json_agg(json_build_object('party', stance.party, 'stance', stance.stance, 'words', stance.words,
    'statedBy', stance.stated_by, 'statedAt', ${isoTime('stance.stated_at')}) ORDER BY stance.party)
  FROM agreement stance WHERE stance.plan_id = plan.id AND stance.element_id = ${element}.id), '[]')`;

const steps = `
  SELECT json_agg(json_build_object('id', step.id, 'goalId', step.goal_id, 'position', step.position,
    'description', step.description, 'owner', ${owner('step', 'owner')}, 'dueDate', step.due_date, 'status', step.status,
    'startedAt', ${isoTime('step.started_at')}, 'finishedAt', ${isoTime('step.finished_at')}, 'endReason', step.end_reason,
    'changedInRevision', step.changed_in_revision, 'version', step.version, 'agreements', ${stancesOn('step')})
    ORDER BY step.position, step.id)
  FROM step WHERE step.patient_id = plan.patient_id AND step.plan_id = plan.id AND step.goal_id = goal.id AND step.status <> 'entered-in-error'`;

const priorities = `
  SELECT json_agg(json_build_object('party', priority.party, 'priority', priority.priority) ORDER BY priority.party)
  FROM goal_priority priority WHERE priority.goal_id = goal.id`;

const goals = (whole: boolean): string => `
  SELECT json_agg(json_build_object(
    'id', goal.id, 'position', goal.position, 'statement', goal.statement, 'lifeDomain', goal.life_domain,
    'value', goal.value, 'startDate', goal.start_date, 'targetDate', goal.target_date,
    'objective', goal.objective, 'attainmentScale', goal.attainment_scale,
    'lifecycleStatus', goal.lifecycle_status, 'achievementStatus', goal.achievement_status,
    'endReason', goal.end_reason, 'changedInRevision', goal.changed_in_revision,
    'substanceUse', goal.sensitivity IS NOT NULL,
    'ownWords', CASE WHEN words.id IS NOT NULL THEN json_build_object(
      'text', words.text, 'saidBy', words.said_by, 'saidAt', ${isoTime('words.said_at')}, 'dictatedTo', words.dictated_to) END,
    'priorities', coalesce((${priorities}), '[]'), 'agreements', ${stancesOn('goal')}, 'steps', coalesce((${steps}), '[]'))
    ORDER BY goal.position, goal.id)
  FROM goal
  LEFT JOIN own_words words ON words.id = goal.own_words_id
  WHERE goal.patient_id = plan.patient_id AND goal.plan_id = plan.id AND goal.lifecycle_status <> 'entered-in-error'
    ${whole ? '' : 'AND goal.sensitivity IS NULL'}`;

const interventions = (whole: boolean): string => `
  SELECT json_agg(json_build_object('id', help.id, 'goalId', help.goal_id, 'type', help.kind, 'title', help.title,
    'description', help.description, 'frequency', help.frequency, 'durationWeeks', help.duration_weeks,
    'responsible', CASE WHEN help.responsible_kind IS NOT NULL THEN ${owner('help', 'responsible')} END,
    'requiresConsent', help.requires_consent, 'substanceUse', help.sensitivity IS NOT NULL, 'status', help.status, 'endReason', help.end_reason,
    'changedInRevision', help.changed_in_revision, 'version', help.version, 'agreements', ${stancesOn('help')})
    ORDER BY help.position, help.id)
  FROM intervention help
  WHERE help.patient_id = plan.patient_id AND help.plan_id = plan.id AND help.status <> 'entered-in-error'
    ${whole ? '' : `AND ${isPlainElement('help.id')}`}`;

const supports = `
  SELECT json_agg(json_build_object('id', support.id, 'name', support.name, 'relationship', support.relationship,
    'howTheyHelp', support.how_they_help, 'endedAt', ${isoTime('support.ended_at')}, 'version', support.version) ORDER BY support.id)
  FROM support WHERE support.patient_id = plan.patient_id AND support.plan_id = plan.id AND support.ended_at IS NULL`;

const openProposals = (whole: boolean): string => `
  SELECT json_agg(json_build_object('id', proposal.id, 'party', proposal.party, 'summary', proposal.summary,
    'rationale', proposal.rationale, 'counterTo', proposal.counter_to, 'proposedBy', ${personJson('proposer')},
    'proposedAt', ${isoTime('proposal.proposed_at')}, 'expiresAt', ${isoTime('proposal.expires_at')}) ORDER BY proposal.id) AS list
  FROM proposal
  JOIN account proposer ON proposer.id = proposal.proposed_by
  WHERE proposal.patient_id = plan.patient_id AND proposal.plan_id = plan.id AND proposal.state = 'open' AND proposal.expires_at > $3
    ${whole ? '' : `AND ${isPlain('proposal.id')}`}`;

/**
 * A plan in one statement. $1 patient, $2 plan, $3 now, $4 whether the reader is on a side. Two statements and no parameter for
 * who sees what is labelled: whoever does would pay for looking at labels all the same.
 */
const planOf = (whole: boolean): string => `
  SELECT ${summaryColumns},
    json_build_object('id', about.plan_id, 'strengths', about.strengths, 'values', about."values",
      'preferences', about.preferences, 'barriers', about.barriers, 'hopes', about.hopes, 'writtenBy', about.written_by,
      'writtenAt', ${isoTime('about.written_at')}, 'version', about.version) AS "aboutMe",
    coalesce((${goals(whole)}), '[]') AS goals,
    coalesce((${interventions(whole)}), '[]') AS interventions,
    coalesce((${supports}), '[]') AS supports,
    json_build_object('id', review.id, 'intervalDays', review.interval_days, 'nextReviewOn', review.next_review_on,
      'agreements', ${stancesOn('review')}) AS "reviewSchedule",
    json_build_object('id', discharge.id, 'criteria', discharge.criteria, 'agreements', ${stancesOn('discharge')}) AS "dischargeCriteria",
    CASE WHEN $4::boolean THEN coalesce((${openProposals(whole)}), '[]') END AS "openProposals"
  FROM care_plan plan
  JOIN account opener ON opener.id = plan.opened_by
  JOIN about_me about ON about.plan_id = plan.id
  JOIN review_schedule review ON review.patient_id = plan.patient_id AND review.plan_id = plan.id
  JOIN discharge_criteria discharge ON discharge.patient_id = plan.patient_id AND discharge.plan_id = plan.id
  WHERE plan.patient_id = $1 AND plan.id = $2`;

/** With all that is labelled. */
export const planWithGoals = planOf(true);

/** Without what is labelled, and without what belongs to that. */
export const plainPlanWithGoals = planOf(false);

/**
 * Keeps the plan as it stands, unless it is as it was. $1 patient, $2 plan, $3 now, $4 false (proposals keep their own
 * times), $5 id of the snapshot.
 */
export const insertSnapshot = `
  INSERT INTO plan_snapshot (id, plan_id, taken_at, content)
  SELECT $5, plan.id, $3, to_jsonb(plan) FROM (${planWithGoals}) plan
  WHERE to_jsonb(plan) IS DISTINCT FROM (
    SELECT content FROM plan_snapshot WHERE patient_id = $1 AND plan_id = $2 ORDER BY taken_at DESC, id DESC LIMIT 1)`;

/** The plan as it stood. $1 patient, $2 plan, $3 the moment, $4 whether the reader sees what is labelled. */
export const planAsOf = `
  SELECT CASE WHEN $4::boolean THEN content ELSE content || jsonb_build_object(
    'goals', ${plainItems(`content->'goals'`, 'id')}, 'interventions', ${plainItems(`content->'interventions'`, 'id')}) END AS content
  FROM plan_snapshot WHERE patient_id = $1 AND plan_id = $2 AND taken_at <= $3
  ORDER BY taken_at DESC, id DESC LIMIT 1`;

/** Newest first. $1 patient, $2 the last id of the page before or null, $3 limit + 1, $4 the plans that the reader is confined to, or null. */
export const plansOfPatient = `
  SELECT ${summaryColumns}
  FROM care_plan plan JOIN account opener ON opener.id = plan.opened_by
  WHERE plan.patient_id = $1 AND ($2::uuid IS NULL OR plan.id < $2) AND ($4::uuid[] IS NULL OR plan.id = ANY ($4))
  ORDER BY plan.id DESC LIMIT $3`;

/** The columns of a status change in this order. */
export const recordStatusChange = `
  INSERT INTO plan_status_change (id, plan_id, move, from_status, to_status, reason, keep_wording_reason, changed_by, party, changed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const statusChanges = `
  SELECT change.id, change.move, change.from_status AS "from", change.to_status AS "to", change.reason,
    change.changed_at AS "changedAt", ${personJson('changer')} AS "changedBy"
  FROM plan_status_change change JOIN account changer ON changer.id = change.changed_by
  WHERE change.patient_id = $1 AND change.plan_id = $2`;

/** $1 patient, $2 plan, $3 change. */
export const oneStatusChange = `${statusChanges} AND change.id = $3`;

/** Newest first. $1 patient, $2 plan, $3 the last id of the page before or null, $4 limit + 1. */
export const statusChangesOfPlan = `
  ${statusChanges} AND ($3::uuid IS NULL OR change.id < $3) ORDER BY change.id DESC LIMIT $4`;
