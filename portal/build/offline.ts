import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Where the page is that opens without a network, and its words and those of the shell. */
const page = /\/src\/areas\/safety-plan\/kept\.tsx$/;
const words = /\/src\/(language|areas\/safety-plan)\/locales\/\w+\.po$/;
const beside = ['index.html', 'boot.js', 'icon.svg'];

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly viteMetadata?: {
    readonly importedCss: ReadonlySet<string>;
    readonly importedAssets: ReadonlySet<string>;
  };
}

/** The worker for the kept safety plan. It is given the files of that page and of no other. */
export function offline(): Plugin[] {
  const wanted = new Set<string>(beside);
  const chooser: Plugin = {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const each of Object.values(bundle)) if (each.type === 'chunk') chunks.set(each.fileName, each);
      for (const chunk of chunks.values()) if (isFirst(chunk)) collect(chunk, chunks, wanted);
    },
  };
  const worker = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,svg,woff2}'],
      manifestTransforms: [
        (entries) => ({ manifest: entries.filter(({ url }) => wanted.has(url)), warnings: [] }),
      ],
    },
  });
  return [chooser, ...worker];
}

function isFirst({ isEntry, facadeModuleId }: Chunk): boolean {
  const module = facadeModuleId ?? '';
  return isEntry || page.test(module) || words.test(module);
}

/** A chunk and all that it needs to run. */
function collect(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, into: Set<string>): void {
  if (into.has(chunk.fileName)) return;
  into.add(chunk.fileName);
  for (const file of chunk.viteMetadata?.importedCss ?? []) into.add(file);
  for (const file of chunk.viteMetadata?.importedAssets ?? []) into.add(file);
  for (const name of chunk.imports) {
    const needed = chunks.get(name);
    if (needed) collect(needed, chunks, into);
  }
}
