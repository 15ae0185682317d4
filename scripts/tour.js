/** `npm run tour`: makes the typed client from the API description, so that the description is proved by use, and runs it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  [
    'node_modules/openapi-typescript/bin/cli.js',
    'openapi/openapi.json',
    '-o',
    'tour/generated/api.d.ts',
    '-c',
    'tour/redocly.yaml',
  ],
  ['node_modules/typescript/bin/tsc', '-p', 'tour'],
  ['dist/tour/tour.js'],
];
for (const [index, step] of steps.entries()) {
  const quiet = index === 0;
  const { status } = spawnSync(process.execPath, step, {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
