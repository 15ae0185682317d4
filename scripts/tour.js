/** `npm run tour`: makes the typed client from the API description, so that the description is proved by use, and runs it. */
import { spawnSync } from 'node:child_process';
import { root, whenChanged } from './when-changed.js';

const tour = {
  sources: ['tour', 'openapi/openapi.json', 'tsconfig.json', 'package.json', 'package-lock.json'],
  result: 'dist/tour/tour.js',
  stamp: 'dist/tour/.built-from',
};
const client = [
  'node_modules/openapi-typescript/bin/cli.js',
  'openapi/openapi.json',
  '-o',
  'tour/generated/api.d.ts',
  '-c',
  'tour/redocly.yaml',
];

whenChanged(tour, () => {
  process.stderr.write('Building the tour ...\n');
  run(client, 'ignore');
  run(['node_modules/typescript/bin/tsc', '-p', 'tour']);
});
run([tour.result]);

/** Ends the process when the step fails. */
function run(step, output = 'inherit') {
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: ['ignore', output, 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
