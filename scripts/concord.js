/** `npm run -s concord -- <command>`: builds once where nothing was built yet, and says nothing of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/platform/cli/concord.js', import.meta.url));
if (!existsSync(command)) {
  // The build's own words go to standard error: standard output belongs to the command.
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(1);
}
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
