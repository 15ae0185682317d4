import { join, resolve } from 'node:path';
import { webAddress } from './core/web-address.js';

/** What the service needs to know from its surroundings. Only this file reads the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The address people reach the service at: issuer of the access tokens and server of the API description. */
  readonly publicUrl: string;
  /** Where the embedded database and its keys live; unused when `databaseUrl` is set. */
  readonly dataDir: string;
  /** Connection of the runtime role `concord_app`; null means: run the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Connection of a role that may create roles and tables; only migrations use it. */
  readonly databaseAdminUrl: string | null;
  readonly databasePool: number;
  /** Whether PostgreSQL keeps statements by name; a connection pooler may not bear that. */
  readonly statementNames: boolean;
  /** 32 bytes that seal signing keys and one-time-code secrets; null means: keep one in the data directory. */
  readonly masterKey: Buffer | null;
  readonly logLevel: LogLevel;
  /** Whether to set up the demo clinics in an empty database. */
  readonly demo: boolean;
  /** Whether webhooks may be sent to this very machine, without TLS: to try a receiver out beside an embedded database. */
  readonly webhookLoopback: boolean;
  /** The folder that holds migrations/ and openapi/. */
  readonly rootDir: string;
  /** The portal as it was built; without one, the service answers as an API alone. */
  readonly portalDir: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used; the message names it and says what is expected. */
export class BadSetting extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks every setting.
 * @throws {BadSetting} naming the first setting that cannot be used
 */
export function readConfig(rootDir: string, environment: Environment = process.env): Config {
  const port = wholeNumber(environment, 'PORT', { fallback: 3000, from: 0, to: 65_535 });
  const host = environment.HOST ?? '127.0.0.1';
  const databaseUrl = postgresUrl(environment, 'DATABASE_URL');
  return {
    host,
    port,
    publicUrl: publicUrl(environment, `http://localhost:${port}`),
    dataDir: resolve(rootDir, environment.CONCORD_DATA_DIR || '.concord'),
    databaseUrl,
    databaseAdminUrl: postgresUrl(environment, 'DATABASE_ADMIN_URL'),
    databasePool: wholeNumber(environment, 'CONCORD_DATABASE_POOL', { fallback: 12, from: 1, to: 200 }),
    statementNames: isOn(environment, 'CONCORD_STATEMENT_NAMES', true),
    masterKey: masterKey(environment, databaseUrl !== null),
    logLevel: oneOf(environment, 'CONCORD_LOG_LEVEL', { choices: logLevels, fallback: 'info' }),
    demo: isOn(environment, 'CONCORD_DEMO', databaseUrl === null),
    webhookLoopback: webhookLoopback(environment, databaseUrl !== null),
    rootDir,
    portalDir: join(rootDir, 'portal', 'dist'),
  };
}

function wholeNumber(
  environment: Environment,
  name: string,
  range: { fallback: number; from: number; to: number },
): number {
  const text = environment[name];
  if (!text) return range.fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= range.from && value <= range.to) return value;
  throw new BadSetting(`${name} must be a whole number from ${range.from} to ${range.to}; it is "${text}".`);
}

function oneOf<T extends string>(
  environment: Environment,
  name: string,
  options: { choices: readonly T[]; fallback: T },
): T {
  const text = environment[name];
  if (!text) return options.fallback;
  const choice = options.choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  throw new BadSetting(`${name} must be one of ${options.choices.join(', ')}; it is "${text}".`);
}

function isOn(environment: Environment, name: string, otherwise: boolean): boolean {
  const fallback = otherwise ? 'on' : 'off';
  return oneOf(environment, name, { choices: ['on', 'off'], fallback }) === 'on';
}

/** Whoever can register a webhook must not reach what listens beside a service that people rely on. */
function webhookLoopback(environment: Environment, isInProduction: boolean): boolean {
  const loopback = isOn(environment, 'CONCORD_WEBHOOK_LOOPBACK', false);
  if (!loopback || !isInProduction) return loopback;
  throw new BadSetting(
    'CONCORD_WEBHOOK_LOOPBACK must be off when DATABASE_URL is set: it is for trying a receiver out on the same machine.',
  );
}

function postgresUrl(environment: Environment, name: string): string | null {
  const text = environment[name];
  if (!text) return null;
  // The address may hold a password, so a bad one is named but never repeated.
  if (!/^postgres(ql)?:$/.test(webAddress(text)?.protocol ?? '')) {
    throw new BadSetting(`${name} must look like postgres://user:password@host:5432/database.`);
  }
  return text;
}

function publicUrl(environment: Environment, fallback: string): string {
  const text = environment.CONCORD_PUBLIC_URL || fallback;
  if (!/^https?:$/.test(webAddress(text)?.protocol ?? '')) {
    throw new BadSetting(`CONCORD_PUBLIC_URL must be an http(s) address; it is "${text}".`);
  }
  return text.replace(/\/+$/, '');
}

function masterKey(environment: Environment, required: boolean): Buffer | null {
  const text = environment.CONCORD_MASTER_KEY;
  if (!text && !required) return null;
  const key = Buffer.from(text ?? '', 'base64');
  if (key.length === 32) return key;
  throw new BadSetting(
    'CONCORD_MASTER_KEY must be 32 random bytes in base64 when DATABASE_URL is set: it seals the signing keys. ' +
      'Make one with: openssl rand -base64 32',
  );
}

/** Injection token of the settings. */
export const CONFIG = Symbol('config');
