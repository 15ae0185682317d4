import { Injectable } from '@nestjs/common';
import type { Role } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import type { Identity } from '../../core/request-context.js';
import type { DataClass } from '../access-matrix.js';
import { factsOfAccount, factsOfAccounts, factsOfSession } from './access-facts.queries.js';
import type { AccessFacts } from '../decision/decide.js';
import { grantedBy, type GrantRow } from './granted.js';

interface FactRow {
  readonly account_id: string;
  readonly display_name: string;
  readonly roles: Role[];
  readonly linked_patient_id: string | null;
  readonly status: 'invited' | 'active' | 'disabled';
  readonly patient_id: string | null;
  /** For a machine that is let in. */
  readonly client: { readonly scopes: DataClass[]; readonly purposeCode: string } | null;
  /** What the session was asked for, where that is less than the client has. */
  readonly session_scopes?: DataClass[] | null;
  readonly grants: GrantRow[] | null;
}

interface SessionRow extends FactRow {
  readonly tenant_status: 'active' | 'suspended';
  readonly session_alive: boolean;
}

export interface AccountFacts {
  readonly facts: AccessFacts;
  readonly displayName: string;
  readonly active: boolean;
}

/** Reads, in one statement, all that a decision needs to know. It is the first statement of every signed-in request. */
@Injectable()
export class AccessFactsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Null when the session has ended, or its account or organisation is no longer active. */
  async ofSession(identity: Identity, patientId: string | null): Promise<AccountFacts | null> {
    const [row] = await this.db.query<SessionRow>(factsOfSession, [
      patientId,
      this.clock.now(),
      identity.sessionId,
      identity.accountId,
    ]);
    if (!row?.session_alive || row.status !== 'active' || row.tenant_status !== 'active') return null;
    return factsIn(row);
  }

  /** Null when the organisation has no such account. */
  async ofAccount(accountId: string, patientId: string): Promise<AccountFacts | null> {
    const [row] = await this.db.query<FactRow>(factsOfAccount, [patientId, this.clock.now(), accountId]);
    return row ? factsIn(row) : null;
  }

  /** Those of these accounts, and of everybody who has one of these roles, that the organisation has: up to 100. */
  async ofAccounts(
    { accountIds, roles }: { accountIds: readonly string[]; roles: readonly Role[] },
    patientId: string,
  ): Promise<{ accountId: string; account: AccountFacts }[]> {
    const parameters = [patientId, this.clock.now(), accountIds, roles];
    const rows = await this.db.query<FactRow>(factsOfAccounts, parameters);
    return rows.map((row) => ({ accountId: row.account_id, account: factsIn(row) }));
  }
}

function factsIn(row: FactRow): AccountFacts {
  return {
    displayName: row.display_name,
    active: row.status === 'active',
    facts: {
      roles: row.roles,
      linkedPatientId: row.linked_patient_id,
      patientId: row.patient_id,
      client: clientOf(row),
      ...grantedBy(row.grants ?? []),
    },
  };
}

function clientOf({ client, session_scopes: asked }: FactRow): AccessFacts['client'] {
  if (!client || !asked) return client;
  return { ...client, scopes: client.scopes.filter((scope) => asked.includes(scope)) };
}
