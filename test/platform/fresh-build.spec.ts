import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Stands where the Nest CLI does: counts its calls, and fails on a source that says so. */
const compiler = `
  import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
  mkdirSync('dist', { recursive: true });
  if (readFileSync('src/main.ts', 'utf8').includes('wrong')) process.exit(2);
  appendFileSync('dist/.tsbuildinfo', '.');`;

/** Stands where the bundler does: fails where nothing was compiled for it. */
const bundler = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  export const rolldown = () => ({
    write: ({ dir }) => {
      const built = readFileSync('dist/.tsbuildinfo');
      mkdirSync(dir, { recursive: true });
      writeFileSync(dir + '/main.js', built);
    },
  });`;

describe('a fresh build', () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'concord-build-'));
    cpSync('scripts', join(project, 'scripts'), { recursive: true });
    const files = ['nest-cli.json', 'tsconfig.json', 'package-lock.json', 'src/main.ts', 'src/goals/goal.ts'];
    for (const file of files) write(file, '{}');
    write('package.json', '{"type":"module"}');
    write('node_modules/@nestjs/cli/bin/nest.js', compiler);
    write('node_modules/@nestjs/cli/package.json', '{"type":"module"}');
    write('node_modules/rolldown/index.js', bundler);
    write('node_modules/rolldown/package.json', '{"type":"module","exports":"./index.js"}');
    run();
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }

  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/fresh-build.js', ...words], { cwd: project, encoding: 'utf8' });
  const builds = (): number => readFileSync(join(project, 'dist/.tsbuildinfo'), 'utf8').length;
  const bundled = (): number => readFileSync(join(project, 'dist/bundle/main.js'), 'utf8').length;

  it('is made once, and not again while nothing changes', () => {
    expect([builds(), run().stderr, builds()]).toEqual([1, '', 1]);
  });

  it('is made in a fresh checkout, where nothing ever was', () => {
    rmSync(join(project, 'dist'), { recursive: true });

    expect([run().stderr, builds()]).toEqual(['Building (first start) ...\n', 1]);
  });

  it.each<[string, () => void]>([
    ['has changed', () => appendFileSync(join(project, 'src/main.ts'), ' ')],
    ['has come', () => write('src/goals/step.ts', '')],
    ['has gone', () => rmSync(join(project, 'src/goals/goal.ts'))],
    ['has moved', () => cpSync(join(project, 'src/goals'), join(project, 'src/plans'), { recursive: true })],
    ['has another package', () => write('package-lock.json', '{"lockfileVersion":3}')],
  ])('is made when a source %s', (_, change) => {
    change();

    expect([run().stderr, builds(), bundled()]).toEqual(['Building what has changed ...\n', 2, 2]);
    expect([run().stderr, builds()]).toEqual(['', 2]);
  });

  it('is made when somebody else has built since', () => {
    appendFileSync(join(project, 'dist/.tsbuildinfo'), '.');
    run();
    expect(builds()).toBe(3);
  });

  it('is made from nothing when it is asked for: without what the compiler noted before', () => {
    appendFileSync(join(project, 'src/main.ts'), ' ');
    run();
    expect(builds()).toBe(2);

    run('--always');
    expect(builds()).toBe(1);
  });

  it('that fails stops what comes after it, and is tried again', () => {
    write('src/main.ts', 'wrong');

    expect([run().status, run().status]).toEqual([1, 1]);
  });

  it('whose bundle fails stops what comes after it too', () => {
    write('node_modules/rolldown/index.js', 'export const rolldown = () => Promise.reject(new Error());');
    write('src/main.ts', ' ');

    expect([run().status, run().status]).toEqual([1, 1]);
  });

  it('is not needed where there are no sources', () => {
    rmSync(join(project, 'src'), { recursive: true });

    expect([run().status, builds()]).toEqual([0, 1]);
  });
});
