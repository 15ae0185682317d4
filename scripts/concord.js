/** `npm run -s concord -- <command>`: builds where a source has changed, says nothing of its own, and becomes the command. */
import { freshBuild } from './fresh-build.js';

freshBuild();
await import('../dist/bundle/concord.js');
