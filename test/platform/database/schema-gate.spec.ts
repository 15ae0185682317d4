import pg from 'pg';
import { checkDatabase } from '../../../src/platform/database/migrate.js';
import { schemaFindings, type Finding } from '../../../src/platform/database/schema-gate.js';

const rootDir = process.cwd();
const theTenant = `NULLIF(current_setting('concord.tenant_id', true), '')::uuid`;
const thePatient = `NULLIF(current_setting('concord.patient_id', true), '')::uuid`;
const tenantId = `tenant_id uuid NOT NULL DEFAULT ${theTenant}`;
const patientId = `patient_id uuid NOT NULL DEFAULT ${thePatient}`;

/** A table as it should be; each case below spoils one thing about it. */
const good = `
  CREATE TABLE scratch (${tenantId}, id uuid NOT NULL, PRIMARY KEY (tenant_id, id));
  CALL tenancy.open_to_tenant('scratch');`;
const goodOfPatient = `
  CREATE TABLE of_patient (${tenantId}, id uuid NOT NULL, ${patientId}, PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, patient_id, id));
  CALL tenancy.open_to_patient('of_patient');`;

/** [what is wrong, the SQL that does it, what the gate says: object and part of the finding] */
type Case = [wrong: string, sql: string, ...expected: [object: string, finding: string][]];

const tables: Case[] = [
  ['nothing', good + goodOfPatient],
  [
    'a table outside public',
    `CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.scratch (${tenantId}, id uuid NOT NULL, PRIMARY KEY (tenant_id, id));
     CALL tenancy.open_to_tenant('elsewhere.scratch')`,
    ['elsewhere.scratch', 'not in the schema public'],
  ],
  [
    'a table without tenant_id',
    'CREATE TABLE scratch (id uuid PRIMARY KEY); ALTER TABLE scratch ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
    ['public.scratch', 'has no tenant_id'],
  ],
  [
    'a partition of its own without policies',
    `CREATE TABLE scratch (${tenantId}, id uuid NOT NULL, PRIMARY KEY (tenant_id, id)) PARTITION BY HASH (tenant_id);
     CALL tenancy.open_to_tenant('scratch');
     CREATE TABLE scratch_0 PARTITION OF scratch FOR VALUES WITH (MODULUS 1, REMAINDER 0)`,
    ['public.scratch_0', 'has no permissive policy'],
    ['public.scratch_0', 'must have exactly one restrictive policy'],
    ['public.scratch_0', 'not enabled and forced'],
  ],
  [
    'a materialized view',
    `${good} CREATE MATERIALIZED VIEW peek AS SELECT * FROM scratch WITH NO DATA`,
    ['public.peek', 'row policies do not reach it'],
  ],
  [
    'a table of somebody else',
    `${good} RESET ROLE; ALTER TABLE scratch OWNER TO CURRENT_USER`,
    ['public.scratch', 'does not belong to concord_owner'],
  ],
];

const policies: Case[] = [
  [
    'row security that is off',
    `${good} ALTER TABLE scratch DISABLE ROW LEVEL SECURITY`,
    ['public.scratch', 'not enabled and forced'],
  ],
  [
    'row security that does not bind the owner',
    `${good} ALTER TABLE scratch NO FORCE ROW LEVEL SECURITY`,
    ['public.scratch', 'not enabled and forced'],
  ],
  [
    'row security that is off for organisations themselves',
    'ALTER TABLE tenant NO FORCE ROW LEVEL SECURITY',
    ['public.tenant', 'not enabled and forced'],
  ],
  [
    'no restrictive policy',
    `${good} DROP POLICY same_tenant ON scratch`,
    ['public.scratch', 'exactly one restrictive policy'],
  ],
  [
    'two restrictive policies',
    `${good} CREATE POLICY more ON scratch AS RESTRICTIVE USING (tenant_id = ${theTenant}) WITH CHECK (tenant_id = ${theTenant})`,
    ['public.scratch', 'exactly one restrictive policy'],
  ],
  ...(
    [
      [
        'looser to read',
        `USING (tenant_id = ${theTenant} OR id IS NOT NULL) WITH CHECK (tenant_id = ${theTenant})`,
      ],
      ['looser to write', `USING (tenant_id = ${theTenant}) WITH CHECK (true)`],
      ['silent about writing', `USING (tenant_id = ${theTenant})`],
      ['only about reading', `FOR SELECT USING (tenant_id = ${theTenant})`],
      [
        'only for one role',
        `TO concord_owner USING (tenant_id = ${theTenant}) WITH CHECK (tenant_id = ${theTenant})`,
      ],
      [
        'blind to a forgotten setting',
        `USING (tenant_id = current_setting('concord.tenant_id', true)::uuid)`,
      ],
    ] as const
  ).map(([wrong, policy]): Case => [
    `a restrictive policy ${wrong}`,
    `${good} DROP POLICY same_tenant ON scratch; CREATE POLICY same_tenant ON scratch AS RESTRICTIVE ${policy}`,
    ['public.scratch', 'restrictive policy same_tenant is not the canonical'],
  ]),
  [
    'no permissive policy',
    `${good} DROP POLICY within_tenant ON scratch`,
    ['public.scratch', 'has no permissive policy'],
  ],
  [
    'a table about a patient that is open to the organisation',
    `CREATE TABLE of_patient (${tenantId}, id uuid NOT NULL, ${patientId}, PRIMARY KEY (tenant_id, id));
     CALL tenancy.open_to_tenant('of_patient')`,
    ['public.of_patient', 'no policy that narrows it to the patient'],
    ['public.of_patient', 'policy within_tenant opens every row'],
  ],
  [
    'a patient policy for writing only',
    `${goodOfPatient} DROP POLICY same_patient ON of_patient;
     CREATE POLICY same_patient ON of_patient FOR INSERT WITH CHECK (patient_id = ${thePatient})`,
    ['public.of_patient', 'no policy that narrows it to the patient'],
  ],
];

