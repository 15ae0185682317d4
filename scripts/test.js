/**
 * `npm test` runs everything that must hold; `npm test -- goals` builds and runs the tests whose path has "goals",
 * and takes any other Jest argument. `--long` adds the long tests. CONCORD_TEST_RESULT names a file for Jest's result.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Scripts of package.json, so that each can be run alone; the slow ones first. */
const checks = ['build', 'lint', 'types', 'format:check', 'boundaries', 'arrows', 'unused', 'openapi:lint'];
const atOnce = 2;
/** V8's young generation, in MB: with the 16 MB of its own choice a worker spends much of its time collecting it. */
const roomForTheYoung = '--max-semi-space-size=64';

const jestArguments = process.argv.slice(2).filter((argument) => argument !== '--long');
const wholeRun = jestArguments.length === 0;
if (process.argv.includes('--long')) process.env.CONCORD_LONG_TESTS = '1';

// The tour and the portal are compiled against clients, which are made from the description and not committed.
const failed = wholeRun ? await runChecks(['tour:client', 'portal:client']) : [];
failed.push(...(await runChecks(wholeRun ? checks : ['build'])));
if (failed.includes('build')) {
  console.log('\nThe tests run what was built, so they were not started.');
} else if (!(await runJest())) {
  failed.push('tests');
}
if (failed.length > 0) console.log(`\n✗ ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * @param {string[]} names
 * @returns {Promise<string[]>} those that failed
 */
async function runChecks(names) {
  const waiting = [...names];
  const failures = [];
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      if (!(await runCheck(name))) failures.push(name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failures;
}

/** @param {string} name */
async function runCheck(name) {
  const start = performance.now();
  // npm is a script on Windows, which only a shell starts.
  const check = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [check.stdout, check.stderr]) stream.on('data', (chunk) => (output += chunk));
  const passed = await succeeds(check);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(passed ? `✓ ${seconds} s  ${name}` : `✗ ${seconds} s  npm run ${name}\n\n${output.trim()}\n`);
  return passed;
}

function runJest() {
  const result = process.env.CONCORD_TEST_RESULT;
  const report = result ? ['--json', `--outputFile=${result}`] : [];
  const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
  const words = [roomForTheYoung, jest, ...jestArguments, ...report];
  return succeeds(spawn(process.execPath, words, { stdio: 'inherit' }));
}

/** @param {import('node:child_process').ChildProcess} child */
function succeeds(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
