import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const areas = join(process.cwd(), 'portal', 'src', 'areas');

/** The pattern of every page that an area has, as its routes say: `/people/$patientId/measures`. */
export function routePatterns(): readonly string[] {
  const files = readdirSync(areas).map((area) => join(areas, area, 'routes.ts'));
  const routes = files.filter(existsSync).map((file) => readFileSync(file, 'utf8'));
  const paths = routes.flatMap((source) => [...source.matchAll(/'(\/[^']*)'/g)].map(([, path = '']) => path));
  return [...new Set(paths)].sort();
}

/** Of the patterns, those that none of these paths led to. What is named outright goes before what stands for anything. */
export function notOpened(patterns: readonly string[], paths: readonly string[]): string[] {
  const nearest = [...patterns].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  const opened = new Set(
    paths.map((path) => {
      const { pathname } = new URL(path, 'http://portal');
      return nearest.find((pattern) => fits(pattern, pathname));
    }),
  );
  return patterns.filter((pattern) => !opened.has(pattern));
}

function fits(pattern: string, pathname: string): boolean {
  const [wanted, given] = [pattern.split('/'), pathname.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, place) => part.startsWith('$') || part === given[place])
  );
}

function rank(pattern: string): string {
  return pattern
    .split('/')
    .map((part) => (part.startsWith('$') ? '1' : '0'))
    .join('');
}
