import pg from 'pg';

/** How often to try again when runs for other databases of the server touch the roles at the same moment. */
const mostTries = 20;

/**
 * Makes the two database roles and sets their limits. Safe to run again, and at the same time for several databases of
 * one server.
 *
 * - concord_owner owns the tables and runs the migrations; nobody signs in as it.
 * - concord_app is what the service connects as: it owns nothing and row policies always bind it.
 *
 * @param admin a connection that may create roles
 * @param appUrl the service's own connection string: the password of concord_app is taken from it
 */
export async function prepareRoles(admin: pg.Client, appUrl: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await prepare(admin, appUrl);
    } catch (error) {
      await admin.query('ROLLBACK');
      if (!isCollision(error) || tries === mostTries) throw error;
    }
  }
}

/** Roles belong to the whole server, locks to one database: runs for other databases can still get in the way. */
function isCollision(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  const sameRoleMade = code === '42710' || code === '23505';
  return sameRoleMade || (code === 'XX000' && message === 'tuple concurrently updated');
}

async function prepare(admin: pg.Client, appUrl: string): Promise<void> {
  const password = pg.escapeLiteral(decodeURIComponent(new URL(appUrl).password));
  const database = pg.escapeIdentifier(await currentDatabase(admin));
  await admin.query('BEGIN; SELECT pg_advisory_xact_lock(724553)');
  await createRole(admin, 'concord_owner', 'NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE');
  await createRole(admin, 'concord_app', 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT');
  await admin.query(`
    ALTER ROLE concord_app PASSWORD ${password};
    -- On the role and not on the connection, so that they hold behind a pooler too.
    ALTER ROLE concord_app SET statement_timeout = '5s';
    ALTER ROLE concord_app SET lock_timeout = '2s';
    ALTER ROLE concord_app SET idle_in_transaction_session_timeout = '10s';
    GRANT concord_owner TO CURRENT_USER;
    GRANT CREATE ON DATABASE ${database} TO concord_owner;
    REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO concord_app, concord_owner;
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE, CREATE ON SCHEMA public TO concord_owner;
    GRANT USAGE ON SCHEMA public TO concord_app;
    COMMIT`);
}

async function createRole(admin: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) await admin.query(`CREATE ROLE ${name} ${attributes}`);
}

async function currentDatabase(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ name: string }>('SELECT current_database() AS name');
  return rows[0]?.name ?? '';
}
