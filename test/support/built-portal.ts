import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const script = `console.log('a script of the portal');\n`;
const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<!doctype html><title>Concord</title>\n',
  'boot.js': script,
  'sw.js': script,
  'manifest.webmanifest': '{"name":"Concord"}\n',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'assets/app-BX2f9a1c.js': script,
  'assets/app-BX2f9a1c.js.br': brotliCompressSync(script),
};

/** A folder as a build of the portal leaves it, with next to nothing in it. */
export function builtPortal(): string {
  const dir = mkdtempSync(join(tmpdir(), 'concord-portal-'));
  mkdirSync(join(dir, 'assets'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  writeFileSync(`${dir}.secret`, 'beside the portal');
  return dir;
}
