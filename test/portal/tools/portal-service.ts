import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ownPort } from '../../support/own-port.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

export interface PortalService extends TestApp {
  /** Where browsers open the portal: by the name under which they keep its cookie. */
  readonly portal: string;
}

/** What `npm run build` made. */
const portalDir = join(process.cwd(), 'portal', 'dist');

/** The service in this process, at a port that it knows as its own public address: its clock can be set forward. */
export async function startPortal(settings: Record<string, string> = {}): Promise<PortalService> {
  const port = String(await ownPort());
  const portal = `http://localhost:${port}`;
  // A page reads several things at once, so it has as many connections as a service has by itself.
  const own = { PORT: port, CONCORD_PUBLIC_URL: portal, CONCORD_DATABASE_POOL: '12' };
  const service = await startTestApp({ ...own, ...settings }, { portalDir });
  // What is told by the Date of an answer is told by the clock of the test.
  const date = () => service.clock.now().toUTCString();
  service.app.getHttpServer().prependListener('request', (_request: unknown, response: ServerResponse) => {
    response.setHeader('Date', date());
  });
  return { ...service, portal };
}
