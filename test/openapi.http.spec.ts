import { readFileSync } from 'node:fs';
import { describeApi } from '../src/app.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('the API description', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const committed = (): unknown => JSON.parse(readFileSync('openapi/openapi.json', 'utf8'));

  it('is what the code says; "npm run openapi" brings the file up to date', async () => {
    const derived = JSON.stringify(await describeApi(service.config));

    expect(JSON.parse(derived)).toEqual(committed());
  });

  it('is served as it is committed', async () => {
    const served = await service.api.get('/openapi.json');

    expect(served.body).toEqual(committed());
  });

  it('can be looked at in a browser without anything from elsewhere', async () => {
    const page = await service.api.get('/docs');
    const assets = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

    expect(page.status).toBe(200);
    expect(assets.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    const script = assets.find((address) => address.endsWith('swagger-ui-bundle.js'));
    expect((await service.api.get(new URL(script ?? '', 'http://x/docs').pathname)).status).toBe(200);
  });
});
