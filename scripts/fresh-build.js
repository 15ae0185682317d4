/**
 * `node scripts/fresh-build.js` builds the service when a source has changed since the last build; with `--always`, in
 * any case and from nothing, as on a fresh checkout: the names of some schemas go by the order in which files are compiled. It says so on standard error: standard output belongs to whatever runs next.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, whenChanged } from './when-changed.js';

const build = {
  sources: [
    'src',
    'nest-cli.json',
    'tsconfig.json',
    'scripts/bundle.js',
    'package.json',
    'package-lock.json',
  ],
  // The compiler's notes, which `npm run dev` writes too.
  result: 'dist/.tsbuildinfo',
  stamp: 'dist/.built-from',
};

/** Ends the process when the build fails. Where there are no sources, what was brought there is run. */
export function freshBuild({ always = false } = {}) {
  if (!existsSync(join(root, 'src'))) return;
  whenChanged({ ...build, always }, (first) => {
    if (always) rmSync(join(root, build.result), { force: true });
    process.stderr.write(first ? 'Building (first start) ...\n' : 'Building what has changed ...\n');
    runOrEnd(join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build');
    runOrEnd(join('scripts', 'bundle.js'));
  });
}

function runOrEnd(script, ...words) {
  const settings = { cwd: root, stdio: ['ignore', 2, 2] };
  if (spawnSync(process.execPath, [script, ...words], settings).status !== 0) process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  freshBuild({ always: process.argv.includes('--always') });
