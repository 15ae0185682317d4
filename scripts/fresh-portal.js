/**
 * `node scripts/fresh-portal.js` builds the portal when a source of it, or the API description that its client is made
 * from, has changed since the last build; with `--always`, in any case. It says so on standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, whenChanged } from './when-changed.js';

const portal = join(root, 'portal');
const result = 'portal/dist/index.html';
const stamp = 'portal/dist/.built-from';

/** Ends the process when the build fails. Where there are no sources, what was brought there is served. */
export function freshPortal({ always = false } = {}) {
  if (!existsSync(join(portal, 'index.html'))) return;
  whenChanged({ sources: sources(), result, stamp, always }, (first) => {
    process.stderr.write(
      first ? 'Building the portal (first start) ...\n' : 'Building the portal anew ...\n',
    );
    for (const script of ['client', 'build']) run(script);
  });
}

/** What lies in the portal's own folder are its settings. */
function sources() {
  const settings = readdirSync(portal, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `portal/${name}`)
    .sort();
  const folders = ['portal/src', 'portal/public'].filter((folder) => existsSync(join(root, folder)));
  return [...settings, ...folders, 'openapi/openapi.json', 'package-lock.json'];
}

/** What the tools print of their work, hundreds of lines, is for when it fails: whoever starts the service waits for its address. */
function run(script) {
  const words = ['run', '--silent', script, '--workspace', 'portal'];
  // On Windows npm is a script of the shell's.
  const shell = process.platform === 'win32';
  const said = spawnSync('npm', words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell,
  });
  if (said.status === 0) return;
  process.stderr.write(`${said.stdout ?? ''}${said.stderr ?? ''}`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  freshPortal({ always: process.argv.includes('--always') });
