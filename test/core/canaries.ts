import { say } from '../../src/core/language/say.js';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOkResponse } from '@nestjs/swagger';
import { May } from '../../src/access/may.decorator.js';
import { AppModule } from '../../src/app.module.js';
import { chapters } from '../../src/chapters.js';
import { exampleWords } from '../../src/example-words.js';
import { readConfig } from '../../src/config.js';
import { enforceContract } from '../../src/core/contract/contract.js';
import { buildContract } from '../../src/core/description/derived-contract.js';
import { Database } from '../../src/core/database/database.js';
import { Db } from '../../src/core/database/db.js';
import { Calendars } from '../../src/core/dates/calendars.js';
import { BrokenRule } from '../../src/core/errors.js';
import { httpAdapter, prepareHttp } from '../../src/core/requests/http.js';
import { validationPipe } from '../../src/core/input/validation.js';
import { Patient } from '../../src/people/patients/patient.entity.js';
import { ProblemMembersDto } from '../../src/problem-members.dto.js';
import { Api } from '../support/api.js';
import { goNoRounds, TestClock, type TestApp } from '../support/test-app.js';

/** Ways in which a request of the canary route goes. */
export type Way = 'well' | 'refused' | 'broken' | 'slow';

/** None of them says whose rows it wants: what comes back is what the transaction may see. */
const names = 'SELECT display_name AS text FROM account LIMIT $1';
const patients = 'SELECT given_name AS text FROM patient ORDER BY id DESC LIMIT $1';
const settings = "SELECT current_setting('concord.tenant_id') AS text LIMIT $1";

/** A route that asks many things at once of its own transaction, and may end badly while they are under way. */
@Controller('v1/canary')
class CanaryController {
  constructor(private readonly db: Db) {}

  @May('me.read')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Get(':way')
  async sing(@Param('way') way: string): Promise<unknown> {
    if (way === 'slow') await this.db.query('SET LOCAL statement_timeout = 2');
    const seen = await Promise.all([
      this.ask(names),
      this.ask(patients),
      // The same statement twice at once, on a connection that perhaps does not know it yet.
      this.ask(patients),
      this.db.repository(Patient).find({ take: 2 }),
      this.stumble(way),
      this.ask(settings),
    ]);
    return { way, seen };
  }

  private ask(sql: string): Promise<unknown[]> {
    return this.db.query(sql, [3]);
  }

  private stumble(way: string): Promise<unknown> {
    if (way === 'refused') return Promise.reject(new BrokenRule(say`This canary does not sing.`));
    if (way === 'broken') return this.db.query('SELECT 1 / 0');
    return way === 'slow' ? this.db.query('SELECT pg_sleep(10)') : Promise.resolve();
  }
}

export interface CanaryApp extends TestApp {
  readonly database: Database;
}

/** The service with the canary route beside its own, on a small pool; `url` is another way to the same database. */
export async function startCanaryApp(
  poolSize: number,
  url = process.env.CONCORD_TEST_DATABASE_URL ?? '',
): Promise<CanaryApp> {
  const config = readConfig(process.cwd(), {
    CONCORD_DATA_DIR: process.env.CONCORD_TEST_DATA_DIR,
    CONCORD_MASTER_KEY: process.env.CONCORD_TEST_MASTER_KEY,
    CONCORD_LOG_LEVEL: 'silent',
    CONCORD_DEMO: 'off',
  });
  const clock = new TestClock();
  const app = await assemble(config, {
    config,
    database: (entities) => Database.connect({ url, poolSize, statementNames: true, entities }),
    clock,
  });
  const contract = buildContract(app, config.rootDir, {
    problemMembers: ProblemMembersDto,
    chapters,
    exampleWords,
  });
  app.useGlobalPipes(validationPipe(contract, app.get(Calendars, { strict: false })));
  await prepareHttp(app);
  enforceContract(app.getHttpAdapter().getInstance(), contract);
  await app.listen(0, '127.0.0.1');
  goNoRounds(app);
  const address = await app.getUrl();
  return {
    app,
    contract,
    address,
    clock,
    config,
    database: app.get(Database),
    api: new Api(address),
    close: () => app.close(),
  };
}

function assemble(
  config: Parameters<typeof httpAdapter>[0],
  surroundings: Parameters<typeof AppModule.with>[0],
): Promise<NestFastifyApplication> {
  @Module({ imports: [AppModule.with(surroundings)], controllers: [CanaryController] })
  class ServiceWithCanary {}
  const options = { logger: false, abortOnError: false, bodyParser: false } as const;
  return NestFactory.create<NestFastifyApplication>(ServiceWithCanary, httpAdapter(config), options);
}