const keys: Case[] = [
  ...[
    'tenant_id uuid',
    `tenant_id uuid DEFAULT ${theTenant}`,
    `tenant_id text NOT NULL DEFAULT ${theTenant}`,
  ].map((column): Case => [
    `the column ${column.slice(0, 30)}`,
    `CREATE TABLE scratch (${column}, id uuid NOT NULL);
       ALTER TABLE scratch ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
       CREATE POLICY same_tenant ON scratch AS RESTRICTIVE USING (tenant_id::uuid = ${theTenant}) WITH CHECK (tenant_id::uuid = ${theTenant});
       CREATE POLICY within_tenant ON scratch USING (true) WITH CHECK (true)`,
    ['public.scratch', 'has no primary key'],
    ...(column.includes('text')
      ? ([['public.scratch', 'restrictive policy same_tenant is not the canonical']] as [string, string][])
      : []),
    ['public.scratch', 'tenant_id must be a uuid, NOT NULL'],
  ]),
  [
    'another default',
    `${good} ALTER TABLE scratch ALTER tenant_id SET DEFAULT '00000000-0000-0000-0000-000000000000'`,
    ['public.scratch', 'tenant_id must be a uuid, NOT NULL'],
  ],
  [
    'a primary key on id alone',
    `CREATE TABLE scratch (${tenantId}, id uuid PRIMARY KEY); CALL tenancy.open_to_tenant('scratch')`,
    ['public.scratch', 'unique index scratch_pkey does not contain tenant_id'],
  ],
  [
    'a unique index over all organisations',
    `${good} CREATE UNIQUE INDEX one_of_all ON scratch (id) INCLUDE (tenant_id)`,
    ['public.scratch', 'unique index one_of_all does not contain tenant_id'],
  ],
  [
    'an exclusion over all organisations',
    `${good} ALTER TABLE scratch ADD span int4range, ADD CONSTRAINT apart EXCLUDE USING gist (span WITH &&)`,
    ['public.scratch', 'unique index apart does not contain tenant_id'],
  ],
  [
    'a foreign key on id alone',
    `${good} CREATE TABLE target (${tenantId}, id uuid NOT NULL UNIQUE, PRIMARY KEY (tenant_id, id)); CALL tenancy.open_to_tenant('target');
     ALTER TABLE scratch ADD CONSTRAINT loose FOREIGN KEY (id) REFERENCES target (id)`,
    ['loose on public.scratch', 'foreign key does not contain tenant_id'],
    ['public.target', 'unique index target_id_key does not contain tenant_id'],
  ],
  [
    'a foreign key that crosses the columns over',
    `${good} ALTER TABLE scratch ADD CONSTRAINT crossed FOREIGN KEY (id, tenant_id) REFERENCES scratch (tenant_id, id)`,
    ['crossed on public.scratch', 'foreign key does not contain tenant_id'],
  ],
  [
    'a foreign key to the organisation from another column',
    `${good} ALTER TABLE scratch ADD other uuid, ADD CONSTRAINT other_one FOREIGN KEY (other) REFERENCES tenant (id)`,
    ['other_one on public.scratch', 'foreign key does not contain tenant_id'],
  ],
  [
    'a foreign key to the own organisation',
    `${good} ALTER TABLE scratch ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id)`,
  ],
  [
    'a foreign key between patients',
    `${goodOfPatient} ALTER TABLE of_patient ADD part_of uuid, ADD CONSTRAINT part FOREIGN KEY (tenant_id, part_of) REFERENCES of_patient (tenant_id, id)`,
    ['part on public.of_patient', 'without containing patient_id'],
  ],
];

