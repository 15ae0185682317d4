import pg from 'pg';
import { scopes, type Scope } from '../../../src/core/database/transaction-scope.js';
import { newId } from '../../../src/core/ids.js';
import { aFullWorld, tenantTables, type Table, type World } from './rows.js';

interface Settings {
  readonly scope?: Scope | 'everything';
  readonly tenant_id?: string;
  readonly patient_id?: string;
  readonly actor_id?: string;
  readonly caseload?: string;
  readonly kept_back?: string;
}

type Outcome =
  | { readonly rows: Record<string, any>[]; readonly count: number }
  | { readonly code: string; readonly message: string };

/** Not clinical, and the privacy officer's to read without a patient at hand. */
const oversight = ['access_dispute', 'audit_event', 'audit_subject', 'break_glass'];

/** Tables whose rows are there for one person alone, and the column that says who that is. */
const privateTo: Readonly<Record<string, string>> = {
  counselling_note_text: 'written_by',
  group_meeting: 'facilitator_id',
  group_place: 'account_id',
  group_words: 'author_id',
  journal_entry: 'author_id',
};

describe('the database, to whoever speaks SQL to it as the service does', () => {
  let owner: pg.Client;
  let app: pg.Client;
  let tables: Table[];
  let ours: World;
  let theirs: World;
  beforeAll(async () => {
    owner = new pg.Client({ connectionString: process.env.CONCORD_TEST_ADMIN_URL });
    app = new pg.Client({ connectionString: process.env.CONCORD_TEST_DATABASE_URL });
    await Promise.all([owner.connect(), app.connect()]);
    tables = await tenantTables(owner);
    ours = await aFullWorld(owner, tables);
    theirs = await aFullWorld(owner, tables);
  });
  afterAll(() => Promise.all([owner.end(), app.end()]));

  /** Runs one statement under these settings; nothing of it stays. */
  async function under(settings: Settings, sql: string, parameters: unknown[] = []): Promise<Outcome> {
    const set = Object.entries(settings).map(
      ([name, value]) => `SET LOCAL concord.${name} = ${pg.escapeLiteral(value as string)}`,
    );
    try {
      await app.query(['BEGIN', ...set].join('; '));
      const { rows, rowCount } = await app.query(sql, parameters);
      return { rows, count: rowCount ?? 0 };
    } catch (error) {
      const { code, message } = error as pg.DatabaseError;
      return { code: code ?? '', message };
    } finally {
      await app.query('ROLLBACK');
    }
  }

  async function visible(table: Table, settings: Settings): Promise<Record<string, any>[]> {
    const outcome = await under(settings, `SELECT * FROM ${table.name}`);
    if ('rows' in outcome) return outcome.rows;
    throw new Error(`${table.name}: ${outcome.message}`);
  }

  async function aRowOf(world: World, table: Table): Promise<Record<string, unknown>> {
    const { rows } = await owner.query(
      `SELECT to_jsonb(t) AS row FROM ${table.name} t WHERE tenant_id = $1 LIMIT 1`,
      [world.tenantId],
    );
    return rows[0].row;
  }

  const namesOf = (some: readonly Table[]): string[] => some.map(({ name }) => name);
  /** In a patient's scope, the settings of a request of ours. */
  const request = (): Settings => ({
    scope: 'patient',
    tenant_id: ours.tenantId,
    patient_id: ours.patientIds[0],
  });

  it('has a row of both organisations in every table, which what follows looks at', async () => {
    for (const { name } of tables) {
      const { rows } = await owner.query(
        `SELECT DISTINCT tenant_id FROM ${name} WHERE tenant_id = ANY ($1)`,
        [[ours.tenantId, theirs.tenantId]],
      );
      expect([name, rows.length]).toEqual([name, 2]);
    }
  });

  it.each(scopes)(
    'shows no row of another organisation in the scope %s, whatever patient is asked for',
    async (scope) => {
      for (const patient_id of [undefined, ours.patientIds[0], theirs.patientIds[0]]) {
        const settings = {
          scope,
          tenant_id: ours.tenantId,
          actor_id: newId(),
          caseload: [...ours.patientIds, ...theirs.patientIds].join(','),
          ...(patient_id && { patient_id }),
        };
        for (const table of tables) {
          const foreign = (await visible(table, settings)).filter(
            ({ tenant_id }) => tenant_id !== ours.tenantId,
          );
          expect([table.name, foreign.length]).toEqual([table.name, 0]);
        }
      }
    },
  );

  it('shows every table to the request it is for', async () => {
    const shown = [];
    for (const table of tables) if ((await visible(table, request())).length > 0) shown.push(table);
    // What happened is told by a request that is about no single patient.
    const others = tables.filter(({ name }) => !(name in privateTo) && name !== 'domain_event');
    expect(namesOf(shown)).toEqual(namesOf(others));
  });

  it('shows what happened to the request that tells it, and to no other', async () => {
    const [events] = tables.filter(({ name }) => name === 'domain_event') as [Table];
    for (const scope of scopes) {
      const shown = await visible(events, { scope, tenant_id: ours.tenantId, actor_id: newId() });
      expect([scope, shown.length > 0]).toEqual([scope, scope === 'caseload']);
    }
  });

  it.each(Object.entries(privateTo))(
    'shows %s to whose it is (%s), whatever else the request is for',
    async (name, column) => {
      const [table] = tables.filter((each) => each.name === name) as [Table];
      const owned = (await aRowOf(ours, table)) as Record<string, string>;
      expect(await visible(table, request())).toEqual([]);
      const seen = await visible(table, { ...request(), actor_id: owned[column] });
      expect(seen).toMatchObject([{ [column]: owned[column] }]);
    },
  );

  it.each([
    {},
    { scope: 'tenant' },
    { scope: 'patient' },
    { scope: 'caseload' },
    { scope: 'everything' },
  ] as const)('shows nothing and takes nothing without an organisation (%j)', async (settings) => {
    for (const table of tables) {
      const withPatient = { ...settings, patient_id: theirs.patientIds[0], actor_id: newId() };
      expect([table.name, await visible(table, withPatient)]).toEqual([table.name, []]);
      await expectRefused(table, withPatient, await aRowOf(theirs, table));
    }
    const { count } = (await under(settings, 'SELECT FROM tenant')) as { count: number };
    expect(count).toBe(0);
  });

  it('takes no row for another organisation', async () => {
    for (const table of tables) {
      for (const scope of scopes) {
        for (const patient_id of [ours.patientIds[0], theirs.patientIds[0]])
          await expectRefused(
            table,
            { scope, tenant_id: ours.tenantId, patient_id },
            await aRowOf(theirs, table),
          );
      }
    }
  });

  it('moves no row to another organisation', async () => {
    for (const table of tables) {
      const outcome = await under(request(), `UPDATE ${table.name} SET tenant_id = $1`, [theirs.tenantId]);
      expect([table.name, outcome]).toEqual([table.name, { code: '42501', message: expect.any(String) }]);
    }
  });

  it('changes and deletes no row of another organisation', async () => {
    for (const table of tables) {
      const [column = ''] = await changeable(table);
      const change = column && `UPDATE ${table.name} SET "${column}" = "${column}" WHERE tenant_id = $1`;
      for (const sql of [change, `DELETE FROM ${table.name} WHERE tenant_id = $1`].filter(Boolean)) {
        for (const scope of scopes) {
          const settings = { scope, tenant_id: ours.tenantId, patient_id: theirs.patientIds[0] };
          const outcome = await under(settings, sql, [theirs.tenantId]);
          const refused = 'code' in outcome ? outcome.code === '42501' : outcome.count === 0;
          expect([sql, settings, refused]).toEqual([sql, settings, true]);
        }
      }
    }
  });

  it("shows in a patient's scope the rows of that patient only", async () => {
    const ofPatients = tables.filter(({ ofPatient, name }) => ofPatient || oversight.includes(name));
    expect(ofPatients.length).toBeGreaterThan(5);
    for (const table of ofPatients) {
      const patients = (await visible(table, request())).map(({ patient_id }) => patient_id);
      expect([table.name, [...new Set(patients)]]).toEqual([table.name, [ours.patientIds[0]]]);
    }
    const registered = await visible(tables.find(({ name }) => name === 'patient') as Table, request());
    expect(registered.map(({ id }) => id)).toEqual([ours.patientIds[0]]);
  });

  it('takes no row about another patient', async () => {
    for (const table of tables.filter(({ ofPatient, name }) => ofPatient && !oversight.includes(name))) {
      const settings = { ...request(), patient_id: ours.patientIds[1] };
      const row = { ...(await aRowOf(ours, table)), patient_id: ours.patientIds[0] };
      await expectRefused(table, settings, row);
    }
  });

  it("shows nobody's record in the organisation's scope", async () => {
    const settings = { scope: 'tenant', tenant_id: ours.tenantId, actor_id: newId() } as const;
    for (const table of tables.filter(({ ofPatient, name }) => ofPatient && !oversight.includes(name)))
      expect([table.name, await visible(table, settings)]).toEqual([table.name, []]);
  });

  it("shows in the scope of figures over everybody's journey what they are made of, and nothing else of anyone's", async () => {
    const settings = { scope: 'report', tenant_id: ours.tenantId, actor_id: newId() } as const;
    for (const table of tables.filter(({ ofPatient, name }) => ofPatient && !oversight.includes(name))) {
      const isMadeOf = ['setback', 'stage_transition'].includes(table.name);
      expect([table.name, await visible(table, settings)]).toEqual([
        table.name,
        isMadeOf ? [expect.anything(), expect.anything()] : [],
      ]);
    }
  });

  it("shows a practitioner's caseload the patients on whose team they are, and to read only", async () => {
    const { rows } = await owner.query(
      'SELECT account_id FROM care_team_member WHERE tenant_id = $1 AND patient_id = $2',
      [ours.tenantId, ours.patientIds[0]],
    );
    const me = { scope: 'caseload', tenant_id: ours.tenantId, actor_id: rows[0].account_id } as const;
    const settings = { ...me, caseload: ours.patientIds[0] };
    for (const table of tables.filter(({ ofPatient, name }) => ofPatient && !oversight.includes(name))) {
      const patients = (await visible(table, settings)).map(({ patient_id }) => patient_id);
      expect([table.name, [...new Set(patients)]]).toEqual([table.name, [ours.patientIds[0]]]);
      await expectRefused(table, settings, await aRowOf(ours, table));
    }
    // From these two it is read who they are.
    const standings = ['access_grant', 'care_team_member'];
    for (const table of tables.filter(
      ({ ofPatient, name }) => ofPatient && !standings.includes(name) && !oversight.includes(name),
    ))
      expect([table.name, await visible(table, me)]).toEqual([table.name, []]);
  });

  it('keeps a labelled facilitation from whom that is not open, but for the part of who facilitates', async () => {
    const [{ account_id: facilitator, ...row }] = (
      await owner.query(
        `UPDATE facilitation SET label = 'substance_use', state = 'active', answered_by = named_by, answered_at = named_at
         WHERE patient_id = $1 RETURNING id, account_id`,
        [ours.patientIds[0]],
      )
    ).rows;
    const seen = async (settings: object, state = 'active'): Promise<number> => {
      await owner.query('UPDATE facilitation SET state = $2 WHERE id = $1', [row.id, state]);
      const sql = 'SELECT FROM facilitation WHERE id = $1';
      return ((await under({ ...request(), ...settings }, sql, [row.id])) as { count: number }).count;
    };
    const kept = { kept_back: ours.patientIds[0] };
    expect(await seen({ actor_id: newId() })).toBe(1);
    expect(await seen({ ...kept, actor_id: newId() })).toBe(0);
    expect(await seen(kept)).toBe(0);
    expect(await seen({ ...kept, actor_id: facilitator })).toBe(1);
    for (const state of ['named', 'lapsed'])
      expect([state, await seen({ ...kept, actor_id: facilitator }, state)]).toEqual([state, 0]);
  });

  it('takes a setting that is not an id for an error, never for everyone', async () => {
    for (const garbage of ['x', `${ours.tenantId}' OR true --`, '*', 'null', `{${ours.tenantId}}x`]) {
      for (const table of tables) {
        const outcome = await under({ ...request(), tenant_id: garbage }, `SELECT * FROM ${table.name}`);
        expect([table.name, outcome]).toEqual([table.name, { code: '22P02', message: expect.any(String) }]);
      }
    }
  });

  it.each([
    'SET LOCAL ROLE concord_owner',
    'SET LOCAL SESSION AUTHORIZATION concord_owner',
    'TRUNCATE audit_event CASCADE',
    'ALTER TABLE patient DISABLE ROW LEVEL SECURITY',
    'DROP POLICY same_tenant ON patient',
    'CREATE TABLE public.mine (id int)',
    'CREATE TEMPORARY TABLE patient (id int)',
    "CREATE FUNCTION public.peek() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CALL tenancy.open_to_tenant('patient')",
    "COPY patient TO PROGRAM 'cat'",
  ])('refuses %s', async (sql) => {
    expect(await under(request(), sql)).toMatchObject({ code: '42501' });
  });

  it('does not show rows to whoever turns row security off', async () => {
    const outcome = await under(request(), 'SET LOCAL row_security = off; SELECT * FROM patient');
    expect(outcome).toMatchObject({ code: '42501' });
  });

  /** A row is refused by its policy or for want of the privilege, before any other constraint could tell of it. */
  async function expectRefused(
    table: Table,
    settings: Settings,
    row: Record<string, unknown>,
  ): Promise<void> {
    const columns = (await written(table)).join(', ');
    const outcome = await under(
      settings,
      `INSERT INTO ${table.name} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table.name}, $1)`,
      [row],
    );
    expect([table.name, settings, outcome]).toEqual([
      table.name,
      settings,
      { code: '42501', message: expect.any(String) },
    ]);
  }

  /** All columns but those that the database makes of others. */
  async function written({ name }: Table): Promise<string[]> {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT quote_ident(attname) AS name FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
      [name],
    );
    return rows.map((column) => column.name);
  }

  async function changeable({ name }: Table): Promise<string[]> {
    const { rows } = await owner.query<{ attname: string }>(
      `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
         AND has_column_privilege('concord_app', attrelid, attnum, 'UPDATE')`,
      [name],
    );
    return rows.map(({ attname }) => attname);
  }
});
