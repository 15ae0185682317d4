import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import { readConfig } from '../dist/bundle/config.js';
import { keepMemorySmall, loadWithoutOptimizing } from '../dist/bundle/engine.js';
import { serve } from './server-process.js';

/** The service as it ships, with its usual settings; besides, it signs tokens for the sessions of the load. */
keepMemorySmall();
const optimize = loadWithoutOptimizing();
const { createApp } = await import('../dist/bundle/app.js');
const { AccessTokens } = await import('../dist/bundle/access-tokens.js');
const config = readConfig(fileURLToPath(new URL('..', import.meta.url)));
const { app } = await createApp(config, config.databaseUrl);
optimize();
await app.listen(0, '127.0.0.1');
const accessTokens = app.get(AccessTokens, { strict: false });

serve(Number(new URL(await app.getUrl()).port), {
  tokens: (identities) => Promise.all(identities.map((identity) => accessTokens.issue(identity))),
  stop: () => app.close(),
});
