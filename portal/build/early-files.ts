import type { Plugin } from 'vite';

interface Chunk {
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
}

/** The page that an address leads to has its area's name, as /today has. */
const firstPage = /\/src\/areas\/(today|way|morning|caseload)\/\1\.tsx$/;
const words = /\/src\/(?:language|areas\/(\w+))\/locales\/(\w+)\.po$/;

/**
 * Tells boot.js what to fetch at once, while the page's own script is on its way: the words of the shell in each language,
 * and, of the pages on which people arrive, the files and words.
 */
export function earlyFiles(): Plugin {
  return {
    name: 'early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = new Map<string, Chunk>();
        for (const each of Object.values(bundle ?? {}))
          if (each.type === 'chunk') chunks.set(each.fileName, each);
        const content = JSON.stringify(early(chunks, html));
        return [{ tag: 'meta', attrs: { name: 'concord-early', content }, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** By address and language; what every page needs stands under ''. */
function early(chunks: ReadonlyMap<string, Chunk>, html: string) {
  const files: Record<string, string[]> = {};
  const catalogues: Record<string, Record<string, string>> = {};
  for (const chunk of chunks.values()) {
    const module = chunk.facadeModuleId ?? '';
    const page = firstPage.exec(module)?.[1];
    if (page) files[`/${page}`] = needs(chunk, chunks).filter((file) => !html.includes(file));
    const [, area, language] = words.exec(module) ?? [];
    if (language) (catalogues[area ? `/${area}` : ''] ??= {})[language] = `/${chunk.fileName}`;
  }
  const shown = Object.entries(catalogues).filter(([address]) => address === '' || address in files);
  return { files, words: Object.fromEntries(shown) };
}

/** A chunk and all that it needs to run. */
function needs(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, into = new Set<string>()): string[] {
  if (into.has(`/${chunk.fileName}`)) return [...into];
  into.add(`/${chunk.fileName}`);
  for (const name of chunk.imports) {
    const needed = chunks.get(name);
    if (needed) needs(needed, chunks, into);
  }
  return [...into];
}
