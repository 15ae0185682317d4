/**
 * `node scripts/bundle.js` makes the few files of dist/bundle of the built modules: Node looks for each of more than a
 * thousand modules for itself, and that is a fourth of a start.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './when-changed.js';

const folder = join(root, 'dist', 'bundle');

/**
 * What is started by name: the service, the command, and the work of the threads that set pages. The bench starts the
 * service with a few words of its own.
 */
const begins = {
  main: 'dist/main.js',
  concord: 'dist/platform/cli/concord.js',
  'set-pages': 'dist/core/paper/set-pages.js',
  app: 'dist/app.js',
  config: 'dist/config.js',
  engine: 'dist/platform/engine.js',
  'access-tokens': 'dist/auth/tokens/access-tokens.js',
};

/** Packages of hundreds of modules each, but for the parts of Nest that nobody installs. */
const joined = /^(?:@nestjs\/(?!microservices|websockets|platform-express)|es-toolkit)/;

/** What is not ours is left to be found in node_modules. */
const isFound = (id) => /^[^./]/.test(id) && !joined.test(id);

export async function bundle() {
  const made = await rolldown({
    cwd: root,
    input: begins,
    platform: 'node',
    external: isFound,
  });
  rmSync(folder, { recursive: true, force: true });
  // The object mapper and the log read the names of classes.
  await made.write({ dir: folder, keepNames: true, sourcemap: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
