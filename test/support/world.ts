import pg from 'pg';
import { AccessTokens } from '../../src/auth/tokens/access-tokens.js';
import type { Role } from '../../src/core/actor.js';
import { newId } from '../../src/core/ids.js';
import type { Api } from './api.js';
import { lasting } from './lasting.js';
import type { TestApp } from './test-app.js';

/** A signed-in person. */
export interface Person {
  readonly accountId: string;
  readonly sessionId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;
  readonly api: Api;
}

export interface PatientPerson extends Person {
  readonly patientId: string;
}

interface Row {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const dayMs = 24 * 60 * 60 * 1000;

let connection: Promise<pg.Pool> | undefined;

/** The owner's connection, which row policies do not bind: for making worlds and for looking behind the API. */
export function database(): Promise<pg.Pool> {
  connection ??= Promise.resolve(
    new pg.Pool({ connectionString: process.env.CONCORD_TEST_ADMIN_URL, max: 2, allowExitOnIdle: true }),
  );
  return connection;
}

afterAll(async () => {
  await (await connection)?.end();
  connection = undefined;
});

async function insert(...rows: Row[]): Promise<void> {
  const pool = await database();
  for (const { table, values } of rows) {
    const columns = Object.keys(values);
    const places = columns.map((_, index) => `$${index + 1}`);
    await pool.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(values),
    );
  }
}

/**
 * One organisation, made behind the API so that a test pays for no password hashing; the ways people really come in
 * (invitation, sign-in) have tests of their own in test/organisation/accounts and test/auth.
 */
export class Clinic {
  private constructor(
    readonly service: TestApp,
    readonly tenantId: string,
    readonly slug: string,
  ) {}

  static async open(service: TestApp): Promise<Clinic> {
    const id = newId();
    const slug = `clinic-${id}`;
    await insert(
      { table: 'tenant', values: { id, slug, name: `Clinic ${id.slice(-4)}` } },
      { table: 'tenant_setting', values: { tenant_id: id } },
    );
    return new Clinic(service, id, slug);
  }

  async person(roles: readonly Role[], options: { name?: string; patientId?: string } = {}): Promise<Person> {
    const accountId = newId();
    const name = options.name ?? `Person ${accountId.slice(-4)}`;
    const email = `${accountId}@example.org`;
    const values = {
      tenant_id: this.tenantId,
      id: accountId,
      email,
      display_name: name,
      roles,
      status: 'active',
    };
    await insert({ table: 'account', values: { ...values, patient_id: options.patientId ?? null } });
    return this.signIn({ accountId, name, email });
  }

  /** A fresh session of an account. */
  async signIn(who: Pick<Person, 'accountId' | 'name' | 'email'>): Promise<Person> {
    const sessionId = newId();
    const now = this.service.clock.now();
    const later = new Date(now.getTime() + 60 * 60 * 1000);
    await insert({
      table: 'session',
      values: {
        tenant_id: this.tenantId,
        id: sessionId,
        account_id: who.accountId,
        assurance: 'password',
        started_at: now,
        last_used_at: now,
        idle_minutes: 60,
        idle_ends_at: later,
        absolute_ends_at: later,
      },
    });
    const { accountId, name, email } = who;
    return this.renew({ accountId, name, email, sessionId, tenantId: this.tenantId });
  }

  /** The same session with a fresh access token. */
  async renew(person: Omit<Person, 'token' | 'api'>): Promise<Person> {
    const tokens = this.service.app.get(AccessTokens, { strict: false });
    const token = await tokens.issue(person);
    return { ...person, token, api: this.service.api.as(lasting(token, () => tokens.issue(person))) };
  }

  practitioner(name?: string): Promise<Person> {
    return this.person(['practitioner'], { name });
  }

  /** A patient record without a portal account. */
  async record(name = 'Alex'): Promise<string> {
    const id = newId();
    await insert({
      table: 'patient',
      values: {
        tenant_id: this.tenantId,
        id,
        identifier: `P-${id}`,
        identifier_key: `p-${id}`,
        given_name: name,
        family_name: `Test ${id.slice(-4)}`,
        birth_date: '1990-05-17',
        recorded_by: newId(),
      },
    });
    return id;
  }

  /** A patient with a portal account of their own, cared for by `team` (the first of them leads). */
  async patient(team: readonly Person[] = [], name = 'Alex'): Promise<PatientPerson> {
    const patientId = await this.record(name);
    const person = await this.person(['patient'], { name, patientId });
    for (const [index, member] of team.entries())
      await this.join(patientId, member, index === 0 ? 'lead' : 'member');
    return { ...person, patientId };
  }

