import { givePassword, password } from '../auth/door.js';
import { aHelpline } from '../support/resource.js';
import type { Room } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Surroundings, Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';
import { StaticPages } from './tools/static-pages.js';

type Arrive = (address: string, where?: Surroundings) => Promise<Visitor>;

const diary = 'The lake was quiet and so was I';
const unreached = 'We cannot reach Concord right now.';

/** Runs at another site: asks in every way that a page has, with the cookie of whoever looks at it. */
const strange = (portal: string): string => `<h1>Elsewhere</h1>
<iframe src="${portal}/today" title="framed"></iframe>
<script>
  const ways = ['renewal', 'ending'].flatMap((deed) => [
    { mode: 'no-cors' },
    { mode: 'cors', headers: { 'X-Concord': '1' } },
  ].map((how) => fetch('${portal}/v1/browser-sessions/' + deed, { method: 'POST', credentials: 'include', ...how })
    .then((answer) => answer.type + ' ' + answer.status, () => 'refused')));
  Promise.all(ways).then((answers) => { document.querySelector('h1').textContent = 'done: ' + answers.join(', '); });
</script>`;

inBrowser('the frame of the portal', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const comeIn = async (arrive: Arrive): Promise<{ alex: Visitor; room: Room }> => {
    const room = await aPair(service);
    const alex = await arrive(service.portal);
    await alex.signIn(room.clinic.slug, room.patient.email, password);
    return { alex, room };
  };

  it(
    'says when the network is gone and when it is back, and loses nothing that was typed',
    visiting(async (arrive) => {
      const { alex } = await comeIn(arrive);
      alex.expects(/failed: net::ERR_INTERNET_DISCONNECTED$/);
      await alex.open('/account');
      await alex.fill('The name that others see', 'Alex by the sea');
      await alex.losesNetwork();
      await alex.press('Save the name');
      await alex.sees(unreached);
      expect(await alex.axe()).toEqual([]);
      expect(await alex.page.getByLabel('The name that others see').inputValue()).toBe('Alex by the sea');
      await alex.networkComesBack();
      await alex.press('Save the name');
      await alex.sees('Your name is changed.');
      await alex.seesNoMore(unreached);
    }),
  );

  it(
    'says so on a page that could not come, which comes when the network does',
    visiting(async (arrive) => {
      const { alex } = await comeIn(arrive);
      const card = alex.page.waitForResponse('**/v1/help-card');
      await alex.open('/account');
      await card;
      // React says so of every error that a page has a sentence for.
      alex.tolerates(
        /^The console says: (?:Unreachable|TypeError: Failed to fetch dynamically imported module): /,
      );
      await alex.losesNetwork();
      await alex.page.getByRole('link', { name: /^News/ }).click();
      await alex.page.getByRole('heading', { name: 'This page did not open' }).waitFor();
      await alex.sees(unreached);
      // The frame stays: the ways to other pages, and whom one can reach.
      await alex.page.getByRole('navigation').getByRole('link', { name: 'Safety plan' }).waitFor();
      await alex.press('Help now');
      await alex.page
        .getByRole('dialog')
        .getByText(/Are you or somebody else in danger now/)
        .waitFor();
      await alex.page.keyboard.press('Escape');
      expect(await alex.axe()).toEqual([]);
      // It is asked for again by itself.
      await alex.networkComesBack();
      await alex.page.getByRole('heading', { name: 'News' }).waitFor();
      await alex.seesNoMore(unreached);
    }),
  );

  it(
    'has on its help card each number that can be pressed once, and not again in a line beside it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const kim = await room.clinic.person(['administrator']);
      const line = { ...aHelpline, name: 'Night line of the clinic', isCrisisContact: true };
      await kim.api.expect(201, kim.api.post('/v1/resources', line));
      const alex = await arrive(service.portal);
      await alex.signIn(room.clinic.slug, room.patient.email, password);
      await alex.press('Help now');
      const contact = alex.page
        .getByRole('dialog')
        .getByRole('listitem')
        .filter({ hasText: line.name })
        .last();
      await contact.getByRole('link', { name: 'Call 555 0123' }).waitFor();
      expect((await contact.innerText()).split('555 0123')).toHaveLength(2);
    }),
  );

  it(
    'is refused to every other site, whatever cookie the browser adds',
    visiting(async (arrive) => {
      const { alex } = await comeIn(arrive);
      const elsewhere = await StaticPages.serve({
        '/': (_request, response) => {
          response.setHeader('content-type', 'text/html');
          response.end(strange(service.portal));
        },
      });
      try {
        const sameSite = elsewhere.address;
        for (const site of [sameSite, sameSite.replace('localhost', '127.0.0.1')]) {
          alex.tolerates(/./);
          const tab = await alex.context.newPage();
          const statuses: number[] = [];
          tab.on('response', (answer) => {
            if (answer.url().includes('/v1/browser-sessions/')) statuses.push(answer.status());
          });
          await tab.goto(site);
          const done = tab.getByRole('heading', { name: /^done/ });
          expect(await done.innerText()).not.toMatch(/ 2\d\d/);
          expect(statuses.filter((status) => status < 400)).toEqual([]);
          expect(await tab.frames()[1]?.locator('h1').count()).toBe(0);
          await tab.close();
        }
      } finally {
        await elsewhere.close();
      }
      await alex.open('/account');
      await alex.sees('Where you are signed in');
    }),
  );

  it(
    'has headers and a cookie that let no script of another in, as the browser sees them',
    visiting(async (arrive) => {
      const { alex } = await comeIn(arrive);
      const answered = alex.page.waitForResponse('**/v1/me/notices/summary*');
      const page = await alex.page.goto('/today');
      const headers = await page?.allHeaders();
      const policy = headers?.['content-security-policy'] ?? '';
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe|nonce|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      const api = await (await answered).allHeaders();
      expect(api['cache-control']).toContain('no-store');
      expect(api['content-security-policy']).toContain("default-src 'none'");
      expect(await alex.context.cookies()).toEqual([
        expect.objectContaining({
          name: '__Host-concord-session',
          ...{ httpOnly: true, secure: true, sameSite: 'Strict', path: '/', domain: 'localhost' },
        }),
      ]);
      expect(await alex.page.evaluate('document.cookie')).toBe('');
    }),
  );

  it(
    'shows the second person at one computer nothing that the first wrote, also not by going back',
    visiting(async (arrive) => {
      const { alex: visitor, room } = await comeIn(arrive);
      const { page, context } = visitor;
      await room.patient.api.expect(201, room.patient.api.post('/v1/me/journal', { words: diary }));
      await visitor.open('/journal');
      await visitor.sees(diary);
      await visitor.open('/today');
      await visitor.press('Sign out');
      await page.waitForURL('**/sign-in');
      const robin = await givePassword(await room.clinic.patient([], 'Robin'));
      await visitor.signIn(room.clinic.slug, robin.email, password);
      for (let step = 0; step < 3; step += 1) {
        await page.goBack();
        expect(await page.content()).not.toContain(diary);
      }
      await page.goto('/journal');
      await page.locator('main h1').first().waitFor();
      expect(await page.content()).not.toContain(diary);
      const stored = await context.storageState({ indexedDB: true });
      expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${diary}|${room.patient.patientId}`));
      expect(await visitor.tokensInStorage()).toEqual([]);
    }),
  );
});
