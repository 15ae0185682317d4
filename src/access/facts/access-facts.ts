import { Injectable } from '@nestjs/common';
import type { Actor, Conversation, Role } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { hasItForItself, isAtIt, oneAfterAnother } from '../grants/in-turn.queries.js';
import type { Writing } from '../../core/language/days-in-words.js';
import { spokenFor, type Language } from '../../core/language/languages.js';
import type { Identity } from '../../core/request-context.js';
import type { AccessFacts } from '../decision/decide.js';
import { isMachine, type ClientFact } from '../decision/machines.js';
import {
  caseloadOf,
  clientsOf,
  factsOfAccount,
  factsOfAccounts,
  factsOfEverybodyGranted,
  factsOfSession,
  factsOverPatients,
  goingOn,
  grantsOfAccount,
  patientExists,
  readsOfAccount,
} from './access-facts.queries.js';
import {
  factsIn,
  grantedTo,
  isOnlyAnotherPatient,
  type AccountFacts,
  type RareFacts,
} from './account-facts.js';
import type { FactRow, SessionRow } from './fact-rows.js';
import { grantedBy, type GrantRow } from './granted.js';

/** An account, and what a decision needs to know of it. */
export interface KnownAccount {
  readonly accountId: string;
  readonly account: AccountFacts;
}

/** Somebody signed in. */
export interface SessionFacts extends AccountFacts {
  /** In which the service speaks to them. */
  readonly language: Language;
  /** How their organisation writes days. */
  readonly writing: Writing;
  readonly sharedScreenPatientId: string | null;
}

interface GrantedRow {
  readonly patientId: string;
  readonly grants: (GrantRow & Ending)[];
  readonly [column: string]: unknown;
}

interface Ending {
  /** When it ends by the clock; null: when somebody ends it. */
  readonly endsAt: string | null;
}

/** How somebody stands to one patient, and by which grants. */
export interface StandingTo {
  readonly patientId: string;
  readonly grants: readonly (GrantRow & Ending)[];
  readonly facts: AccessFacts;
}

/**
 * Reads all that a decision needs to know, in the first statement of every signed-in request. For a stranger to the record,
 * a machine and a facilitator it looks up one thing more, so that nobody else waits for those tables.
 */
