import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadSetting, type Config } from '../../config.js';

const keyBytes = 32;

/**
 * The master key of the settings, or the one kept beside the embedded database.
 * @throws {BadSetting} when the file holds something else
 */
export function masterKeyOf(config: Pick<Config, 'masterKey' | 'dataDir'>): Buffer {
  if (config.masterKey) return config.masterKey;
  const file = join(config.dataDir, 'master.key');
  const key = Buffer.from(read(file) ?? make(file), 'base64');
  if (key.length === keyBytes) return key;
  throw new BadSetting(
    `${file} must hold ${keyBytes} bytes in base64. Without the key that was there, nobody's sign-in keys can be opened.`,
  );
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Of two processes that start at once one puts its key there, whole, and both read that one. */
function make(file: string): string {
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
  return readFileSync(file, 'utf8');
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}
