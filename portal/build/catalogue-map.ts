import type { Plugin } from 'vite';

/** Tells boot.js which file holds the words of the shell in each language, so that it is fetched at once. */
export function catalogueMap(): Plugin {
  return {
    name: 'catalogue-map',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const map: Record<string, string[]> = {};
        for (const chunk of Object.values(bundle ?? {})) {
          if (chunk.type !== 'chunk' || !chunk.facadeModuleId) continue;
          const language = /\/src\/language\/locales\/(\w+)\.po$/.exec(chunk.facadeModuleId)?.[1];
          if (language) map[language] = [`/${chunk.fileName}`];
        }
        return [
          {
            tag: 'meta',
            attrs: { name: 'concord-catalogues', content: JSON.stringify(map) },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}
