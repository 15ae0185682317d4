import { rmSync } from 'node:fs';
import { onServer } from './global-setup.mjs';

export default async function tearDown() {
  const { embedded, dataDir, database, server } = globalThis.concordTestServer;
  await onServer(server, `DROP DATABASE ${database} WITH (FORCE)`);
  await embedded?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
