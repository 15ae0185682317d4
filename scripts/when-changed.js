import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Calls `build` when a source has changed, come or gone since it last did, or when somebody else has made its result
 * anew since. Told by what the files hold, not by their times: a checkout or a copy changes those.
 *
 * @param {object} what paths below the root folder
 * @param {string[]} what.sources files and folders it is built from
 * @param {string} what.result a file that every build writes
 * @param {string} what.stamp the file that says what was built from what
 * @param {boolean} [what.always] builds in any case
 * @param {(first: boolean) => void} build
 */
export function whenChanged({ sources, result, stamp, always = false }, build) {
  const stampFile = join(root, stamp);
  const source = digestOf(sources);
  const last = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
  if (!always && last !== null && last === stampOf(source, result)) return;
  build(last === null);
  writeFileSync(stampFile, stampOf(source, result));
}

function stampOf(source, result) {
  return `${source} ${existsSync(join(root, result)) ? digestOf([result]) : 'without a result'}\n`;
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow))
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** What is generated is no source. */
function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => name !== 'generated');
  return names.sort().flatMap((name) => filesBelow(join(path, name)));
}
