import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Below the root folder; `npm run openapi` writes it from the code. */
export const contractFile = join('openapi', 'openapi.json');

const known = new Map<string, OpenAPIObject>();

/**
 * The API description as it is committed: deriving it from the code would take longer than all else of a start. A process
 * reads it once.
 * @throws {Error} in one sentence, when there is none that can be read
 */
export function readContract(rootDir: string): OpenAPIObject {
  const file = join(rootDir, contractFile);
  const contract = known.get(file) ?? read(file);
  known.set(file, contract);
  return contract;
}

function read(file: string): OpenAPIObject {
  try {
    const contract = JSON.parse(readFileSync(file, 'utf8')) as Partial<OpenAPIObject> | null;
    if (contract?.openapi && contract.paths) return contract as OpenAPIObject;
  } catch (error) {
    throw new Error(`The API description ${file} cannot be read (${(error as Error).message}). ${remedy}`);
  }
  throw new Error(`${file} is no API description. ${remedy}`);
}

const remedy = 'It ships with the service; npm run openapi writes it anew.';
