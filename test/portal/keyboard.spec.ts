import type { Locator } from 'playwright-core';
import { completed } from '../support/signed.js';
import { inBrowser } from './tools/browser.js';
import { tabTo, typeInto } from './tools/keyboard.js';
import { aPair, bothAtThePlan } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

async function hit({ page }: Visitor, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const link = ({ page }: Visitor, name: string): Locator => page.getByRole('link', { name }).first();
const button = ({ page }: Visitor, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Reads what is to be signed, and signs it. */
async function sign(person: Visitor): Promise<void> {
  await hit(person, person.page.getByLabel('I have read what I sign'), 'Space');
  await hit(person, button(person, 'Sign'));
  await person.sees('You have signed this version.');
}

inBrowser('a plan written with the keyboard alone', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'begins with a goal in one’s own words, to which the other agrees',
    visiting(async (arrive) => {
      const { alex, dana } = await bothAtThePlan(await aPair(service), arrive, service);
      await hit(alex, link(alex, 'Suggest a goal'));
      await typeInto(alex.page, alex.page.getByLabel(/What would you like/), 'I want to see the sea again');
      await hit(alex, button(alex, 'Send this suggestion'));
      await alex.sees('You suggested, and wait for an answer');
      await dana.sees('Waits for your answer');
      await hit(dana, link(dana, 'Read and answer'));
      await dana.sees('I want to see the sea again');
      await hit(dana, dana.page.getByLabel('Yes, I agree'), 'Space');
      await hit(dana, button(dana, /^Agree$/));
      await dana.sees('You both agree');
      await alex.sees('You both agree');
    }),
  );

  it(
    'is put up, signed by both and put into force',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      for (const person of [alex, dana]) await hit(person, link(person, 'Read and sign'));
      await hit(alex, button(alex, 'Put it up for signing'));
      await dana.sees('I want to get out more');
      await sign(alex);
      await sign(dana);
      await hit(dana, button(dana, 'Put it into force'));
      await dana.sees('Everything in the plan is signed as it stands.');
    }),
  );

  it(
    'has dialogs that take the focus, keep it, and give it back',
    visiting(async (arrive) => {
      const { alex } = await bothAtThePlan(await aPair(service), arrive, service);
      await alex.page.locator('body').press('Tab');
      await hit(alex, button(alex, 'Help now'));
      const dialog = alex.page.getByRole('dialog');
      await dialog.locator(':focus').waitFor();
      for (let stop = 0; stop < 12; stop += 1) {
        await alex.page.keyboard.press('Tab');
        expect(await dialog.locator(':focus').count()).toBe(1);
      }
      await alex.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await button(alex, 'Help now').and(alex.page.locator(':focus')).waitFor();
    }),
  );
});
