import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { aimsTable } from './aims.js';
import { growthTable, scenarioTable, sizeOf } from './table.js';
import { circumstances, processLine, refusals } from './text.js';

const template = new URL('performance.md', import.meta.url);
const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/** Makes docs/performance.md of a run: the words from the template beside this file, the figures from the run. */
export async function writePage(run) {
  const { results, worlds } = run;
  const parts = {
    circumstances: [circumstances(run), refusals(run)].filter(Boolean).join(' '),
    tables: worlds
      .map((world, size) => `### ${sizeOf(world)}\n\n${scenarioTable(results, size)}`)
      .join('\n\n'),
    growth:
      worlds.length > 1
        ? growthTable(results, worlds)
        : 'Not measured in this run: `npm run bench -- --goals 10000,1000000 --tenants 1,1000 --write` does.',
    process: processLine(run),
    aims: aimsTable(run),
  };
  const words = await readFile(template, 'utf8');
  const text = words.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
  const style = await resolveConfig(page);
  await writeFile(page, await format(text, { ...style, parser: 'markdown' }));
  return page;
}