const bypasses: Case[] = [
  [
    "a view with its owner's rights",
    `${good} CREATE VIEW peek AS SELECT * FROM scratch`,
    ['public.peek', 'view without security_invoker'],
  ],
  [
    'a view that says so',
    `${good} CREATE VIEW peek WITH (security_invoker = false) AS SELECT * FROM scratch`,
    ['public.peek', 'view without security_invoker'],
  ],
  [
    "a view with the reader's rights",
    `${good} CREATE VIEW peek WITH (security_invoker = on) AS SELECT * FROM scratch`,
  ],
  [
    'a SECURITY DEFINER function',
    `CREATE FUNCTION peek() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS 'SELECT 1'`,
    ['public.peek', "runs with its owner's rights (SECURITY DEFINER) and is not on the list"],
  ],
  [
    'a SECURITY DEFINER function that trusts the search path',
    `CREATE PROCEDURE tenancy.peek() LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
    ['tenancy.peek', 'and is not on the list'],
    ['tenancy.peek', 'does not fix its search_path'],
  ],
  [
    'a LEAKPROOF function',
    `RESET ROLE; CREATE FUNCTION peek(text) RETURNS text LANGUAGE sql LEAKPROOF AS 'SELECT $1'`,
    ['public.peek', 'function is LEAKPROOF'],
  ],
  [
    'an IMMUTABLE function that reads a setting',
    `CREATE FUNCTION peek() RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN Current_Setting('concord.tenant_id'); END $$`,
    ['public.peek', 'IMMUTABLE but reads a setting'],
  ],
  [
    'the same in a body that is kept parsed',
    `CREATE FUNCTION peek() RETURNS text LANGUAGE sql IMMUTABLE RETURN current_setting('concord.tenant_id')`,
    ['public.peek', 'IMMUTABLE but reads a setting'],
  ],
  [
    'a trigger',
    `${good} CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
     CREATE TRIGGER noted AFTER INSERT ON scratch FOR EACH ROW EXECUTE FUNCTION note()`,
    ['public.scratch', 'trigger noted'],
  ],
  [
    'a rule',
    `${good} CREATE RULE doubled AS ON INSERT TO scratch DO ALSO NOTIFY scratch`,
    ['public.scratch', 'rule doubled'],
  ],
];

const privileges: Case[] = [
  ...['TRUNCATE', 'REFERENCES', 'TRIGGER'].map((privilege): Case => [
    `the privilege ${privilege}`,
    `${good} GRANT ${privilege} ON scratch TO concord_app`,
    ['public.scratch', `concord_app has a privilege it must not have: ${privilege}`],
  ]),
  [
    'REFERENCES on one column',
    `${good} GRANT REFERENCES (id) ON scratch TO concord_app`,
    ['public.scratch', 'concord_app has a privilege it must not have: REFERENCES'],
  ],
  [
    'a privilege for PUBLIC',
    `${good} GRANT SELECT ON scratch TO PUBLIC`,
    ['public.scratch', 'given to PUBLIC: SELECT'],
  ],
  [
    'a column for PUBLIC',
    `${good} GRANT UPDATE (id) ON scratch TO PUBLIC`,
    ['public.scratch', 'given to PUBLIC: UPDATE'],
  ],
  [
    'a privilege to pass on',
    `${good} GRANT SELECT ON scratch TO concord_app WITH GRANT OPTION`,
    ['public.scratch', 'concord_app may pass a privilege on: SELECT'],
  ],
  ...['audit_event', 'audit_subject', 'own_words'].flatMap((table): Case[] => [
    [
      `DELETE on ${table}`,
      `GRANT DELETE ON ${table} TO concord_app`,
      [`public.${table}`, 'nobody edits this table, but concord_app has the privilege: DELETE'],
    ],
    [
      `UPDATE of one column of ${table}`,
      `GRANT UPDATE (tenant_id) ON ${table} TO concord_app`,
      [`public.${table}`, 'nobody edits this table, but concord_app has the privilege: UPDATE'],
    ],
  ]),
  [
    'the list of migrations open for writing',
    'GRANT INSERT ON schema_migration TO concord_app',
    ['public.schema_migration', 'concord_app has the privilege: INSERT'],
  ],
  [
    'a schema to create in',
    'RESET ROLE; GRANT CREATE ON SCHEMA public TO PUBLIC',
    ['public', 'concord_app may create objects'],
  ],
  [
    'temporary tables, which hide real ones',
    "RESET ROLE; DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO PUBLIC', current_database()); END $$",
    ['concord_test', 'temporary tables'],
  ],
];

const roles: Case[] = [
  ...['concord_app', 'concord_owner'].flatMap((role) =>
    ['BYPASSRLS', 'CREATEDB', 'CREATEROLE', 'REPLICATION'].map((flag): Case => [
      `${role} with ${flag}`,
      `RESET ROLE; ALTER ROLE ${role} ${flag}`,
      [role, 'the role must have none of SUPERUSER'],
    ]),
  ),
  [
    'concord_owner as superuser',
    'RESET ROLE; ALTER ROLE concord_owner SUPERUSER',
    ['concord_owner', 'the role must have none of SUPERUSER'],
  ],
  [
    'concord_app as superuser, which is all the rest too',
    'RESET ROLE; ALTER ROLE concord_app SUPERUSER',
    ['concord_app', 'the role must have none of SUPERUSER'],
    ['concord_test', 'temporary tables'],
    ['public', 'may create objects'],
    ['tenancy', 'may create objects'],
  ],
  [
    'concord_app as a member of another role',
    'RESET ROLE; GRANT pg_read_all_data TO concord_app',
    ['pg_read_all_data', 'concord_app must be a member of no role'],
  ],
  [
    'concord_app as an owner',
    'RESET ROLE; CREATE TYPE mood AS ENUM (); ALTER TYPE mood OWNER TO concord_app',
    ['type mood', 'concord_app must own nothing'],
  ],
  [
    'no limit on statements',
    `RESET ROLE; ALTER ROLE concord_app SET statement_timeout = 0`,
    ['concord_app', 'no limit set for statement_timeout'],
  ],
  [
    'no limit on waiting for locks',
    'RESET ROLE; ALTER ROLE concord_app RESET lock_timeout',
    ['concord_app', 'no limit set for lock_timeout'],
  ],
];

describe('the schema gate', () => {
  let admin: pg.Client;
  beforeAll(async () => {
    admin = new pg.Client({ connectionString: process.env.CONCORD_TEST_ADMIN_URL });
    await admin.connect();
  });
  afterAll(() => admin.end());

  /** The gate as the service would run it, on a database in which `sql` has happened; none of it stays. */
  async function findingsAfter(sql: string): Promise<Finding[]> {
    for (;;) {
      await admin.query('BEGIN; SET LOCAL ROLE concord_owner');
      try {
        await admin.query(sql);
        await admin.query('RESET ROLE; SET LOCAL SESSION AUTHORIZATION concord_app');
        return await schemaFindings(admin, rootDir);
      } catch (error) {
        // Roles belong to the whole server: another test that migrates a database may be at them too.
        if ((error as Error).message !== 'tuple concurrently updated') throw error;
      } finally {
        await admin.query('ROLLBACK');
      }
    }
  }

  it.each([...tables, ...policies, ...keys, ...bypasses, ...privileges, ...roles])(
    'sees %s',
    async (_, sql, ...expected) => {
      expect(await findingsAfter(sql)).toEqual(
        expected.map(([object, finding]) => ({
          object: expect.stringMatching(new RegExp(`^${object}`)),
          finding: expect.stringContaining(finding),
        })),
      );
    },
  );

  it('finds nothing in a fresh database', async () => {
    await checkDatabase(process.env.CONCORD_TEST_DATABASE_URL ?? '', rootDir);
  });

  it('keeps the service from running as anything more than concord_app', async () => {
    await expect(checkDatabase(process.env.CONCORD_TEST_ADMIN_URL ?? '', rootDir)).rejects.toThrow(
      /organisations and patients apart[^]*postgres \(acting as postgres\): the service must connect as concord_app/,
    );
  });

  it('answers within a second', async () => {
    await admin.query('BEGIN; SET LOCAL statement_timeout = 1000');
    await schemaFindings(admin, rootDir);
    await admin.query('ROLLBACK');
  });
});