@Injectable()
export class AccessFactsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** In which language the service speaks to somebody, whether they are signed in or not; null when the organisation has no such account. */
  async languageOf(accountId: string): Promise<Language | null> {
    const [row] = await this.db.query<{ reads: string }>(readsOfAccount, [accountId]);
    return row ? spokenFor([row.reads]) : null;
  }

  /** Null when the session has ended, or its account or organisation is no longer active. */
  async ofSession(identity: Identity, patientId: string | null): Promise<SessionFacts | null> {
    const { sessionId, accountId } = identity;
    const parameters = [patientId, this.clock.now(), sessionId, accountId];
    const [row] = await this.db.query<SessionRow>(factsOfSession, parameters);
    if (!row?.session_alive || row.status !== 'active' || row.tenant_status !== 'active') return null;
    const writing = { locale: row.locale, timeZone: row.time_zone };
    return {
      ...factsIn(row, await this.rareFacts([row], patientId)),
      language: spokenFor([row.reads]),
      writing,
      sharedScreenPatientId: row.shared_screen_patient_id,
    };
  }

  /**
   * The same for somebody who acts, not only reads: whoever ends what they may do, their session, or what goes on in the record waits
   * until it is done, so that nothing of theirs comes after the answer that it has ended.
   */
  async ofSessionThatActs(
    identity: Identity,
    { patientId, closesIt }: { patientId: string | null; closesIt: boolean },
  ): Promise<SessionFacts | null> {
    const { accountId, sessionId } = identity;
    const [, facts] = await this.db.together([
      this.db.query(closesIt ? hasItForItself : isAtIt, [accountId, sessionId, patientId]),
      this.ofSession(identity, patientId),
    ]);
    return facts;
  }

  /**
   * Of somebody who is about to become something to a patient. Until the end of this request nobody else becomes anything to that
   * patient: of two doors gone through at once, the second sees what the first has made. Null as for `ofAccount`.
   */
  async ofCandidate(accountId: string, patientId: string): Promise<AccountFacts | null> {
    const [, facts] = await this.db.together([
      this.db.query(oneAfterAnother, [patientId]),
      this.ofAccount(accountId, patientId),
    ]);
    return facts;
  }

  /** Null when the organisation has no such account, or none that is anybody in the records of others. */
  async ofAccount(accountId: string, patientId: string): Promise<AccountFacts | null> {
    const [row] = await this.db.query<FactRow>(factsOfAccount, [patientId, this.clock.now(), accountId]);
    if (!row || isOnlyAnotherPatient(row, patientId)) return null;
    return factsIn(row, await this.rareFacts([row], patientId));
  }

  /** Those of these accounts, and of everybody who has one of these roles, that the organisation has: up to 100. */
  async ofAccounts(
    { accountIds, roles }: { accountIds: readonly string[]; roles: readonly Role[] },
    patientId: string,
  ): Promise<KnownAccount[]> {
    const parameters = [patientId, this.clock.now(), accountIds, roles];
    return this.known(await this.db.query<FactRow>(factsOfAccounts, parameters), patientId);
  }

  /** Everybody to whom something of this record was granted, by name. */
  async ofEverybodyGranted(patientId: string, atMost: number): Promise<KnownAccount[]> {
    const parameters = [patientId, this.clock.now(), atMost];
    return this.known(await this.db.query<FactRow>(factsOfEverybodyGranted, parameters), patientId);
  }

  /**
   * How an account stands to each of these patients, who are there. Of a facilitator it tells what they were asked into, not whether
   * that conversation goes on.
   */
  async overPatients(accountId: string, patientIds: readonly string[]): Promise<AccessFacts[]> {
    const parameters = [patientIds, this.clock.now(), accountId];
    const rows = await this.db.query<FactRow & { patientId: string }>(factsOverPatients, parameters);
    const clients = await this.clientsOf(rows.filter(isMachine));
    return rows.map((row) => ({
      ...grantedTo(row),
      roles: row.roles,
      linkedPatientId: row.linked_patient_id,
      patientId: row.patientId,
      client: clients.get(accountId) ?? null,
    }));
  }

  /** A machine, for what is told to it without its asking. Null when it is not let in any more. */
  async ofMachine(accountId: string): Promise<AccountFacts | null> {
    const [row] = await this.db.query<FactRow>(factsOfAccount, [null, this.clock.now(), accountId]);
    if (row?.status !== 'active' || !isMachine(row)) return null;
    const account = factsIn(row, await this.rareFacts([row], null));
    return account.facts.client ? account : null;
  }

  /**
   * How an account stands to each patient of whom something was granted to it, by what that was. It opens the rows of these
   * patients to the transaction, and of no others.
   */
  async ofEveryPatient({ accountId, roles, linkedPatientId }: Actor): Promise<StandingTo[]> {
    const rows = await this.db.query<GrantedRow>(grantsOfAccount, [accountId, this.clock.now(), roles]);
    await this.db.openCaseload(rows.map(({ patientId }) => patientId));
    const going = await this.chainsGoingOn(rows.flatMap((row) => grantedTo(row).conversations));
    return rows.map(({ patientId, grants }) => {
      const granted = grantedBy(grants);
      const conversations = granted.conversations.filter(({ chainId }) => going.has(chainId));
      return { patientId, grants, facts: { ...granted, roles, linkedPatientId, patientId, conversations } };
    });
  }

  /** The patients on whose care team the account is. */
  async caseloadOf(accountId: string): Promise<string[]> {
    const [row] = await this.db.query<{ patientIds: string[] | null }>(caseloadOf, [
      accountId,
      this.clock.now(),
    ]);
    return row?.patientIds ?? [];
  }

  private async known(rows: readonly FactRow[], patientId: string): Promise<KnownAccount[]> {
    const rare = await this.rareFacts(rows, patientId);
    return rows.map((row) => ({ accountId: row.account_id, account: factsIn(row, rare) }));
  }

  private async rareFacts(rows: readonly FactRow[], asked: string | null): Promise<RareFacts> {
    return {
      patientId: asked !== null && (await this.exists(asked, rows)) ? asked : null,
      clients: await this.clientsOf(rows.filter(isMachine)),
      chainsGoingOn: await this.chainsGoingOn(rows.flatMap((row) => grantedTo(row).conversations)),
    };
  }

  /** Nobody stands in a relation to a patient whom there is not. */
  private async exists(patientId: string, rows: readonly FactRow[]): Promise<boolean> {
    if (rows.some((row) => row.grants !== null || row.linked_patient_id === patientId)) return true;
    return (await this.db.query(patientExists, [patientId])).length > 0;
  }

  private async clientsOf(machines: readonly FactRow[]): Promise<RareFacts['clients']> {
    if (machines.length === 0) return new Map();
    const accountIds = machines.map(({ account_id: accountId }) => accountId);
    const rows = await this.db.query<{ accountId: string } & ClientFact>(clientsOf, [accountIds]);
    return new Map(rows.map(({ accountId, ...client }) => [accountId, client]));
  }

  private async chainsGoingOn(asked: readonly Conversation[]): Promise<RareFacts['chainsGoingOn']> {
    if (asked.length === 0) return new Set();
    const [plans, chains] = [asked.map(({ planId }) => planId), asked.map(({ chainId }) => chainId)];
    const rows = await this.db.query<{ chainId: string }>(goingOn, [plans, chains, this.clock.now()]);
    return new Set(rows.map(({ chainId }) => chainId));
  }
}
