import { signInWords } from '../../scripts/browser/portal.js';
import { codeOf, enrol, givePassword, password } from '../auth/door.js';
import { Clinic, type PatientPerson } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { tabTo, typeInto } from './tools/keyboard.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const refused = /^POST \/v1\/browser-sessions answered 401$/;

/** Runs in the page: all that a browser keeps of a site. */
const kept = `(async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}))()`;
const nothing = { local: [], session: [], databases: 0, caches: 0, workers: 0 };

inBrowser('signing in and out', (visiting) => {
  let service: PortalService;
  let clinic: Clinic;
  let alex: PatientPerson;

  beforeAll(async () => {
    service = await startPortal();
    clinic = await Clinic.open(service);
    alex = await givePassword(await clinic.patient([await clinic.practitioner('Dana Reyes')], 'Alex'));
  });

  afterAll(() => service.close());

  const all = (visitor: Visitor): Promise<string> => visitor.page.content();

  for (const [language, dir] of [
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(
      `goes by the keyboard alone in ${language}, and a wrong password costs nothing that was typed`,
      visiting(async (arrive) => {
        const visitor = await arrive(service.portal, { locale: language });
        const { page } = visitor;
        visitor.expects(refused);
        const words = signInWords[language];
        const field = (name: 'clinic' | 'email' | 'password') =>
          page.getByLabel(words[name], { exact: true });
        await visitor.open('/sign-in');
        expect(await page.locator('html').getAttribute('dir')).toBe(dir);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        await typeInto(page, field('clinic'), clinic.slug);
        await typeInto(page, field('email'), alex.email);
        await typeInto(page, field('password'), 'not what it was, sadly');
        await page.keyboard.press('Enter');
        await page.getByRole('alert').waitFor();
        expect(await field('clinic').inputValue()).toBe(clinic.slug);
        expect(await field('email').inputValue()).toBe(alex.email);
        await typeInto(page, field('password'), password);
        await tabTo(page, page.getByRole('button', { name: words.signIn, exact: true }));
        await page.keyboard.press('Enter');
        await page.waitForURL('**/today');
        await visitor.ready();
        // Whoever hears the page is told where they are.
        await page.locator('main h1:focus').waitFor();
        expect(await visitor.tokensInStorage()).toEqual([]);
      }),
    );
  }

  it(
    'asks for the one-time code where the account has one, and keeps what was typed',
    visiting(async (arrive) => {
      const robin = await givePassword(await clinic.patient([], 'Robin'));
      const { secret } = await enrol(clinic, robin);
      const visitor = await arrive(service.portal);
      const { page } = visitor;
      visitor.expects(refused);
      await visitor.open('/sign-in');
      await visitor.fill('Clinic', clinic.slug);
      await visitor.fill('E-mail address', robin.email);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await visitor.press('Sign in');
      const code = page.getByLabel('One-time code');
      await code.and(page.locator(':focus')).waitFor();
      await code.fill(codeOf(clinic, secret, 1));
      await page.keyboard.press('Enter');
      await page.waitForURL('**/today');
    }),
  );

  it(
    'brings back to the page that was asked for',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      await visitor.open('/account?from=a+letter');
      await visitor.fill('Clinic', clinic.slug);
      await visitor.fill('E-mail address', alex.email);
      await visitor.page.getByLabel('Password', { exact: true }).fill(password);
      await visitor.press('Sign in');
      await visitor.sees('My account');
      expect(new URL(visitor.page.url()).pathname).toBe('/account');
      await visitor.open('/sign-in');
      await visitor.page.waitForURL('**/today');
    }),
  );

  it(
    'is not needed for help: whom one can reach stands one tap away, and a clinic that is not found has a way on',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal, { viewport: { width: 320, height: 800 } });
      await visitor.open('/sign-in');
      await visitor.follow('I need help now');
      await visitor.sees('call your local emergency number now');
      visitor.expects(/^GET \/v1\/help-cards\/nobody-knows-it answered 404$/);
      await visitor.fill('Your clinic', 'nobody-knows-it');
      await visitor.press('Show whom I can reach');
      await visitor.sees('No clinic has this short name');
      await visitor.fill('Your clinic', clinic.slug);
      await visitor.press('Show whom I can reach');
      await visitor.sees('You may also ask somebody near you');
      expect(await visitor.axe()).toEqual([]);
      expect(await visitor.sidewaysScrolling()).toEqual([]);
      expect(await visitor.page.evaluate(kept)).toEqual(nothing);
    }),
  );

  it(
    'offers that the service speaks the language of the page as well, in one tap and once',
    visiting(async (arrive) => {
      const person = await givePassword(await clinic.patient([await clinic.practitioner('Mo')], 'Inés'));
      const visitor = await arrive(service.portal, { locale: 'es' });
      await visitor.signIn(clinic.slug, person.email, password);
      expect(await visitor.axe()).toEqual([]);
      await visitor.press('Dilo todo en este idioma (Español)');
      await visitor.page.getByRole('button', { name: /^Dilo todo/ }).waitFor({ state: 'hidden' });
      expect((await person.api.expect(200, person.api.get('/v1/me'))).body.language).toBe('es');
    }),
  );

  it(
    'leads nowhere but to a page of ours',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      await visitor.open(`/sign-in?to=${encodeURIComponent('//elsewhere.example/')}`);
      await visitor.fill('Clinic', clinic.slug);
      await visitor.fill('E-mail address', alex.email);
      await visitor.page.getByLabel('Password', { exact: true }).fill(password);
      await visitor.press('Sign in');
      await visitor.page.waitForURL('**/today');
      expect(new URL(visitor.page.url()).origin).toBe(service.portal);
    }),
  );

  it(
    'leaves nothing of the first person to the second at the same computer',
    visiting(async (arrive) => {
      const robin = await givePassword(await clinic.patient([], 'Robin Second'));
      const visitor = await arrive(service.portal);
      const { page, context } = visitor;
      await visitor.signIn(clinic.slug, alex.email, password);
      await page.getByRole('link', { name: 'My account' }).click();
      await visitor.sees('Where you are signed in');
      expect(await all(visitor)).toContain('Alex');
      for (const token of visitor.findings.tokens) expect(await all(visitor)).not.toContain(token);
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.waitForURL('**/sign-in');
      await visitor.ready();
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(kept)).toEqual(nothing);

      await page.goBack();
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      expect(await all(visitor)).not.toContain('Alex');
      await visitor.signIn(clinic.slug, robin.email, password);
      await visitor.sees('Robin Second');
      expect(await all(visitor)).not.toContain('Alex');
      await page.getByRole('link', { name: 'News' }).click();
      await visitor.ready();
      expect(await all(visitor)).not.toContain('Alex');
      expect(await visitor.tokensInStorage()).toEqual([]);
    }),
  );

  it(
    'says so when it could not sign out',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      visitor.expects(/ending failed: net::ERR_INTERNET_DISCONNECTED/);
      await visitor.signIn(clinic.slug, alex.email, password);
      await visitor.losesNetwork();
      await visitor.page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await visitor.sees('so you are still signed in');
      await visitor.networkComesBack();
      await visitor.page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await visitor.page.waitForURL('**/sign-in');
    }),
  );

  it(
    'changes the language of the page without losing what is typed',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      const { page } = visitor;
      await visitor.open('/sign-in');
      await visitor.fill('Clinic', 'riverside');
      await page.getByLabel('Language').selectOption('ar');
      await page.getByLabel(signInWords.ar.clinic).waitFor();
      expect(await page.getByLabel(signInWords.ar.clinic).inputValue()).toBe('riverside');
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      await page.reload();
      await page.getByLabel(signInWords.ar.clinic).waitFor();
    }),
  );

  it(
    'begins with an invitation, which is good once: told in a sentence, with all that was typed still there',
    visiting(async (arrive) => {
      const code = await anInvitation();
      const visitor = await arrive(service.portal);
      const { page } = visitor;
      await redeem(visitor, code, 'Jo');
      await visitor.sees('Welcome, Jo');
      await page.getByLabel('Password', { exact: true }).fill(password);
      await visitor.press('Sign in');
      await visitor.sees('My account');

      const again = await arrive(service.portal);
      again.expects(/^POST \/v1\/invitation-redemptions answered 4\d\d$/);
      await redeem(again, code, 'Somebody');
      await again.page.getByRole('alert').waitFor();
      expect(await again.page.getByLabel('The code from your invitation').inputValue()).toBe(code);
      expect(await again.page.getByLabel('The name that others see').inputValue()).toBe('Somebody');
      expect(await again.page.getByLabel('Choose a password').inputValue()).toBe(password);
      await again.page.getByRole('link', { name: 'Sign in', exact: true }).click();
      await again.page.getByLabel('Clinic').waitFor();
    }),
  );

  async function redeem(visitor: Visitor, code: string, name: string): Promise<void> {
    await visitor.open('/invitation');
    await visitor.fill('The code from your invitation', code);
    await visitor.fill('Choose a password', password);
    await visitor.fill('The name that others see', name);
    await visitor.press('Begin');
  }

  async function anInvitation(): Promise<string> {
    const kim = await clinic.person(['administrator'], { name: 'Kim' });
    const invitation = {
      email: `${kim.accountId}-jo@example.org`,
      displayName: 'Jo',
      roles: ['practitioner'],
    };
    const { body } = await kim.api.expect(201, kim.api.post('/v1/accounts', invitation));
    return body.invitation?.code ?? body.code;
  }
});
