import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { subset } from 'semver';
import { operationsOf } from '../src/core/contract/contract-operations.js';
import { startTestApp } from './support/test-app.js';

const read = (file: string): any => JSON.parse(readFileSync(file, 'utf8'));

/** What a credential looks like, whoever issued it. */
const secrets = [
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bxox[baprs]-[A-Za-z0-9-]{20,}/,
  /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/,
  /\bconcord_op_[0-9a-f-]{36}_[A-Za-z0-9_-]{20,}/,
];

describe('the repository', () => {
  it('serves every route that it describes; an undescribed one, or one without an action, stops the boot', async () => {
    const service = await startTestApp();
    const fastify = service.app.getHttpAdapter().getInstance();
    const unserved = operationsOf(service.contract).filter(
      ({ method, path }) => !fastify.hasRoute({ method, url: path.replace(/\{(\w+)\}/g, ':$1') }),
    );
    await service.close();
    expect(unserved.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('has a lock file that says what package.json says, with every version pinned', () => {
    const { engines, dependencies, devDependencies, optionalDependencies } = read('package.json');
    expect(read('package-lock.json').packages['']).toMatchObject({
      engines,
      dependencies,
      devDependencies,
      optionalDependencies,
    });
    const versions = Object.values<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('has no dependency that refuses a version of Node which it accepts itself', () => {
    const accepted = read('package.json').engines.node;
    const refusing = Object.entries<any>(read('package-lock.json').packages).filter(
      ([, { engines }]) => engines?.node && !subset(accepted, engines.node),
    );
    expect(refusing.map(([folder, { engines }]) => `${folder} wants ${engines.node}`)).toEqual([]);
  });

  it('runs no install script of any dependency', () => {
    const { allowScripts } = read('package.json');
    const scripted = Object.entries<any>(read('package-lock.json').packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => folder.split('node_modules/').at(-1) ?? '');
    expect(allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])));
  });

  it('has documents whose links and paths lead somewhere', () => {
    const documents = execFileSync('git', ['ls-files', '-z', '*.md'], { encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
    const missing = documents.flatMap((document) => {
      const text = readFileSync(document, 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) =>
        join(dirname(document), link),
      );
      // In prose a file of src/ goes by its area and room.
      const paths = [...text.matchAll(/(?<![\w./-])(?:src\/)?((?:[a-z][a-z-]*\/)+[a-z0-9.-]+\.ts)\b/g)].map(
        ([path, inSource = '']) =>
          /^(src|test|bench|tour|scripts)\//.test(path) ? path : join('src', inSource),
      );
      return [...links, ...paths].filter((path) => !existsSync(path)).map((path) => `${document}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  it('holds no secret', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
    const found = tracked.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return secrets.some((secret) => secret.test(text));
    });
    expect(found).toEqual([]);
    expect(tracked.filter((file) => /(^|\/)(\.env|.*\.(pem|key|p12))$/.test(file))).toEqual([]);
  });
});
