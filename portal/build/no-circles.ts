import type { Plugin } from 'vite';

interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
}

/**
 * Chunks that import each other run in an order that nobody wrote: what one of them computes from the other while it is
 * loaded can be undefined, and the page does not open. The sources have no such circle; how chunks are merged can make one.
 */
export function noCircles(): Plugin {
  return {
    name: 'no-circles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const circle = circleOf(chunks);
      if (circle)
        this.error(`Chunks import each other: ${circle.join(' -> ')}. Merge fewer of them (vite.config.ts).`);
    },
  };
}

/** @returns the first circle, as the way around it; null where there is none */
function circleOf(chunks: readonly Chunk[]): readonly string[] | null {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const done = new Set<string>();
  const look = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = look(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const { fileName } of chunks) {
    const circle = look(fileName, []);
    if (circle) return circle;
  }
  return null;
}
