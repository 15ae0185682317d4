import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: above the built modules, and above the bundle that is made of them. */
export const rootDir = above(fileURLToPath(import.meta.url));

function above(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, 'package.json')) || folder === file ? folder : above(folder);
}
