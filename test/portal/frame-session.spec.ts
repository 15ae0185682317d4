import type { Page } from 'playwright-core';
import { givePassword, password } from '../auth/door.js';
import { Clinic, type PatientPerson } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const minute = 60_000;
/** Of a patient, where the clinic has not said otherwise. */
const idleEnd = 30 * minute;
const over = 'Your session has ended';

inBrowser('a session in a browser', (visiting) => {
  let service: PortalService;
  let clinic: Clinic;
  let alex: PatientPerson;

  beforeAll(async () => {
    service = await startPortal();
    clinic = await Clinic.open(service);
    alex = await givePassword(await clinic.patient([], 'Alex'));
  });

  afterAll(() => service.close());

  const counted = (visitor: Visitor, path: string): readonly number[] => {
    const statuses: number[] = [];
    visitor.context.on('response', (answer) => {
      const { pathname, search } = new URL(answer.url());
      if (pathname + search === path) statuses.push(answer.status());
    });
    return statuses;
  };

  const signedIn = async (visitor: Visitor): Promise<Page> => {
    await visitor.signIn(clinic.slug, alex.email, password);
    await visitor.page.getByRole('link', { name: 'My account' }).click();
    await visitor.sees('Where you are signed in');
    return visitor.page;
  };

  /** Time goes by, at the service and on the page's own clock. An access token can end with it: what is read just then is asked for once more. */
  const pass = async (visitor: Visitor, milliseconds: number): Promise<void> => {
    visitor.tolerates(/answered 401$/);
    service.clock.forward(milliseconds);
    await visitor.context.clock.fastForward(milliseconds);
  };

  /** Until the page has taken in what was answered before this, and whatever renewal it began upon it has its answer. */
  const renewalsEnd = async (page: Page): Promise<void> => {
    await page.evaluate(
      `fetch('/health/live').then(() => navigator.locks.request('concord-renewal', () => undefined))`,
    );
  };

  const another = async ({ context }: Visitor, path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(path);
    await page.locator('main h1').waitFor();
    return page;
  };

  it(
    'is one for two tabs: renewed for both, with one stream between them',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      visitor.expects(/answered 401$/);
      const streams = counted(visitor, '/v1/me/events');
      const reads = counted(visitor, '/v1/me');
      const renewals = counted(visitor, '/v1/browser-sessions/renewal');
      const first = await signedIn(visitor);
      const second = await another(visitor, '/account');
      await second.getByText('Where you are signed in').waitFor();
      expect(streams).toEqual([200]);
      // What is asked for while the page is on its way is not asked for again.
      expect(reads).toEqual([200, 200]);
      const before = renewals.length;

      service.clock.forward(6 * minute);
      for (const page of [first, second]) await page.getByRole('heading', { level: 1 }).click();
      await Promise.all(
        [first, second].map(async (page) => {
          await page.getByRole('link', { name: /^News/ }).click();
          await page.getByRole('heading', { name: 'News' }).waitFor();
          await page
            .getByRole('button', { name: 'I have read it' })
            .or(page.getByText('no news'))
            .first()
            .waitFor();
        }),
      );
      expect(renewals.slice(before).every((status) => status === 200)).toBe(true);
      expect(renewals.length - before).toBeGreaterThanOrEqual(1);
      expect(renewals.length - before).toBeLessThanOrEqual(2);
      expect(streams).toEqual([200]);

      // Whoever holds the stream closes; the other one goes on with it.
      const next = second.waitForRequest('**/v1/me/events');
      await first.close();
      expect((await next).headers()['last-event-id']).toBeDefined();
    }),
  );

  it(
    'survives a reload in the midst of its renewal',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      const page = await signedIn(visitor);
      for (let round = 0; round < 3; round += 1) {
        const asked = page.waitForRequest('**/renewal');
        const reloading = page.reload({ waitUntil: 'commit' });
        await asked;
        await reloading;
        await page.waitForLoadState('domcontentloaded');
        await page.reload({ waitUntil: 'domcontentloaded' });
      }
      await visitor.ready();
      await visitor.sees('Where you are signed in');
    }),
  );

  it(
    'ends in every tab with signing out in one',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      const first = await signedIn(visitor);
      const second = await another(visitor, '/account');
      await first.getByRole('button', { name: 'Sign out', exact: true }).click();
      for (const page of [first, second]) {
        await page.waitForURL('**/sign-in');
        await page.getByLabel('Clinic').waitFor();
        expect(await page.content()).not.toContain('Alex');
      }
    }),
  );

  it(
    'asks before it ends, and goes on when somebody is there',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      await visitor.context.clock.install();
      const page = await signedIn(visitor);
      await pass(visitor, idleEnd - 90_000);
      const question = page.getByRole('dialog', { name: 'Are you still there?' });
      await question.waitFor();
      const renewed = page.waitForResponse('**/v1/browser-sessions/renewal');
      await visitor.press('I am still here');
      expect((await renewed).status()).toBe(200);
      await question.waitFor({ state: 'hidden' });
      await pass(visitor, idleEnd - 5 * minute);
      expect(await page.getByText(over).count()).toBe(0);
      await page.getByRole('link', { name: /^News/ }).click();
      await page.getByRole('heading', { name: 'News' }).waitFor();
    }),
  );

  it(
    'covers the page when it is over, and gives back what was typed to whoever it belongs to',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      await visitor.context.clock.install();
      const page = await signedIn(visitor);
      const other = await another(visitor, '/notices');
      await visitor.fill('The name that others see', 'Alex in the midst of it');
      await page.getByRole('button', { name: 'Help now' }).click();
      await page.getByRole('dialog', { name: 'Whom you can reach now' }).waitFor();
      await pass(visitor, idleEnd + minute);
      for (const tab of [page, other]) {
        await tab.getByText(over).waitFor();
        const heard = await tab.locator('body').ariaSnapshot();
        expect(heard).not.toMatch(/Alex|My account|Whom you can reach|News/);
        expect(await tab.getByRole('heading', { name: 'Where you are signed in' }).count()).toBe(0);
        expect(await tab.getByText('Sign out').first().isVisible()).toBe(false);
      }
      await page.keyboard.press('Escape');
      const cover = page.getByRole('dialog', { name: over });
      const opened = visitor.context.waitForEvent('page');
      await cover.getByRole('link', { name: /^I need help now/ }).click();
      const help = await opened;
      await help.getByRole('heading', { level: 1 }).waitFor();
      expect(new URL(help.url()).pathname).toBe('/help');
      await help.close();
      await cover.getByLabel('Password', { exact: true }).fill(password);
      await cover.getByRole('button', { name: 'Sign in', exact: true }).click();
      for (const tab of [page, other]) await tab.getByText(over).waitFor({ state: 'detached' });
      await page.getByRole('dialog', { name: 'Whom you can reach now' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByLabel('The name that others see').inputValue()).toBe('Alex in the midst of it');
      await page.getByRole('button', { name: 'Save the name' }).click();
      await visitor.sees('Your name is changed.');
    }),
  );

  it(
    'shows whoever else signs in there nothing of the first',
    visiting(async (arrive) => {
      const robin = await givePassword(await clinic.patient([], 'Robin Second'));
      const visitor = await arrive(service.portal);
      await visitor.context.clock.install();
      const page = await signedIn(visitor);
      const other = await another(visitor, '/account');
      await visitor.fill('The name that others see', 'Secretly typed');
      await pass(visitor, idleEnd + minute);
      const cover = page.getByRole('dialog', { name: over });
      await cover.getByLabel('E-mail address').fill(robin.email);
      await cover.getByLabel('Password', { exact: true }).fill(password);
      await cover.getByRole('button', { name: 'Sign in', exact: true }).click();
      for (const tab of [page, other]) {
        await tab.getByText('Robin Second').first().waitFor();
        expect(new URL(tab.url()).pathname).toBe('/today');
        expect(await tab.content()).not.toMatch(/Alex|Secretly typed/);
      }
      await page.goBack();
      await page.getByText('Robin Second').first().waitFor();
      expect(await page.content()).not.toMatch(/Alex|Secretly typed/);
    }),
  );

  it(
    'does not live on because a page is open with nobody before it',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      visitor.expects(/answered 401$/);
      await visitor.context.clock.install();
      const renewals = counted(visitor, '/v1/browser-sessions/renewal');
      const page = await signedIn(visitor);
      const before = await page.getByRole('link', { name: /^News/ }).getAttribute('aria-label');
      await pass(visitor, 6 * minute);
      const read = page.waitForResponse((answer) => answer.status() === 401);
      await newsForAlex();
      await read;
      await renewalsEnd(page);
      expect(renewals).toEqual([]);
      const renewed = page.waitForResponse('**/v1/browser-sessions/renewal');
      await page.mouse.move(200, 300);
      await renewed;
      await page.locator(`a[href="/notices"]:not([aria-label="${before}"])`).waitFor();
      expect(renewals).toEqual([200]);
    }),
  );

  it(
    'lasts as long on a device whose clock is an hour wrong',
    visiting(async (arrive) => {
      for (const wrong of [-60 * minute, 60 * minute]) {
        const visitor = await arrive(service.portal);
        await visitor.context.clock.install({ time: service.clock.now().getTime() + wrong });
        const page = await signedIn(visitor);
        await pass(visitor, idleEnd - 5 * minute);
        expect(await page.getByText(/Are you still there|Your session has ended/).count()).toBe(0);
        await pass(visitor, 4 * minute);
        await page.getByText('Are you still there?').waitFor();
      }
    }),
  );

  it(
    'goes on where the one at another browser is ended, and ends at all of them when somebody signs out everywhere',
    visiting(async (arrive) => {
      const noa = await givePassword(await clinic.patient([], 'Noa'));
      const [here, there, elsewhere] = [
        await arrive(service.portal),
        await arrive(service.portal),
        await arrive(service.portal),
      ];
      const atAccount = async (visitor: Visitor): Promise<void> => {
        await visitor.comesSignedIn(clinic.slug, noa.email, password);
        await visitor.open('/account');
      };
      await atAccount(there);
      await atAccount(here);
      await here.press(/^Sign out there Chrome/);
      await here.sees('That session is over.');
      await there.sees(over);
      // What is heard after it.
      await newsFor(noa);
      await here.page.getByRole('link', { name: /^News, 1/ }).waitFor();
      expect(await here.page.getByText(over).count()).toBe(0);
      await atAccount(elsewhere);
      await here.open('/account');
      await here.press('Sign out everywhere');
      await here.page.waitForURL(/\/sign-in/);
      await elsewhere.sees(over);
      const { api } = await clinic.signIn(noa);
      const { body } = await api.expect(200, api.get('/v1/sessions'));
      expect(body.items.map(({ current }: any) => current)).toEqual([true]);
    }),
  );

  const newsForAlex = (): Promise<void> => newsFor(alex);

  /** Somebody opens the record in an emergency, which its person is told. */
  async function newsFor({ patientId }: PatientPerson): Promise<void> {
    const { api } = await clinic.practitioner();
    const reason = 'Nobody of the team can be reached';
    const why = { reasonCode: 'urgent_continuity_of_care', reason, patientId };
    await api.expect(201, api.post('/v1/break-glass', why));
  }
});
