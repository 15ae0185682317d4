/** `npm run -s concord -- <command>`: builds where a source has changed, and says nothing of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freshBuild } from './fresh-build.js';
import { root } from './when-changed.js';

freshBuild();
const command = join(root, 'dist', 'platform', 'cli', 'concord.js');
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
