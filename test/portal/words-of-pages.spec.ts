import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const source = join(process.cwd(), 'portal', 'src');
const areas = join(source, 'areas');

/** A page and the areas whose words are fetched with it, as routes.ts has them. */
interface Routed {
  readonly file: string;
  readonly named: readonly string[];
}

const quoted = (text: string): string[] => [...text.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);

function pagesIn(area: string): Routed[] {
  const routes = join(areas, area, 'routes.ts');
  if (!existsSync(routes)) return [];
  const text = readFileSync(routes, 'utf8');
  const constant = (name: string): string =>
    new RegExp(`const ${name} = (\\[[^\\]]*\\])`).exec(text)?.[1] ?? '';
  return [...text.matchAll(/pageOf\(\s*([^(]*?),\s*\(\) => import\('([^']+)'\)/g)].map(
    ([, of = '', path = '']) => ({
      file: resolve(dirname(routes), path),
      named: quoted(/^\w+$/.test(of) ? constant(of) : of),
    }),
  );
}

/** The file itself, whichever ending it has: a page names what it imports as it is built. */
function found(path: string): string | null {
  const endings = ['.tsx', '.ts'].map((ending) => path.replace(/\.js$/, ending));
  return endings.find(existsSync) ?? null;
}

/** All that a file brings with it, types aside. */
function broughtBy(path: string, seen = new Set<string>()): Set<string> {
  const file = found(path);
  if (file === null || seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8').replaceAll(/^import type [^;]+;/gm, '');
  for (const [, next = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+\.js)'/g))
    broughtBy(resolve(dirname(file), next), seen);
  return seen;
}

const speaks = (file: string): boolean => /<Trans>|\bt`|\bmsg`|<Plural\b/.test(readFileSync(file, 'utf8'));
const areaOf = (file: string): string | null =>
  file.startsWith(areas + sep) ? (file.slice(areas.length + 1).split(sep)[0] ?? null) : null;

describe('The words of a page', () => {
  const pages = readdirSync(areas).flatMap((area) => pagesIn(area));

  it('are fetched with it, those of each area that it draws parts of among them', () => {
    expect(pages.length).toBeGreaterThan(50);
    const without = pages.flatMap(({ file, named }) => {
      const spoken = [...broughtBy(file)]
        .filter(speaks)
        .map(areaOf)
        .filter((area) => area !== null);
      return [...new Set(spoken)]
        .filter((area) => !named.includes(area))
        .map((area) => `${file.slice(areas.length + 1)} draws parts of ${area}`);
    });
    expect(without).toEqual([]);
  });
});
