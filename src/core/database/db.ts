import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import type { EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { isAsStored } from './as-stored.js';
import { Database } from './database.js';
import { PreconditionFailed } from '../errors.js';
import { newId } from '../ids.js';
import { currentContext, withContext } from '../request-context.js';
import type { IfMatch } from '../if-match.js';
import type { Statement } from './sql.js';
import { Transaction, type KeptBack } from './transaction.js';
import type { TransactionScope } from './transaction-scope.js';

interface Versioned {
  id: string;
  version: number;
}

/** The one door to the database. Whatever goes through it runs in the transaction of the request or job at hand. */
@Injectable()
export class Db {
  constructor(private readonly database: Database) {}

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.current().manager.getRepository(entity);
  }

  query<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.current().query<Row>(sql, parameters);
  }

  run({ sql, parameters }: Statement): Promise<unknown> {
    return this.current().query(sql, parameters);
  }

  /**
   * Pipelining: the statements of these calls travel to the database in one round trip, and it carries them out one
   * after the other in this order. So a lock may come first and what needs it right behind it. Two limits: of a call
   * with several statements only the first travels along, and a repository sends its own a moment after a query does.
   *
   * Unlike Promise.all it ends when all have come back, so that nothing is still under way when the caller goes on.
   * @throws the first failure of the list that is more than an echo of another one
   */
  async together<const Sent extends readonly unknown[]>(
    sent: Sent,
  ): Promise<{ -readonly [Place in keyof Sent]: Awaited<Sent[Place]> }> {
    const outcomes = await Promise.allSettled(sent);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    const failure = failures.find(({ reason }) => !isEcho(reason)) ?? failures[0];
    if (failure) throw failure.reason;
    return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as never;
  }

  /** The organisation whose rows the current transaction works with. */
  get tenantId(): string {
    const { tenantId } = this.current();
    if (!tenantId) throw new Error('This transaction works for no organisation.');
    return tenantId;
  }

  /**
   * Saves the named fields of a changed entity and raises its version; the UPDATE itself compares the version. Where people change what
   * they read into what it is, nothing is written: the version stays, and so does what others have read.
   * @throws {PreconditionFailed} when somebody else changed the row meanwhile, or `ifMatch` is not its version
   */
  async update<Entity extends Versioned>(
    entity: Entity,
    fields: readonly (keyof Entity)[],
    ifMatch?: IfMatch,
  ): Promise<Entity> {
    ifMatch?.require(entity.version);
    const { id, version } = entity;
    const rows = this.repository<Entity>(entity.constructor);
    if (ifMatch && isAsStored(entity, await rows.findOneBy({ id, version } as never), fields)) return entity;
    const changes = Object.fromEntries(fields.map((field) => [field, entity[field]]));
    const result = await rows
      .createQueryBuilder()
      .update()
      .set({ ...changes, version: version + 1 } as never)
      .where('id = :id AND version = :version', { id, version })
      .execute();
    if (result.affected !== 1) throw new PreconditionFailed();
    entity.version += 1;
    return entity;
  }

  /**
   * Gives an id to the patient who is being registered, and lets this transaction write the first rows of their record.
   * Safe because the id is made here and nowhere else: nothing belongs to it yet, so nothing of anyone's opens with it.
   */
  async enrolPatient(): Promise<string> {
    const patientId = newId();
    await this.approachPatient(patientId);
    return patientId;
  }

  /**
   * Reaches the rows of a patient whom no address names: so that it can be decided, from all that is known of the two,
   * whether a record may be opened in an emergency. From here on the audit trail of the request names the patient.
   */
  async approachPatient(patientId: string): Promise<void> {
    await this.current().include(patientId);
    const context = currentContext();
    if (context) context.patientId = patientId;
  }

  /**
   * The same work in the records of several patients, one after the other, each closed before the next is opened: where somebody
   * hands over whom they look after. Whoever calls this has decided that they may, for each of these patients.
   */
  async inEachRecord(patientIds: readonly string[], work: () => Promise<void>): Promise<void> {
    const context = currentContext();
    for (const patientId of patientIds) {
      await this.current().moveTo(patientId);
      if (context) context.patientId = patientId;
      await work();
      await this.current().leave();
    }
    if (context) context.patientId = undefined;
  }

  /** Lists over many patients read the rows of these, and of no others: of whom something was granted to the actor. */
  async openCaseload(patientIds: readonly string[]): Promise<void> {
    await this.current().open(patientIds);
  }

  /** Who has a record, and who is on whose care team, can be asked of the whole organisation: until this is closed, or the end. */
  async openTeams(): Promise<void> {
    await this.current().setTeams('open');
  }

  async closeTeams(): Promise<void> {
    await this.current().setTeams('closed');
  }

  /** From here on nothing of a class that is not open to the actor is there in the records of these patients, whatever carries it; nor these records about them. */
  async keepBack(closed: KeptBack, ids: readonly string[]): Promise<void> {
    await this.current().keepBack(closed, ids);
  }

  /**
   * From here on a statement is planned once for its connection, whatever its values are. For one so long that planning takes longer than
   * the work: PostgreSQL takes planning for far cheaper than it is, and would plan it anew each time.
   */
  async planOnce(): Promise<void> {
    await this.current().planOnce();
  }

  /**
   * The operator's work in the name of an organisation, so that its rows and the trail of it are that organisation's own:
   * in the operator's request, whose transaction is of no organisation yet, or in a transaction of its own for a command.
   */
  async inNameOf<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    const transaction = currentContext()?.transaction;
    if (!transaction) return this.transaction({ scope: 'operator', tenantId }, work);
    await transaction.enter(tenantId);
    return work();
  }

  /** Runs `work` in a transaction of its own: for jobs, commands, and routes that have no signed-in person yet. */
  async transaction<T>(scope: TransactionScope, work: () => Promise<T>): Promise<T> {
    // Whoever it is done for is spoken to as before.
    const { requestId = randomUUID(), language, writing, answer, told } = currentContext() ?? {};
    const context = {
      requestId,
      ...(language && { language }),
      ...(writing && { writing }),
      ...(answer && { answer }),
      ...(told && { told }),
    };
    return withContext(context, async () => {
      await this.begin(scope);
      try {
        const result = await work();
        await this.commit();
        return result;
      } catch (error) {
        await this.rollback();
        throw error;
      }
    });
  }

  /** Opens the transaction of the current context. Requests do this in the access guard and nowhere else. */
  async begin(scope: TransactionScope): Promise<void> {
    const context = currentContext();
    if (!context || context.transaction) throw new Error('A transaction needs a context of its own.');
    context.transaction = await Transaction.open(this.database.pool, this.database.dataSource, scope);
  }

  /** All that a read needs, before it is known whether it may be read: it travels with what decides that, and with COMMIT. */
  sendAhead(statements: readonly Statement[]): void {
    this.current().sendAhead(statements);
  }

  /** Runs a statement when all else is done, in the round trip of COMMIT. */
  atCommit(statement: Statement): void {
    this.current().atCommit(statement);
  }

  async commit(last: readonly Statement[] = []): Promise<void> {
    await this.current().commit(last);
  }

  async rollback(): Promise<void> {
    await currentContext()?.transaction?.rollback();
  }

  private current(): Transaction {
    const transaction = currentContext()?.transaction;
    if (!transaction)
      throw new Error('No transaction is open here: mark the route with @May, or use db.transaction().');
    return transaction;
  }
}

/** What PostgreSQL answers to whatever follows a statement that failed (in_failed_sql_transaction). */
function isEcho(reason: unknown): boolean {
  return (reason as { code?: unknown } | null)?.code === '25P02';
}
