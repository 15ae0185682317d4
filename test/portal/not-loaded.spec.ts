import { emergencyNumbersFor } from '../../src/support/help-card/emergency-numbers.js';
import { inBrowser } from './tools/browser.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('a page whose script does not come', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it.each([
    ['en', 'This page did not load', 'Load it again'],
    ['es', 'Esta página no se cargó', 'Volver a cargarla'],
    ['ar', 'لم تُحمَّل هذه الصفحة', 'تحميلها مرة أخرى'],
  ])('says so, whom to call and what to do, and makes room for the portal: %s', (locale, title, again) =>
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal, { locale });
      visitor.tolerates(/answered 404/);
      const { page } = visitor;
      const scripts = /\/assets\/[^/]+\.js$/;
      await page.route(scripts, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('/sign-in');
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      const numbers = emergencyNumbersFor(null).map(({ number }) => number);
      expect(await page.locator('a[href^="tel:"]').allInnerTexts()).toEqual(numbers);
      expect(await visitor.axe()).toEqual([]);
      await page.unroute(scripts);
      await page.getByRole('button', { name: again }).click();
      await page.locator('input[name="tenant"]').waitFor();
      expect(await page.getByText(title).count()).toBe(0);
    })(),
  );
});
