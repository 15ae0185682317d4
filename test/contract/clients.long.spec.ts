import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OwnService } from '../support/own-service.js';
import { aFolder, removeFolders } from '../platform/embedded/data-folder.js';

const home = join(process.cwd(), 'test', 'contract', 'generated');
const description = './openapi/openapi.json';

const strict = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ['.'],
};

/** What generators make of the description, each into a place of its own. */
const generators = {
  'openapi-typescript': [
    'openapi-typescript/bin/cli.js',
    description,
    '-o',
    'api.d.ts',
    '-c',
    'tour/redocly.yaml',
  ],
  '@hey-api/openapi-ts': [
    '@hey-api/openapi-ts/bin/run.js',
    '-i',
    description,
    '-o',
    'client',
    '--no-log-file',
  ],
  oazapfts: ['oazapfts/dist/cli.js', description, 'client.ts'],
};

describe('A client that is made from the API description', () => {
  beforeAll(() => rmSync(home, { recursive: true, force: true }));
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
    removeFolders();
  });

  it.each(Object.entries(generators))(
    'compiles strictly when it is made by %s',
    async (name, [program, ...words]) => {
      const place = join(home, name.replaceAll('/', '-'));
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(strict));
      const made = words.map((word) => (/^(api|client)/.test(word) ? join(place, word) : word));

      expect(await run(join('node_modules', program ?? ''), made)).toMatchObject({ code: 0 });
      expect(await run('node_modules/typescript/bin/tsc', ['-p', place])).toEqual({ code: 0, output: '' });
    },
  );

  it('tells the whole story, from signing in to a plan that both have signed', async () => {
    const service = await OwnService.start(aFolder());
    await service.ready();
    const { code, output } = await run('scripts/tour.js', [], { CONCORD_URL: service.address });
    await service.end('SIGTERM');

    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    const calls = [...output.matchAll(/^ {3}\S.* (GET|POST|PUT|PATCH|DELETE) (\/\S+)$/gm)].map(
      ([, , path]) => path,
    );
    expect(calls.length).toBeGreaterThanOrEqual(25);
    expect(calls[0]).toBe('/v1/sessions');
    expect(calls.filter((path) => path?.endsWith('/signatures')).length).toBeGreaterThanOrEqual(2);
  });
});

async function run(
  program: string,
  words: readonly string[],
  settings: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, ...settings } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
