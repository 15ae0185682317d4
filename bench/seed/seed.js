import { Algorithm, hash } from '@node-rs/argon2';
import pg from 'pg';
import {
  goalsPerPlan,
  isLabelledPatient,
  labelledGoals,
  longLives,
  password,
  patientsPerClinician,
  patientsPerPeer,
  sessionsPerClinician,
  stepsPerGoal,
} from '../world.js';
import { directory } from './directory.js';
import { id, makeIds, series } from './ids.js';
import { planDocument } from './plan-document.js';
import { templateOf } from './template.js';

/** Fills an empty, migrated database as a superuser; row policies and foreign keys are passed over for speed. */
export async function seed(adminUrl, world) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; ${makeIds}`);
    for (const statement of [
      ...people(world),
      ...(await credentials(world)),
      ...plans(world),
      ...lives(world),
      ...directory(world),
    ])
      await client.query(statement);
    // Fresh statistics, and nothing left to write when the measuring begins.
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

const patient = id('patient', 'n');
const plan = id('plan', 'n');
const clinician = id('clinician', `n / ${patientsPerClinician}`);
const patientAccount = id('patientAccount', 'n');

function people({ tenants, patients, patientsPerTenant }) {
  const clinicians = patients / patientsPerClinician;
  const peers = patients / patientsPerPeer;
  const ofPatients = `FROM ${series(patients)}`;
  const tenantOf = (number) => id('tenant', `(${number}) / ${patientsPerTenant}`);
  const tenant = tenantOf('n');

  /** One account to so many patients. */
  const accounts = (kind, { each, role, record }) => `
    INSERT INTO account (tenant_id, id, email, display_name, roles, status, patient_id)
    SELECT ${tenantOf(`n * ${each}`)}, ${id(kind, 'n')}, lower('${kind}') || n || '@example.org', '${kind} ' || n,
      '{${role}}', 'active', ${record} FROM ${series(patients / each)}`;
  /** So many sessions, by the number of the holder and of one of the holder's patients. */
  const sessions = (kind, { count, holder, ofPatient }) => `
    INSERT INTO session (tenant_id, id, account_id, assurance, started_at, last_used_at, idle_minutes, idle_ends_at, absolute_ends_at)
    SELECT ${tenantOf(ofPatient)}, ${id(`${kind}Session`, 'n')}, ${holder}, 'password', now(), now(), 15,
      now() + interval '1 day', now() + interval '1 day' FROM ${series(count)}`;

  return [
    `INSERT INTO tenant (id, slug, name) SELECT ${id('tenant', 'n')}, 'clinic-' || n, 'Clinic ' || n FROM ${series(tenants)}`,
    `INSERT INTO tenant_setting (tenant_id) SELECT id FROM tenant`,
    `INSERT INTO patient (tenant_id, id, identifier, identifier_key, given_name, family_name, birth_date, recorded_by)
     SELECT ${tenant}, ${patient}, 'MRN-' || n, 'mrn-' || n, 'Alex', 'Moreau ' || md5(n::text), date '1990-05-17', ${clinician} ${ofPatients}`,
    accounts('clinician', { each: patientsPerClinician, role: 'practitioner', record: 'NULL' }),
    accounts('patientAccount', { each: 1, role: 'patient', record: patient }),
    accounts('peer', { each: patientsPerPeer, role: 'peer_supporter', record: 'NULL' }),
    sessions('clinician', {
      count: clinicians * sessionsPerClinician,
      holder: id('clinician', `n / ${sessionsPerClinician}`),
      ofPatient: `n / ${sessionsPerClinician} * ${patientsPerClinician}`,
    }),
    sessions('patient', { count: patients, holder: patientAccount, ofPatient: 'n' }),
    sessions('peer', { count: peers, holder: id('peer', 'n'), ofPatient: `n * ${patientsPerPeer}` }),
    `INSERT INTO care_team_member (tenant_id, id, patient_id, account_id, role, started_at, added_by)
     SELECT ${tenant}, ${id('member', 'n')}, ${patient}, ${clinician}, 'lead', now(), ${clinician} ${ofPatients}`,
    `INSERT INTO consent (tenant_id, id, patient_id, kind, purpose, purpose_code, starts_at, content_hash, recorded_by, recorded_at)
     SELECT ${tenant}, ${id('consent', 'n')}, ${patient}, 'sharing', 'peer support', 'peer_support', now(), repeat('0', 64),
       ${patientAccount}, now() ${ofPatients}`,
    `INSERT INTO consent_provision (tenant_id, consent_id, number, patient_id, effect, recipient_account_id, data_classes)
     SELECT ${tenant}, ${id('consent', 'n')}, 1, ${patient}, 'permit', ${id('peer', `n / ${patientsPerPeer}`)},
       '{plan,progress}' ${ofPatients}`,
    `INSERT INTO consent_event (tenant_id, consent_id, number, patient_id, move, to_status, happened_at, by_account, capacity, assurance)
     SELECT ${tenant}, ${id('consent', 'n')}, 1, ${patient}, 'give', 'active', now(), ${patientAccount}, 'self', 'password'
     ${ofPatients}`,
    `INSERT INTO access_grant (tenant_id, id, patient_id, account_id, relation, capacity, source_id)
     SELECT ${tenant}, ${id('memberGrant', 'n')}, ${patient}, ${clinician}, 'care_team', 'lead', ${id('member', 'n')} ${ofPatients}`,
    `INSERT INTO access_grant (tenant_id, id, patient_id, account_id, relation, purpose_code, data_classes, starts_at, source_id, source_version)
     SELECT ${tenant}, ${id('consentGrant', 'n')}, ${patient}, ${id('peer', `n / ${patientsPerPeer}`)}, 'consent', 'peer_support',
       '{plan,progress}', now(), ${id('consent', 'n')}, 1 ${ofPatients}`,
  ];
}

/** What passwords cost here is what they cost the service. */
const passwordCost = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Patients can sign in, all with the same password. */
export async function passwordHash() {
  return hash(password, passwordCost);
}

async function credentials({ patients, patientsPerTenant }) {
  return [
    `INSERT INTO credential (tenant_id, account_id, password_hash, password_changed_at)
     SELECT ${id('tenant', `n / ${patientsPerTenant}`)}, ${patientAccount}, '${await passwordHash()}', now() FROM ${series(patients)}`,
  ];
}

function plans(world) {
  const { patients, patientsPerTenant } = world;
  const ofPatients = `FROM ${series(patients)}`;
  const tenant = id('tenant', `n / ${patientsPerTenant}`);
  // Round by round, so that what belongs to one plan lies as scattered on the disk as if it had been written over months.
  const ofGoals = `FROM ${series(goalsPerPlan, 'goals')}, ${series(patients)}`;
  const ofSteps = `FROM ${series(stepsPerGoal, 'steps')}, ${series(goalsPerPlan, 'goals')}, ${series(patients)}`;
  const goalNumber = `(n * ${goalsPerPlan} + goals)`;
  const goal = id('goal', goalNumber);
  const step = id('step', `${goalNumber} * ${stepsPerGoal} + steps`);
  const label = `CASE WHEN ${isLabelledPatient('n')} AND goals < ${labelledGoals} THEN 'substance_use' END`;
  const [plain, labelled] = [false, true].map((isLabelled) => templateOf(planDocument(world, isLabelled)));
  const elements = (columns, values, ofElements) => `
    INSERT INTO plan_element (tenant_id, patient_id, plan_id, ${columns}, changed_in_revision, requires_consent, agreed, scaled)
    SELECT ${tenant}, ${patient}, ${plan}, ${values}, 1, false, true, false ${ofElements}`;

  return [
    `INSERT INTO care_plan (tenant_id, id, patient_id, title, status, revision, opened_by, next_review_on, people, content)
     SELECT ${tenant}, ${plan}, ${patient}, 'My recovery plan', 'active', 1, ${clinician}, current_date + 30,
       ARRAY[${patientAccount}],
       (CASE WHEN ${isLabelledPatient('n')} THEN ${labelled} ELSE ${plain} END)::json ${ofPatients}`,
    `INSERT INTO plan_revision (tenant_id, id, patient_id, plan_id, change, revision, status, content, ops, by_account, recorded_at)
     SELECT tenant_id, id, patient_id, id, version, revision, status, content, '[]', opened_by, recorded_at FROM care_plan`,
    elements(
      'id, kind, position, title, label, state',
      `${goal}, 'goal', goals + 1, 'Be up and dressed by nine on five days a week', ${label}, 'active'`,
      ofGoals,
    ),
    elements(
      'id, kind, goal_id, position, title, label, state',
      `${step}, 'step', ${goal}, steps + 1, 'Put the alarm on the other side of the room', ${label}, 'in-progress'`,
      ofSteps,
    ),
    ...['schedule', 'criteria'].map((kind) =>
      elements(
        'id, kind, position, title, state',
        `${id(kind, 'n')}, ${terms[kind]}, 0, '', 'current'`,
        ofPatients,
      ),
    ),
    `INSERT INTO own_words (tenant_id, id, patient_id, text, said_by, said_at)
     SELECT ${tenant}, ${goal}, ${patient}, 'I want to get up in the morning again', ${patientAccount}, now() ${ofGoals}`,
    `INSERT INTO proposal (tenant_id, id, patient_id, plan_id, base_revision, ops, summary, baseline, party, proposed_by, proposed_at, expires_at)
     SELECT ${tenant}, ${id('proposal', 'n')}, ${patient}, ${plan}, 1, '[{"op": "review.set", "intervalDays": 60}]',
       '{"sets the review interval to 60 days"}', '{}', 'patient', ${patientAccount}, now(), now() + interval '30 days' ${ofPatients}`,
  ];
}

const terms = { schedule: `'review_schedule'`, criteria: `'discharge_criteria'` };

/** An event an hour: every other one progress, the rest stages and setbacks by turns. */
function lives({ patients, patientsPerTenant, eventsOfALife }) {
  const events = eventsOfALife / 2;
  const tenant = id('tenant', `n / ${patientsPerTenant}`);
  const number = `(lives.life * ${events} + event)`;
  const from = (count, every) =>
    `FROM (SELECT life, life * ${patients} / ${longLives} AS n FROM ${series(longLives, 'life')}) lives,
       ${series(count, 'event')} CROSS JOIN LATERAL (SELECT now() - event * interval '${every} hours' AS at) moment`;
  const stage = `CASE event WHEN ${events / 2 - 1} THEN 'begin' ELSE (ARRAY['pause', 'resume'])[1 + event % 2] END`;
  return [
    `INSERT INTO progress_entry (tenant_id, id, patient_id, plan_id, goal_id, party, written_by, note, occurred_on, recorded_at)
     SELECT ${tenant}, ${id('entry', number)}, ${patient}, ${plan}, ${id('goal', `n * ${goalsPerPlan}`)}, 'patient', ${patientAccount},
       'Was up by nine', moment.at::date, moment.at ${from(events, 2)}`,
    `INSERT INTO stage_transition (tenant_id, id, patient_id, perspective, number, place, kind, from_stage, to_stage, catalogue_version,
       party, initiated_by, effective_at, recorded_at)
     SELECT ${tenant}, ${id('transition', number)}, ${patient}, 'self', ${events / 2} - event, ${events / 2} - event, ${stage},
       CASE event WHEN ${events / 2 - 1} THEN NULL ELSE 'rebuilding' END, 'rebuilding', 1, 'patient', ${patientAccount},
       moment.at, moment.at ${from(events / 2, 4)}`,
    `INSERT INTO current_stage (tenant_id, patient_id, perspective, stage)
     SELECT ${tenant}, ${patient}, 'self', 'rebuilding' ${from(1, 1)}`,
    `INSERT INTO setback (tenant_id, id, patient_id, occurred_at, noticed_by, warning_signs, triggers, supports_used, catalogue_version,
       state, visibility, party, recorded_by, recorded_at)
     SELECT ${tenant}, ${id('setback', number)}, ${patient}, moment.at, 'patient', '{}', '{}', '{}', 1, 'open', 'care_team', 'patient',
       ${patientAccount}, moment.at ${from(events / 2, 4)}`,
  ];
}