  async join(patientId: string, member: Person, role: 'lead' | 'member' = 'member'): Promise<string> {
    const id = newId();
    const values = {
      tenant_id: this.tenantId,
      id,
      patient_id: patientId,
      account_id: member.accountId,
      role,
    };
    const started = new Date(this.service.clock.now().getTime() - 1000);
    await insert({
      table: 'care_team_member',
      values: { ...values, started_at: started, added_by: member.accountId },
    });
    await this.grant({ patientId, sourceId: id, to: member }, { relation: 'care_team', capacity: role });
    return id;
  }

  /** Both sides have asked somebody into the conversation that began with a proposal. */
  async askIn(
    facilitator: Person,
    conversation: { chainId: string; planId: string; patientId: string },
  ): Promise<string> {
    const id = newId();
    const now = this.service.clock.now();
    const { chainId, planId, patientId } = conversation;
    await insert({
      table: 'facilitation',
      values: {
        tenant_id: this.tenantId,
        id,
        patient_id: patientId,
        plan_id: planId,
        chain_id: chainId,
        account_id: facilitator.accountId,
        state: 'active',
        party: 'patient',
        named_by: facilitator.accountId,
        named_at: now,
        ends_at: new Date(now.getTime() + dayMs),
        answered_by: facilitator.accountId,
        answered_at: now,
      },
    });
    const grant = { relation: 'facilitator', plan_id: planId, chain_id: chainId };
    const endsAt = new Date(now.getTime() + dayMs);
    await this.grant({ patientId, sourceId: id, to: facilitator }, { ...grant, ends_at: endsAt });
    return id;
  }

  /** Somebody opened a record in an emergency. */
  async breakGlass(
    patientId: string,
    person: Person,
    how: { reasonCode?: string; minutesAgo?: number; endedEarly?: boolean } = {},
  ): Promise<string> {
    const { reasonCode = 'medical_emergency', minutesAgo = 1, endedEarly = false } = how;
    const id = newId();
    const openedAt = this.service.clock.now().getTime() - minutesAgo * 60_000;
    const values = { tenant_id: this.tenantId, id, patient_id: patientId, account_id: person.accountId };
    const endsAt = new Date(openedAt + 60 * 60_000);
    await insert({
      table: 'break_glass',
      values: {
        ...values,
        reason_code: reasonCode,
        reason: 'Brought in by ambulance',
        opens_substance_use: reasonCode === 'medical_emergency',
        opened_at: new Date(openedAt),
        ends_at: endsAt,
        ended_at: endedEarly ? new Date(openedAt + 1000) : null,
        review_due_at: new Date(openedAt + 72 * 60 * 60_000),
      },
    });
    const grant = { relation: 'break_glass', purpose_code: reasonCode, ends_at: endsAt };
    if (!endedEarly) await this.grant({ patientId, sourceId: id, to: person }, grant);
    return id;
  }

  /** A sharing consent in force. */
  async share(
    patientId: string,
    recipient: Person,
    dataClasses: readonly string[] = ['plan'],
  ): Promise<string> {
    const id = newId();
    const ofPatient = { tenant_id: this.tenantId, patient_id: patientId };
    const moment = new Date(this.service.clock.now().getTime() - 1000);
    const by = recipient.accountId;
    await insert(
      {
        table: 'consent',
        values: {
          ...ofPatient,
          id,
          kind: 'sharing',
          purpose: 'peer support',
          purpose_code: 'peer_support',
          starts_at: moment,
          content_hash: 'a'.repeat(64),
          recorded_by: by,
          recorded_at: moment,
        },
      },
      {
        table: 'consent_provision',
        values: {
          ...ofPatient,
          consent_id: id,
          number: 1,
          effect: 'permit',
          recipient_account_id: by,
          data_classes: dataClasses,
        },
      },
      {
        table: 'consent_event',
        values: {
          ...ofPatient,
          consent_id: id,
          number: 1,
          move: 'give',
          to_status: 'active',
          happened_at: moment,
          by_account: by,
          capacity: 'self',
          assurance: 'password',
        },
      },
    );
    const grant = { relation: 'consent', purpose_code: 'peer_support', data_classes: dataClasses };
    const source = { patientId, sourceId: id, to: recipient };
    await this.grant(source, { ...grant, starts_at: moment, source_version: 1 });
    return id;
  }

  /** What a record that was made behind the API grants, as the service would have written it. */
  private grant(
    { patientId, sourceId, to }: { patientId: string; sourceId: string; to: Person },
    terms: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const row = { tenant_id: this.tenantId, id: newId(), patient_id: patientId, account_id: to.accountId };
    return insert({ table: 'access_grant', values: { ...row, source_id: sourceId, ...terms } });
  }
}
