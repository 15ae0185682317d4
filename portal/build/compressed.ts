import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worth = /\.(js|css|html|svg|webmanifest)$/;

/** Writes each file a second and third time, compressed, so that the service need not do it for every request. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      handler() {
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          worth.test(name),
        )) {
          const path = join(folder, file);
          if (!statSync(path).isFile()) continue;
          const content = readFileSync(path);
          writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
          writeFileSync(`${path}.br`, brotliCompressSync(content));
        }
      },
    },
  };
}
