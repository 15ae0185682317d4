/** `npm start`: builds where a source has changed, and becomes the service, so that a signal meant for it finds it. */
import { freshBuild } from './fresh-build.js';
import { freshPortal } from './fresh-portal.js';

endWithShell();
freshBuild();
freshPortal();
await import('../dist/bundle/main.js');

/** Who stops npm stops its shell, which dies without a word to us. */
function endWithShell() {
  const shell = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const look = () => process.ppid === shell || process.kill(process.pid, 'SIGTERM');
  setInterval(look, 250).unref();
}
