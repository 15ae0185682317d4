import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { chapters } from './chapters.js';
import { exampleWords } from './example-words.js';
import { SigningKeys } from './auth/keys/signing-keys.js';
import type { Config } from './config.js';
import { Clock } from './core/clock.js';
import { Calendars } from './core/dates/calendars.js';
import { requireSameRoutes } from './core/contract/same-routes.js';
import { readContract } from './core/contract/committed-contract.js';
import { enforceContract } from './core/contract/contract.js';
import { buildContract } from './core/description/derived-contract.js';
import { Database } from './core/database/database.js';
import type { OpenDatabase } from './core/database/database.module.js';
import { httpAdapter, prepareHttp } from './core/requests/http.js';
import { validationPipe } from './core/input/validation.js';
import { servePortal } from './platform/portal-pages/portal-pages.js';
import { ProblemMembersDto } from './problem-members.dto.js';

export interface App {
  readonly app: NestFastifyApplication;
  /** The API description that the app serves at /openapi.json and answers by. */
  readonly contract: OpenAPIObject;
}

/** The API description alone, without a database: for writing it to a file. */
export async function describeApi(config: Config): Promise<OpenAPIObject> {
  const app = await assemble(config, { database: () => Database.absent(), clock: new Clock() });
  return buildContract(app, config.rootDir, {
    problemMembers: ProblemMembersDto,
    chapters,
    exampleWords,
  });
}

/**
 * The whole service, ready to listen or to be injected into. Whoever calls has proved the database usable (`requireUsable`).
 * @param databaseUrl connection string of the runtime role concord_app
 * @param clock tests bring one that they can move
 */
export async function createApp(config: Config, databaseUrl: string, clock = new Clock()): Promise<App> {
  const contract = readContract(config.rootDir);
  const database: OpenDatabase = (entities) =>
    Database.connect({
      url: databaseUrl,
      poolSize: config.databasePool,
      statementNames: config.statementNames,
      entities,
    });
  const app = await assemble(config, { database, clock });
  try {
    await app.get(SigningKeys, { strict: false }).proveThatTheyOpen();
    await prepare(app, { contract, config });
    return { app, contract };
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function prepare(
  app: NestFastifyApplication,
  { contract, config }: { contract: OpenAPIObject; config: Config },
): Promise<void> {
  app.useGlobalPipes(validationPipe(contract, app.get(Calendars, { strict: false })));
  await prepareHttp(app);
  await servePortal(app.getHttpAdapter().getInstance(), config.portalDir);
  requireSameRoutes(app, contract);
  enforceContract(app.getHttpAdapter().getInstance(), contract);
  SwaggerModule.setup('docs', app, contract, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Concord API',
  });
  await app.init();
}

function assemble(
  config: Config,
  around: { database: OpenDatabase; clock: Clock },
): Promise<NestFastifyApplication> {
  const levels: LogLevel[] = config.logLevel === 'silent' ? ['fatal'] : ['error', 'fatal'];
  return NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, ...around }),
    httpAdapter(config),
    {
      logger: new ConsoleLogger({ json: true, logLevels: levels }),
      abortOnError: false,
      // Nest's own would read forms beside JSON; Fastify's reads JSON alone.
      bodyParser: false,
    },
  );
}
