import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import 'reflect-metadata';
import { describeApi } from './app.js';
import { readConfig } from './config.js';
import { contractFile } from './core/contract/committed-contract.js';
import { rootDir } from './root-dir.js';

// `npm run openapi`: writes the API description that is committed and that a test compares with the code.
const file = join(rootDir, contractFile);
const contract = await describeApi(readConfig(rootDir));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(contract, null, 2)}\n`);
