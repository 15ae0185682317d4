import { Db } from '../../src/core/database/db.js';
import { newId } from '../../src/core/ids.js';
import { Clinic, database, type Person } from '../support/world.js';
import { startCanaryApp, type CanaryApp } from './canaries.js';

const register = `
  INSERT INTO patient (id, identifier, identifier_key, given_name, family_name, birth_date, recorded_by)
  VALUES ($1, $2, lower($2), 'Alex', 'Moreau', '1990-05-17', $1)`;

/** One connection, so that whatever is left on it meets the next one who asks. */
describe('A transaction', () => {
  let service: CanaryApp;
  let db: Db;
  let clinic: Clinic;
  let admin: Person;
  beforeAll(async () => {
    service = await startCanaryApp(1);
    db = service.app.get(Db, { strict: false });
    clinic = await Clinic.open(service);
    admin = await clinic.person(['administrator']);
  });
  afterAll(() => service.close());

  const inClinic = <T>(work: () => Promise<T>): Promise<T> =>
    db.transaction({ scope: 'tenant', tenantId: clinic.tenantId }, work);

  async function registered(identifier: string): Promise<string> {
    const id = await db.enrolPatient();
    await db.query(register, [id, identifier]);
    return id;
  }

  async function stored(identifier: string): Promise<number> {
    const pool = await database();
    const { rows } = await pool.query('SELECT FROM patient WHERE tenant_id = $1 AND identifier = $2', [
      clinic.tenantId,
      identifier,
    ]);
    return rows.length;
  }

  /** What the one connection of the service looks like from inside. */
  async function connection(): Promise<{ pid: number; leftovers: string; inTransaction: boolean }> {
    const { rows } = await service.database.pool.query(`
      SELECT pg_backend_pid() AS pid, now() <> statement_timestamp() AS "inTransaction",
        concat(current_setting('concord.tenant_id', true), current_setting('concord.actor_id', true),
          current_setting('concord.patient_id', true), current_setting('concord.scope', true)) AS leftovers`);
    return rows[0];
  }

  it('sends what is asked in one turn in one write', async () => {
    const client = await service.database.pool.connect();
    const { stream } = client.connection;
    const writes: unknown[] = [];
    const send = stream._writev?.bind(stream);
    stream._writev = (chunks, written) => {
      writes.push(chunks.length);
      send?.(chunks, written);
    };
    try {
      await Promise.all([client.query('BEGIN'), client.query('SELECT $1::int', [1]), client.query('COMMIT')]);
      expect(writes).toHaveLength(1);
    } finally {
      stream._writev = send;
      client.release();
    }
  });

  it('plans once where it was told to, and no longer than it lasts', async () => {
    const planning = `SELECT current_setting('plan_cache_mode') AS mode`;
    const inside = await inClinic(() => db.together([db.planOnce(), db.query(planning)]));
    expect(inside).toEqual([undefined, [{ mode: 'force_generic_plan' }]]);
    expect(await inClinic(() => db.query(planning))).toEqual([{ mode: 'auto' }]);
  });

  it('keeps what was done in it, and works for its organisation alone', async () => {
    const elsewhere = await Clinic.open(service);
    await elsewhere.record('Sam');
    const names = await inClinic(async () => {
      await registered('kept');
      return db.query<{ given_name: string }>('SELECT given_name FROM patient');
    });

    expect(names).toEqual([{ given_name: 'Alex' }]);
    expect(await stored('kept')).toBe(1);
  });

  it('gives back what the work gives back, and throws what it throws', async () => {
    const mishap = new Error('a mishap');

    expect(await inClinic(() => Promise.resolve('done'))).toBe('done');
    await expect(inClinic(() => Promise.reject(mishap))).rejects.toBe(mishap);
  });

  it('keeps nothing of a work that fails in the end, and leaves its connection clean', async () => {
    const before = await connection();
    const work = inClinic(async () => {
      await registered('half-written');
      throw new Error('a mishap');
    });

    await expect(work).rejects.toThrow('a mishap');
    expect(await stored('half-written')).toBe(0);
    expect(await connection()).toEqual({ pid: before.pid, leftovers: '', inTransaction: false });
  });

  it('keeps nothing when one of its statements failed and the work went on regardless', async () => {
    const work = inClinic(async () => {
      await registered('swallowed');
      await db.query('SELECT 1 / 0').catch(() => undefined);
    });

    await expect(work).rejects.toThrow('The transaction had failed and was rolled back.');
    expect(await stored('swallowed')).toBe(0);
    expect(await connection()).toMatchObject({ leftovers: '', inTransaction: false });
  });

  it('keeps nothing when a statement fails that was left for the end', async () => {
    const work = inClinic(async () => {
      await registered('at-commit');
      db.atCommit({ sql: 'SELECT 1 / $1::int', parameters: [0] });
    });

    await expect(work).rejects.toThrow('division by zero');
    expect(await stored('at-commit')).toBe(0);
  });

  it('ends with its work: what was not awaited does not run on', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await inClinic(() => {
      late = Promise.resolve()
        .then(() => connectionIsFree())
        .then(() => db.query('SELECT 1'));
      late.catch(() => undefined);
      return Promise.resolve();
    });

    await expect(late).rejects.toThrow('The transaction has ended');
  });

  /** Waits in line behind the transaction at hand. */
  async function connectionIsFree(): Promise<void> {
    (await service.database.pool.connect()).release();
  }

  it('is needed: outside of one there is no way to the database', async () => {
    expect(() => db.query('SELECT 1')).toThrow('No transaction is open here');
    await expect(db.commit()).rejects.toThrow('No transaction is open here');
    await expect(db.begin({ scope: 'operator' })).rejects.toThrow(
      'A transaction needs a context of its own.',
    );
  });

  it.each(["'; RESET ROLE; --", '', '1', "0190a000-0000-7000-8000-000000000001'"])(
    'opens for no organisation called %j',
    async (tenantId) => {
      const work = db.transaction({ scope: 'tenant', tenantId }, () => Promise.resolve());

      await expect(work).rejects.toThrow('concord.tenant_id must be a UUID.');
      expect(service.database.pool.waitingCount).toBe(0);
    },
  );

  it('sees nothing when it works for no organisation', async () => {
    expect(await db.transaction({ scope: 'tenant' }, () => db.query('SELECT id FROM patient'))).toEqual([]);
  });

  it('has limits that hold on every connection, also behind a pooler', async () => {
    const inForce = `current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock`;
    expect(await inClinic(() => db.query(`SELECT ${inForce}`))).toEqual([{ statement: '5s', lock: '2s' }]);
    // Those of the role: the database of the tests waits longer for a request that computes.
    const ofTheRole = `SELECT setconfig FROM pg_db_role_setting WHERE setdatabase = 0 AND setrole = 'concord_app'::regrole`;
    const [role] = await inClinic(() => db.query<{ setconfig: string[] }>(ofTheRole));
    expect(role?.setconfig).toEqual(
      expect.arrayContaining([
        'statement_timeout=5s',
        'lock_timeout=2s',
        'idle_in_transaction_session_timeout=10s',
      ]),
    );
  });

  it('that takes too long is given up, and the caller asked to come back', async () => {
    const answer = await admin.api.once().get('/v1/canary/slow');

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.body.type).toBe('urn:concord:problem:unavailable');
    expect(await connection()).toMatchObject({ leftovers: '', inTransaction: false });
  });

  it('that waits too long for somebody else’s is given up, and nothing is half-written', async () => {
    const patientId = await clinic.record('Alex');
    const other = await (await database()).connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM patient WHERE id = $1 FOR UPDATE', [patientId]);
    const change = admin.api
      .once()
      .with({ 'if-match': '"1"' })
      .patch(`/v1/patients/${patientId}`, { pronouns: 'they' });
    const answer = await change;
    await other.query('ROLLBACK');
    other.release();

    expect(answer.status).toBe(503);
    expect((await admin.api.get(`/v1/patients/${patientId}`)).body).toMatchObject({
      pronouns: null,
      version: 1,
    });
  });

  it('of a request is taken back whole when a later part of the request is refused', async () => {
    const body = { identifier: 'MRN-1', givenName: 'Alex', familyName: 'Moreau', birthDate: '1990-05-17' };
    const answer = await admin.api.post('/v1/patients', { ...body, leadAccountId: admin.accountId });

    expect(answer.status).toBe(422);
    expect(await stored('MRN-1')).toBe(0);
  });

  it('whose connection breaks leaves nothing, and the next one has a new connection', async () => {
    const before = await connection();
    const broken = inClinic(async () => {
      await registered('cut off');
      await (await database()).query('SELECT pg_terminate_backend($1)', [before.pid]);
      return db.query('SELECT pg_sleep(5)');
    });

    await expect(broken).rejects.toThrow();
    expect((await connection()).pid).not.toBe(before.pid);
    expect(await stored('cut off')).toBe(0);
  });

  it('that finds no connection is asked to come back while that is still so, and health says so', async () => {
    const held = await service.database.pool.connect();
    const [answer, ready, live] = await Promise.all(
      ['/v1/me', '/health/ready', '/health/live'].map((path) => admin.api.once().get(path)),
    );
    held.release();

    expect([answer?.status, ready?.status, live?.status]).toEqual([503, 503, 200]);
    expect(answer?.headers.get('retry-after')).toBe('1');
    expect((await admin.api.get('/v1/me')).status).toBe(200);
  });

  it.each(['refused', 'broken', 'slow'])(
    'that ends %s while queries are under way leaves nothing behind',
    async (way) => {
      const before = await connection();
      await Promise.all(Array.from({ length: 5 }, () => admin.api.once().get(`/v1/canary/${way}`)));

      expect(await connection()).toEqual({ pid: before.pid, leftovers: '', inTransaction: false });
      expect((await admin.api.get('/v1/canary/well')).status).toBe(200);
    },
  );

  it('does not wait for who hung up, and does not stop halfway for them', async () => {
    const hangUp = new AbortController();
    const identifier = `gone-${newId()}`;
    const asked = fetch(`${service.address}/v1/patients`, {
      method: 'POST',
      signal: hangUp.signal,
      headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ identifier, givenName: 'A', familyName: 'B', birthDate: '1990-05-17' }),
    });
    await waitUntil(() => service.database.pool.idleCount === 0);
    hangUp.abort();

    await expect(asked).rejects.toThrow();
    await waitUntil(() => service.database.pool.idleCount === 1);
    expect(await stored(identifier)).toBe(1);
  });

  describe('whose statements were all sent ahead', () => {
    const who = (word: string): string =>
      `SELECT $1::text AS word, $2::timestamptz IS NOT NULL AS "atAMoment", pg_backend_pid() AS pid, '${word}' AS said,
        concat(current_setting('concord.tenant_id', true), current_setting('concord.about_reader', true)) AS "worksFor"`;
    const ask = (word: string, value: string): Promise<Record<string, unknown>[]> =>
      db.query(who(word), [value, new Date()]);
    const foreseen = { sql: who('foreseen'), parameters: ['one', new Date(0)] };

    it('has its connection back while it goes on, and answers what was foreseen from what came', async () => {
      const answers = await inClinic(async () => {
        db.sendAhead([foreseen]);
        const first = await ask('foreseen', 'one');
        // There is one connection: whoever else asks has it.
        await connection();
        return [first, await ask('foreseen', 'one')];
      });
      const row = { word: 'one', said: 'foreseen', atAMoment: true, worksFor: clinic.tenantId };
      expect(answers).toEqual([[expect.objectContaining(row)], answers[0]]);
    });

    it.each([
      ['another statement', 'unforeseen', 'one'],
      ['the same with other values', 'foreseen', 'two'],
    ])('begins anew for %s, with what was set meanwhile', async (_, said, value) => {
      const kept = newId();
      const [first, second] = await inClinic(async () => {
        db.sendAhead([foreseen]);
        await db.keepBack('about_reader', [kept]);
        return [await ask(said, value), await ask('foreseen', 'one')];
      });
      expect(first).toMatchObject([{ word: value, said, worksFor: `${clinic.tenantId}${kept}` }]);
      expect(second).toMatchObject([{ word: 'one', worksFor: `${clinic.tenantId}${kept}` }]);
      expect(await connection()).toMatchObject({ leftovers: '', inTransaction: false });
    });

    it('keeps what is written later, and nothing of it where the work fails', async () => {
      const written = async (identifier: string): Promise<void> => {
        db.sendAhead([foreseen]);
        await registered(identifier);
      };
      await inClinic(() => written('after what was ahead'));
      expect(await stored('after what was ahead')).toBe(1);

      const failing = inClinic(async () => {
        await written('ahead of a mishap');
        throw new Error('a mishap');
      });
      await expect(failing).rejects.toThrow('a mishap');
      expect(await stored('ahead of a mishap')).toBe(0);
      expect(await connection()).toMatchObject({ leftovers: '', inTransaction: false });
    });

    it('fails for whoever reads on, where one of them failed', async () => {
      const broken = { sql: 'SELECT 1 / $1::int', parameters: [0] };
      const reading = inClinic(() => {
        db.sendAhead([broken]);
        return db.query(broken.sql, broken.parameters);
      });
      await expect(reading).rejects.toThrow('division by zero');
      expect(await connection()).toMatchObject({ leftovers: '', inTransaction: false });
    });
  });
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}
