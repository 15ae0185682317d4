import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isId } from '../ids.js';
import { SentAhead } from './sent-ahead.js';
import type { Statement } from './sql.js';
import { beginning, planOnce, type TransactionScope } from './transaction-scope.js';

/**
 * What is kept out of the statements of a transaction, and the setting that does: classes that records of another class can carry, by
 * their patients, and records about whoever is asking, by their own ids.
 */
const keptBack = {
  substance_use: 'concord.kept_back',
  journey: 'concord.journey_kept_back',
  measures: 'concord.measures_kept_back',
  about_reader: 'concord.about_reader',
  untold: 'concord.untold',
} as const;
export type KeptBack = keyof typeof keptBack;

/**
 * One transaction on one connection, for one request or job.
 *
 * BEGIN and the local settings are sent without waiting, so that they travel with the first statement; likewise the
 * last statements travel with COMMIT. This is the only class that reaches inside TypeORM: it hands a query runner the
 * connection and tells it that a transaction is open (fields of typeorm 1.1, covered by transaction tests).
 */
export class Transaction {
  private runner?: QueryRunner;
  private closed = false;
  private patientId?: string;
  /** The organisation it works for; none for the operator's own. */
  tenantId?: string;

  private readonly deferred: Statement[] = [];
  private readonly keeping = new Set<KeptBack>();
  private client!: PoolClient;
  private begun!: Promise<unknown>;
  private ahead?: SentAhead;
  private begunAgain?: Promise<void>;

  private constructor(
    private readonly pool: Pool,
    private readonly dataSource: DataSource,
    private readonly settings: string[],
  ) {}

  static async open(pool: Pool, dataSource: DataSource, scope: TransactionScope): Promise<Transaction> {
    const transaction = new Transaction(pool, dataSource, beginning(scope));
    transaction.patientId = scope.patientId;
    transaction.tenantId = scope.tenantId;
    await transaction.begin();
    return transaction;
  }

  private async begin(): Promise<void> {
    this.client = await this.pool.connect();
    this.ahead = undefined;
    this.begun = this.client.query(this.settings.join('; '));
    // Looked at in commit(); until then a failure to begin shows in the first statement.
    this.begun.catch(ignore);
  }

  /**
   * Sends all that a read needs, and COMMIT, along with what decides whether it may be read. Whatever is asked beyond that begins anew,
   * under the settings that were made meanwhile.
   */
  sendAhead(statements: readonly Statement[]): void {
    this.refuseWhenClosed();
    const asked = statements.map((each) => ({ ...each, answer: this.query(each.sql, each.parameters) }));
    this.ahead = new SentAhead(asked, this.end([]));
  }

  private async beginAgain(): Promise<void> {
    await this.ahead?.ended.catch(ignore);
    await this.begin();
  }

