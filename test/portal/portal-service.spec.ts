import { decodeJwt } from 'jose';
import { Clinic } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('the service behind a browser', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'answers at the address that it gives as its own, at the time of the test',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const alex = await clinic.patient([], 'Alex');
      expect(decodeJwt(alex.token).iss).toBe(service.portal);
      const { page } = await arrive(service.portal);
      await page.goto('/openapi.json');
      const ask = `fetch('/v1/me', { headers: { authorization: 'Bearer ${alex.token}' } }).then((answer) => answer.status)`;
      expect(await page.evaluate('location.origin')).toBe(service.portal);
      expect(await page.evaluate(ask)).toBe(200);
    }),
  );

  it(
    'lets a session of a browser end when the clock of the test says so',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const alex = await clinic.patient([], 'Alex');
      const visitor = await arrive(service.portal);
      await visitor.page.goto('/openapi.json');
      service.clock.forward(2 * 60 * 60 * 1000);
      visitor.expects(/^GET \/v1\/me answered 401$/);
      const ask = `fetch('/v1/me', { headers: { authorization: 'Bearer ${alex.token}' } }).then((answer) => answer.status)`;
      expect(await visitor.page.evaluate(ask)).toBe(401);
    }),
  );
});
