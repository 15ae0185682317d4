import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { commit, setting, withAuditConnection } from './transaction.js';

const columns = `
  id, request_id, action, outcome, account_id, session_id, relation, consent_id, patient_id, resource_id`;
const insertAudit = {
  name: 'insertAudit',
  text: `INSERT INTO audit_event (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};
const insertWritten = {
  name: 'insertWritten',
  text: `
    WITH trail AS (INSERT INTO audit_event (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))
    INSERT INTO domain_event (id, name, about_patient_id, subject_id, by_account_id) VALUES ($1, $11, $9, $10, $5)`,
};
const insertChanged = {
  name: 'insertChanged',
  text: `
    INSERT INTO domain_event (id, name, about_patient_id, subject_id, by_account_id)
    SELECT part.id, 'goal.changed', $1, part.subject, $2 FROM unnest($3::uuid[], $4::uuid[]) AS part (id, subject)`,
};
const insertReads = {
  name: 'insertReads',
  text: `
    INSERT INTO audit_event (${columns})
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::text[], $8::uuid[],
      $9::uuid[], $10::uuid[])`,
};
const insertSubjects = {
  name: 'insertSubjects',
  text: 'INSERT INTO audit_subject (event_id, patient_id) SELECT * FROM unnest($1::uuid[], $2::uuid[])',
};

/** Records what nobody else hears of: to be sent with the change's own COMMIT. */
export function recorded(ask, action, about) {
  return ask(insertAudit, lineOf(action, 'written', about));
}

/** Records a change, and that it happened: to be sent with the change's own COMMIT. */
export function written(ask, [action, event], about) {
  return ask(insertWritten, [...lineOf(action, 'written', about), event]);
}

/** Whoever reads the plan hears of each goal that a change of another name has changed. */
export function goalsChanged(ask, { caller, patientId }, goalIds) {
  return ask(insertChanged, [patientId, caller.accountId, goalIds.map(() => newId()), goalIds]);
}

let gathering = [];
let isWriting = false;

/**
 * Resolves when the read is on disk. Reads that come together share a commit.
 * @param {string} action
 * @param {{ caller: object, right?: object, patientId?: string, resourceId?: string }} about
 * @param {string[]} subjects the patients whom a list showed
 */
export function recordRead(action, about, subjects = []) {
  return new Promise((resolve, reject) => {
    const { tenantId } = about.caller;
    gathering.push({ tenantId, line: lineOf(action, 'read', about), subjects, resolve, reject });
    if (!isWriting) void writeReads();
  });
}

async function writeReads() {
  isWriting = true;
  await undefined;
  while (gathering.length > 0) {
    const batch = gathering;
    gathering = [];
    await withAuditConnection((client) => write(client, batch)).then(
      () => batch.forEach(({ resolve }) => resolve()),
      (error) => batch.forEach(({ reject }) => reject(error)),
    );
  }
  isWriting = false;
}

async function write(client, batch) {
  const sent = [client.query('BEGIN')];
  for (const [tenantId, reads] of byTenant(batch)) {
    const shown = reads.flatMap(({ line, subjects }) => subjects.map((id) => [line[0], id]));
    sent.push(client.query(setting('tenant_id', tenantId)));
    sent.push(client.query({ ...insertReads, values: turned(reads.map(({ line }) => line)) }));
    if (shown.length > 0) sent.push(client.query({ ...insertSubjects, values: turned(shown) }));
  }
  await Promise.all([...sent, commit(client)]);
}

function byTenant(batch) {
  const groups = new Map();
  for (const read of batch) {
    const group = groups.get(read.tenantId);
    if (group) group.push(read);
    else groups.set(read.tenantId, [read]);
  }
  return groups;
}

/** Rows as columns. */
function turned(rows) {
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}

/** One line of the trail, its values in the order of the columns. */
function lineOf(action, outcome, { caller, right, patientId = null, resourceId = null }) {
  const { accountId, sessionId } = caller;
  const by = [accountId, sessionId, right?.relation ?? null, right?.consentId ?? null];
  return [newId(), randomUUID(), action, outcome, ...by, patientId, resourceId];
}