  async query<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.ahead?.answerTo<Row>({ sql, parameters });
    if (answer) return answer;
    this.refuseWhenClosed();
    if (this.ahead) {
      await (this.begunAgain ??= this.beginAgain());
      this.refuseWhenClosed();
    }
    const result = await this.client.query<Row>(sql, [...parameters]);
    return result.rows;
  }

  /** Opens the rows of one patient. Only for Db.enrolPatient and Db.approachPatient, which say why they may. */
  async include(includedId: string): Promise<void> {
    this.refuseWhenClosed();
    if (this.patientId !== undefined)
      throw new Error('A transaction that is about one patient opens no other.');
    if (!isId(includedId)) throw new Error('concord.patient_id must be a UUID.');
    this.patientId = includedId;
    await this.set(`concord.patient_id = '${includedId}'`);
  }

  /** Opens the rows of one patient after those of another. Only for Db.inEachRecord, which says why it may. */
  async moveTo(patientId: string): Promise<void> {
    this.refuseWhenClosed();
    if (this.patientId !== undefined)
      throw new Error('A transaction that is about one patient opens no other.');
    if (!isId(patientId)) throw new Error('concord.patient_id must be a UUID.');
    await this.set(`concord.patient_id = '${patientId}'`);
  }

  /** Carries out what was kept for the end of the work with one record, and closes that record. Only for Db.inEachRecord. */
  async leave(): Promise<void> {
    for (const { sql, parameters } of this.deferred.splice(0)) await this.query(sql, parameters);
    await this.set(`concord.patient_id = ''`);
  }

  /** Opens the rows of these patients to be read. Only for Db.openCaseload, which says whose they are. */
  async open(patientIds: readonly string[]): Promise<void> {
    this.refuseWhenClosed();
    if (!patientIds.every(isId)) throw new Error('concord.caseload must be UUIDs.');
    await this.set(`concord.caseload = '${patientIds.join(',')}'`);
  }

  /** Whether who is on whose care team can be asked. Only for Db.openTeams and Db.closeTeams. */
  async setTeams(teams: 'open' | 'closed'): Promise<void> {
    this.refuseWhenClosed();
    await this.set(`concord.teams = '${teams}'`);
  }

  /** Keeps a class of these patients, or these records, out of the statements from here on. Only for Db.keepBack. */
  async keepBack(closed: KeptBack, ids: readonly string[]): Promise<void> {
    this.refuseWhenClosed();
    if (!ids.every(isId)) throw new Error('What is kept back goes by UUIDs.');
    if (ids.length === 0 && !this.keeping.has(closed)) return;
    this.keeping.add(closed);
    await this.set(`${keptBack[closed]} = '${ids.join(',')}'`);
  }

  /** Plans statements without looking at their values. Only for Db.planOnce, which says for which. */
  async planOnce(): Promise<void> {
    this.refuseWhenClosed();
    await this.set(planOnce);
  }

  /** Goes on in the name of an organisation. Only for Db.inNameOf, which says who may. */
  async enter(tenantId: string): Promise<void> {
    this.refuseWhenClosed();
    if (this.tenantId !== undefined)
      throw new Error('A transaction that works for one organisation enters no other.');
    if (!isId(tenantId)) throw new Error('concord.tenant_id must be a UUID.');
    this.tenantId = tenantId;
    await this.set(`concord.tenant_id = '${tenantId}'`);
  }

  /** Where all was sent ahead it waits for what is asked beyond that. */
  private async set(setting: string): Promise<void> {
    const statement = `SET LOCAL ${setting}`;
    if (this.ahead) this.settings.push(statement);
    else await this.client.query(statement);
  }

  get manager(): EntityManager {
    this.refuseWhenClosed();
    if (this.ahead) throw new Error('What is read ahead is read by statements, not through repositories.');
    this.runner ??= this.bindRunner();
    return this.runner.manager;
  }

  /** Keeps a statement for the end: it is sent together with COMMIT. */
  atCommit(statement: Statement): void {
    this.refuseWhenClosed();
    this.deferred.push(statement);
  }

  /** Sends what was kept for the end, `last` and COMMIT in one round trip. Anything but a real commit is an error, and nothing is kept. */
  async commit(last: readonly Statement[] = []): Promise<void> {
    this.close();
    const statements = [...this.deferred, ...last];
    const ahead = await this.stillAhead();
    if (ahead && statements.length === 0) return ahead.ended;
    if (ahead) await this.beginAgain();
    await this.end(statements);
  }

  /** What was sent ahead, where nothing was asked beyond it. */
  private async stillAhead(): Promise<SentAhead | undefined> {
    await this.begunAgain?.catch(ignore);
    return this.ahead;
  }

  private async end(statements: readonly Statement[]): Promise<void> {
    const sent = [
      this.begun,
      ...statements.map(({ sql, parameters }) => this.client.query(sql, [...parameters])),
      this.client.query('COMMIT').then((result) => {
        if (result.command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
      }),
    ];
    // All must have come back before the connection may serve someone else.
    const outcomes = await Promise.allSettled(sent);
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    await this.release(failure !== undefined);
    if (failure) throw failure.reason;
  }

  /** Takes everything back. Never throws: it runs where another error is already on its way. */
  async rollback(): Promise<void> {
    if (this.closed) return;
    this.close();
    const ahead = await this.stillAhead();
    if (ahead) await ahead.ended.catch(ignore);
    else await this.release(true);
  }

  private async release(undo: boolean): Promise<void> {
    let broken: Error | undefined;
    try {
      // Statements still under way are answered before this one, so the connection is clean afterwards. After a
      // failed COMMIT there is no transaction left, and ROLLBACK merely warns.
      if (undo) await this.client.query('ROLLBACK');
    } catch (error) {
      broken = error as Error;
    }
    this.client.release(broken);
  }

  private close(): void {
    this.refuseWhenClosed();
    this.closed = true;
    if (this.runner) Object.assign(this.runner, { isReleased: true, isTransactionActive: false });
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new Error('The transaction has ended; await all database work before returning.');
  }

  private bindRunner(): QueryRunner {
    const runner = this.dataSource.createQueryRunner();
    return Object.assign(runner, {
      databaseConnection: this.client,
      isTransactionActive: true,
      transactionDepth: 1,
    });
  }
}

function ignore(): void {
  return;
}
