import pg from 'pg';
import { texts } from './statements.js';

const settings = { connectionString: process.env.DATABASE_URL, pipeline: true };
const pool = new pg.Pool({ ...settings, max: Number(process.env.CONCORD_DATABASE_POOL) });
const auditPool = new pg.Pool({ ...settings, max: 1 });

/**
 * One transaction under the row policies. Statements that are asked for without waiting travel together, BEGIN and the
 * local settings with the first of them, COMMIT with the last.
 * @param {'patient' | 'caseload'} scope
 * @param work gets `ask(name, values)` and `commit()`
 */
export async function transaction(scope, { tenant, account, patient }, work) {
  const client = await pool.connect();
  try {
    const begun = client.query(
      `BEGIN; SET LOCAL concord.scope = '${scope}'; SET LOCAL concord.tenant_id = '${tenant}'; ` +
        `SET LOCAL concord.actor_id = '${account}'; SET LOCAL concord.patient_id = '${patient ?? ''}'`,
    );
    const result = await work({
      ask: (name, values) => ask(client, name, values),
      commit: () => commit(client),
    });
    await begun;
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

let gathering = [];
let writing = false;

/** Resolves when the read is on disk. Reads that come together share a commit, as in the service. */
export function recordRead(event, subjects = []) {
  return new Promise((resolve, reject) => {
    gathering.push({ event, subjects, resolve, reject });
    if (!writing) void writeReads();
  });
}

async function writeReads() {
  writing = true;
  await undefined;
  while (gathering.length > 0) {
    const batch = gathering;
    gathering = [];
    await write(batch).then(
      () => batch.forEach(({ resolve }) => resolve()),
      (error) => batch.forEach(({ reject }) => reject(error)),
    );
  }
  writing = false;
}

async function write(batch) {
  const client = await auditPool.connect();
  const sent = [client.query('BEGIN')];
  for (const [tenant, reads] of byTenant(batch)) {
    const events = reads.map(({ event }) => event.columns);
    const shown = reads.flatMap(({ event, subjects }) => subjects.map((id) => [event.columns[0], id]));
    sent.push(client.query(`SET LOCAL concord.tenant_id = '${tenant}'`));
    sent.push(
      ask(
        client,
        'insertEvents',
        events[0].map((_, column) => events.map((event) => event[column])),
      ),
    );
    if (shown.length > 0)
      sent.push(
        ask(
          client,
          'insertSubjects',
          [0, 1].map((column) => shown.map((row) => row[column])),
        ),
      );
  }
  await Promise.all([...sent, commit(client)]).finally(() => client.release());
}

function byTenant(batch) {
  const groups = new Map();
  for (const read of batch) {
    const { tenant } = read.event;
    groups.set(tenant, [...(groups.get(tenant) ?? []), read]);
  }
  return groups;
}

/** A named statement, which PostgreSQL parses and plans once for each connection. */
async function ask(client, name, values) {
  return (await client.query({ name, text: texts[name], values })).rows;
}

async function commit(client) {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('The transaction failed.');
}
