import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadSetting, type Config } from '../../config.js';

const keyBytes = 32;
const lost = "Without the key that was there, nobody's sign-in keys can be opened.";
const remedy =
  'Put that key back. If it is lost for good, "npm run concord -- key rotate --master-key-lost" makes new sign-in keys; ' +
  'one-time codes have to be set up again.';

type Where = Pick<Config, 'masterKey' | 'dataDir'>;

/**
 * The master key of the settings, or the one kept beside the embedded database.
 * @throws {BadSetting} when there is none, or the file holds something else
 */
export function masterKeyOf(config: Where): Buffer {
  if (config.masterKey) return config.masterKey;
  const file = fileOf(config);
  const text = read(file);
  if (text === null) throw new BadSetting(`${file} is missing. ${lost} ${remedy}`);
  const key = Buffer.from(text, 'base64');
  if (key.length === keyBytes) return key;
  throw new BadSetting(`${file} must hold ${keyBytes} bytes in base64. ${lost} ${remedy}`);
}

/** The same, and one that is made now where there is none. Only for sealing: what is sealed already has its key. */
export function masterKeyToSealWith(config: Where): Buffer {
  const file = fileOf(config);
  if (!config.masterKey && read(file) === null) make(file);
  return masterKeyOf(config);
}

/** The master key is a key, but not the one that sealed what is in the database. */
export function notTheMasterKey(config: Where): BadSetting {
  const name = config.masterKey ? 'CONCORD_MASTER_KEY' : fileOf(config);
  return new BadSetting(`${name} is not the key that this database was sealed with. ${lost} ${remedy}`);
}

function fileOf({ dataDir }: Where): string {
  return join(dataDir, 'master.key');
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new BadSetting(`${file} cannot be read (${(error as Error).message}). ${lost} ${remedy}`);
  }
}

/** Of two processes that start at once one puts its key there, whole, and both read that one. */
function make(file: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, randomBytes(keyBytes).toString('base64'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}
