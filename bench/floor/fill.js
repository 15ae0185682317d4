import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { id, makeIds, series } from '../seed/ids.js';
import { nameOfEntry, wordsOfEntries } from '../seed/directory.js';
import { passwordHash } from '../seed/seed.js';
import {
  goalsPerPlan,
  isLabelledPatient,
  labelledGoals,
  longLives,
  patientsPerClinician,
  patientsPerPeer,
  sessionsPerClinician,
  stepsPerGoal,
} from '../world.js';
import { templateOf } from '../seed/template.js';

const folder = new URL('schema/', import.meta.url);
const schema = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** Fills the floor's empty database with the same people, and with the plans and events as the service tells them. */
export async function fillFloor(adminUrl, world, told) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(schema);
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; ${makeIds}`);
    const statements = [
      ...(await people(world)),
      ...access(world),
      ...plans(world, told),
      ...directory(world, told.entry),
    ];
    for (const statement of statements) await client.query(statement);
    for (const { patientId, tenantId, events, way } of told.lives) {
      const cards = events.map((event) => JSON.stringify(event));
      await client.query(insertEvents, [tenantId, patientId, cards]);
      await client.query(writeWay, [tenantId, patientId, way]);
    }
    await client.query(recentSetbacks);
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
const peer = id('peer', `n / ${patientsPerPeer}`);

async function people({ tenants, patients, patientsPerTenant }) {
  const hash = await passwordHash();
  const tenantOf = (number) => id('tenant', `(${number}) / ${patientsPerTenant}`);
  /** One account, and so many sessions, to so many patients. */
  const accounts = (kind, { each, role, sessions = 1 }) => [
    `INSERT INTO account (tenant_id, id, email, display_name, roles, status, password_hash)
     SELECT ${tenantOf(`n * ${each}`)}, ${id(kind, 'n')}, lower('${kind}') || n || '@example.org', '${kind} ' || n, '{${role}}',
       'active', '${hash}' FROM ${series(patients / each)}`,
    `INSERT INTO session (tenant_id, id, account_id, assurance, proven_at, idle_ends_at, absolute_ends_at)
     SELECT ${tenantOf(`n / ${sessions} * ${each}`)}, ${id(sessionKinds[kind], 'n')}, ${id(kind, `n / ${sessions}`)}, 'password', now(),
       now() + interval '1 day', now() + interval '1 day' FROM ${series((patients / each) * sessions)}`,
  ];
  return [
    `INSERT INTO tenant (tenant_id, slug) SELECT ${id('tenant', 'n')}, 'clinic-' || n FROM ${series(tenants)}`,
    ...accounts('clinician', {
      each: patientsPerClinician,
      role: 'practitioner',
      sessions: sessionsPerClinician,
    }),
    ...accounts('patientAccount', { each: 1, role: 'patient' }),
    ...accounts('peer', { each: patientsPerPeer, role: 'peer_supporter' }),
  ];
}
const sessionKinds = { clinician: 'clinicianSession', patientAccount: 'patientSession', peer: 'peerSession' };

/** Who may see it, one row for each standing. */
function access({ patients, patientsPerTenant }) {
  const tenant = id('tenant', `n / ${patientsPerTenant}`);
  const grants = (columns, values) => `
    INSERT INTO access_grant (tenant_id, patient_id, account_id, source, relation, ${columns})
    SELECT ${tenant}, ${patient}, ${values} FROM ${series(patients)}`;
  return [
    grants('role', `${clinician}, ${id('member', 'n')}, 'care_team', 'lead'`),
    grants('role', `${patientAccount}, ${patientAccount}, 'self', NULL`),
    grants('data_classes', `${peer}, ${id('consent', 'n')}, 'shared', '{plan,progress}'`),
  ];
}

function plans({ patients, patientsPerTenant }, { plain, labelled, page }) {
  const tenant = id('tenant', `n / ${patientsPerTenant}`);
  const isLabelled = isLabelledPatient('n');
  const goal = `(n * ${goalsPerPlan} + goals)`;
  const isLabelledGoal = `${isLabelled} AND goals < ${labelledGoals}`;
  const goals = `${series(goalsPerPlan, 'goals')}, ${series(patients)}`;
  return [
    `INSERT INTO plan (tenant_id, id, patient_id, is_open, revision, version, content, plain)
     SELECT ${tenant}, ${plan}, ${patient}, true, 1, 1,
       (CASE WHEN ${isLabelled} THEN ${templateOf(labelled.content)} ELSE ${templateOf(plain.content)} END)::json,
       CASE WHEN ${isLabelled} THEN ${templateOf(labelled.plain)}::json END FROM ${series(patients)}`,
    `INSERT INTO plan_revision (tenant_id, patient_id, plan_id, id, content, ops, changed_by)
     SELECT tenant_id, patient_id, id, id, content, '[]', patient_id FROM plan`,
    `INSERT INTO plan_element (tenant_id, patient_id, plan_id, id, kind, label, own_terms, is_labelled)
     SELECT ${tenant}, ${patient}, ${plan}, ${id('goal', goal)}, 'goal', 'Be up and dressed by nine on five days a week', '{get,morning}',
       ${isLabelledGoal} FROM ${goals}`,
    `INSERT INTO plan_element (tenant_id, patient_id, plan_id, id, kind, label, is_labelled)
     SELECT ${tenant}, ${patient}, ${plan}, ${id('step', `${goal} * ${stepsPerGoal} + steps`)}, 'step',
       'Put the alarm on the other side of the room', ${isLabelledGoal} FROM ${series(stepsPerGoal, 'steps')}, ${goals}`,
    `INSERT INTO proposal (tenant_id, patient_id, plan_id, id, party, elements, expires_at, content, card)
     SELECT ${tenant}, ${patient}, ${plan}, ${id('proposal', 'n')}, 'patient', ARRAY[${id('schedule', 'n')}], now() + interval '30 days',
       ${templateOf(plain.proposal)}::json, ${templateOf(plain.card)}::json FROM ${series(patients)}`,
    `INSERT INTO patient_card (tenant_id, patient_id, family_name, given_name, identifier, display_name, plan, open_proposals, waiting,
       counted_until, next_review_on, asked_review, stage)
     SELECT ${tenant}, ${patient}, 'Moreau ' || md5(n::text), 'Alex', 'MRN-' || n, 'Alex Moreau ' || md5(n::text),
       concat('{"revision":1,"id":"', ${plan}, '","status":"active"}')::json, 1, 1, now() + interval '30 days', current_date + 30, false,
       CASE WHEN n IN (SELECT life * ${patients} / ${longLives} FROM ${series(longLives, 'life')}) THEN 'rebuilding' END
     FROM ${series(patients)}`,
    `INSERT INTO patient_page (tenant_id, patient_id, page)
     SELECT ${tenant}, ${patient}, ${templateOf(page)}::json FROM ${series(patients)}`,
    `INSERT INTO morning_entry (tenant_id, patient_id, kind, id, plan_id, since, due_at)
     SELECT tenant_id, patient_id, 'proposal', id, plan_id, now(), expires_at FROM proposal`,
    `INSERT INTO morning_entry (tenant_id, patient_id, kind) SELECT tenant_id, patient_id, 'no_safety_plan' FROM patient_card`,
  ];
}

const writeWay = 'UPDATE patient_page SET way = $3 WHERE tenant_id = $1 AND patient_id = $2';

/** Entries differ in their ids, names and words. */
function directory(world, entry) {
  const { id: ofEntry, name } = JSON.parse(entry);
  const [before, between, after] = entry.split(new RegExp(`${ofEntry}|${name}`));
  const written =
    entry.indexOf(ofEntry) < entry.indexOf(name)
      ? [id('resource', 'n'), nameOfEntry]
      : [nameOfEntry, id('resource', 'n')];
  return [
    `INSERT INTO resource_entry (tenant_id, id, card)
     SELECT ${id('tenant', '0')}, ${id('resource', 'n')},
       concat('${before}', ${written[0]}, '${between}', ${written[1]}, '${after}')::json FROM ${series(world.resources)}`,
    `INSERT INTO resource_word (tenant_id, resource_id, word, weight) ${wordsOfEntries(world)}`,
  ];
}

/** A week of them: which are new depends on the day. */
const recentSetbacks = `
  INSERT INTO morning_entry (tenant_id, patient_id, kind, id, since)
  SELECT tenant_id, patient_id, 'setback', id, at FROM event WHERE kind = 'setback' AND at > now() - interval '8 days'`;

/** $1 tenant, $2 patient, $3 the events as the timeline tells them. */
const insertEvents = `
  INSERT INTO event (tenant_id, patient_id, at, id, kind, audience, is_labelled, card)
  SELECT $1, $2, (card->>'at')::timestamptz, (card->>'id')::uuid, card->>'kind', 'care_team', false, card
  FROM unnest($3::json[]) AS card`;
