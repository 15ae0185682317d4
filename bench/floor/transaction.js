import pg from 'pg';

// A document is passed on as the text it is: nothing here parses it unless it is to be changed.
pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text);

const settings = { connectionString: process.env.DATABASE_URL, pipeline: true };
const pool = new pg.Pool({ ...settings, max: Number(process.env.CONCORD_DATABASE_POOL) });
const auditPool = new pg.Pool({ ...settings, max: 1 });
const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * One transaction under the row policies. Statements that are asked for without waiting travel together, BEGIN and the
 * local settings with the first of them, COMMIT with the last.
 * @template T
 * @param {{ scope?: string, tenantId?: string, accountId?: string, patientId?: string }} context
 * @param {(work: { ask: Ask, commit: () => Promise<void> }) => Promise<T>} work
 * @returns {Promise<T>}
 * @typedef {(statement: { name: string, text: string }, values: unknown[]) => Promise<object[]>} Ask
 */
export async function transaction(context, work) {
  const client = await pool.connect();
  try {
    const begun = client.query(beginning(context));
    const result = await work({
      ask: async (statement, values) => (await client.query({ ...statement, values })).rows,
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

/** The one connection that puts reads on disk. */
export async function withAuditConnection(work) {
  const client = await auditPool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

export async function commit(client) {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('The transaction failed.');
}

/** SET LOCAL takes no parameters, hence the check of each value. */
export function setting(name, id) {
  if (id !== '' && !isId.test(id)) throw new Error(`concord.${name} must be a UUID.`);
  return `SET LOCAL concord.${name} = '${id}'`;
}

function beginning({ scope = 'patient', tenantId = '', accountId = '', patientId = '' }) {
  const ids = [
    setting('tenant_id', tenantId),
    setting('actor_id', accountId),
    setting('patient_id', patientId),
  ];
  return `BEGIN; SET LOCAL concord.scope = '${scope}'; ${ids.join('; ')}`;
}
