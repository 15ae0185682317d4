import { plainWords } from './plain-words.js';
import type { Visitor } from './people.js';

interface Way {
  /** Where it begins. */
  readonly from?: string;
  /** Whether the pages are in the pseudo language, in which no word of the catalogue is plain. */
  readonly pseudo?: boolean;
  /** Whether it goes from page to page as links do, without a reload. */
  readonly inPlace?: boolean;
  /** Words that are plain in every language, such as names. */
  readonly names?: RegExp;
  /** What else must hold of each page: sentences of what does not. */
  readonly also?: (visitor: Visitor, path: string) => Promise<readonly string[]>;
}

export interface Walk {
  readonly visited: readonly string[];
  /** "path: what is wrong there". */
  readonly findings: readonly string[];
}

/** Served beside the portal, and no pages of it. */
const notPages = /^\/(?:v1|auth|docs|assets|openapi\.json)(?:\/|$)/;
/** Whoever goes there is kept there, until they prove who they are. */
const oneWay = /\/session$/;
const id = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<=\/)\d+(?=\/|$)/g;

/**
 * Opens every page that a signed-in person can get to by links, the nearest first, and looks at each. Of pages that
 * differ by an id alone it opens the first: the others are made the same way.
 */
export async function walk(visitor: Visitor, way: Way = {}): Promise<Walk> {
  const waiting = [way.from ?? '/'];
  const known = new Set(waiting.map(shape));
  const visited: string[] = [];
  const findings: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    visited.push(path);
    const here = path;
    findings.push(...(await lookAround(visitor, here, way)).map((sentence) => `${here}: ${sentence}`));
    for (const next of await linksOf(visitor)) {
      if (known.has(shape(next))) continue;
      known.add(shape(next));
      waiting.push(next);
    }
  }
  return { visited, findings };
}

async function lookAround(visitor: Visitor, path: string, way: Way): Promise<string[]> {
  const answers = visitor.findings.answers.length;
  try {
    await (way.inPlace ? visitor.goTo(path) : visitor.open(path));
  } catch (error) {
    return [`did not become a page: ${String(error)}`, ...visitor.findings.take()];
  }
  const seen = [...(await visitor.axe()), ...(await visitor.sidewaysScrolling())];
  if (way.pseudo) {
    await visitor.findings.settled();
    const plain = await plainWords(
      visitor.page,
      visitor.findings.answers.slice(way.inPlace ? 0 : answers),
      way.names,
    );
    seen.push(...plain.map((text) => `not in the catalogue: "${text}"`));
  }
  if (way.also) seen.push(...(await way.also(visitor, path)));
  return [...seen, ...visitor.findings.take()];
}

/** Where the links of this page lead within the portal. */
async function linksOf({ page }: Visitor): Promise<string[]> {
  const links = await page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href]:not([download])')].map((link) => link.href)`,
  );
  const { origin } = new URL(page.url());
  return links
    .filter((link) => URL.canParse(link))
    .map((link) => new URL(link))
    .filter((url) => url.origin === origin && !notPages.test(url.pathname) && !oneWay.test(url.pathname))
    .map(({ pathname, search }) => pathname + search);
}

/** What pages of one kind have in common: their path without ids, and what they are asked for by name. */
function shape(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://portal');
  return `${pathname.replaceAll(id, '{id}')}?${[...new Set(searchParams.keys())].sort().join('&')}`;
}
