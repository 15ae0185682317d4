import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Stands where the portal's own steps do: notes each, and leaves a page. */
const step = `
  import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  if (readFileSync('src/main.tsx', 'utf8').includes('wrong')) process.exit(2);
  appendFileSync('../steps', process.argv[2] + ' ');
  if (process.argv[2] === 'client') mkdirSync('src/api/generated', { recursive: true });
  if (process.argv[2] === 'client') writeFileSync('src/api/generated/api.d.ts', String(Math.random()));
  if (process.argv[2] === 'build') mkdirSync('dist', { recursive: true });
  if (process.argv[2] === 'build') writeFileSync('dist/index.html', 'a page');`;
const scripts = { client: 'node step.js client', build: 'node step.js build' };

describe('a fresh portal', () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'concord-portal-build-'));
    cpSync('scripts', join(project, 'scripts'), { recursive: true });
    write('package.json', '{"type":"module","workspaces":["portal"]}');
    write('portal/package.json', JSON.stringify({ name: 'portal', type: 'module', scripts }));
    write('portal/step.js', step);
    for (const file of ['package-lock.json', 'openapi/openapi.json']) write(file, '{}');
    for (const file of ['index.html', 'vite.config.ts', 'src/main.tsx', 'public/boot.js'])
      write(`portal/${file}`, '');
    run();
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }

  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/fresh-portal.js', ...words], { cwd: project, encoding: 'utf8' });
  const steps = (): string => readFileSync(join(project, 'steps'), 'utf8');
  const once = 'client build ';

  it('is made once, with its client, and not again while nothing changes', () => {
    expect([steps(), run().stderr, steps()]).toEqual([once, '', once]);
  });

  it.each([
    'portal/src/main.tsx',
    'portal/public/boot.js',
    'portal/index.html',
    'portal/vite.config.ts',
    'openapi/openapi.json',
    'package-lock.json',
  ])('is made anew when %s has changed', (file) => {
    appendFileSync(join(project, file), ' ');

    expect([run().stderr, steps()]).toEqual(['Building the portal anew ...\n', once + once]);
    expect([run().stderr, steps()]).toEqual(['', once + once]);
  });

  it('is made anew when it is asked for, or has gone', () => {
    run('--always');
    expect(steps()).toBe(once + once);

    rmSync(join(project, 'portal/dist'), { recursive: true });
    expect(run().stderr).toBe('Building the portal (first start) ...\n');
  });

  it('that fails stops what comes after it, and is tried again', () => {
    write('portal/src/main.tsx', 'wrong');

    expect([run().status, run().status]).toEqual([1, 1]);
  });

  it('is not needed where there are no sources', () => {
    rmSync(join(project, 'portal'), { recursive: true });

    expect([run().status, existsSync(join(project, 'portal'))]).toEqual([0, false]);
  });
});
