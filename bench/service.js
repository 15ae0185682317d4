import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import { createApp } from '../dist/app.js';
import { AccessTokens } from '../dist/auth/tokens/access-tokens.js';
import { readConfig } from '../dist/config.js';
import { serve } from './server-process.js';

/** The service as it ships, with its usual settings; besides, it signs tokens for the sessions of the load. */
const config = readConfig(fileURLToPath(new URL('..', import.meta.url)));
const { app } = await createApp(config, config.databaseUrl);
await app.listen(0, '127.0.0.1');
const accessTokens = app.get(AccessTokens, { strict: false });

serve(Number(new URL(await app.getUrl()).port), {
  tokens: (identities) => Promise.all(identities.map((identity) => accessTokens.issue(identity))),
  stop: () => app.close(),
});
