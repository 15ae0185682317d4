import { completed } from '../support/signed.js';
import { agreeOn, anAgreedGoal } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair, bothAtThePlan } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** Until the focus is within the page, at what has these words. */
async function isAt({ page }: Visitor, words: string): Promise<void> {
  await page.locator('main :focus').filter({ hasText: words }).waitFor();
}

inBrowser('the focus, where a control is gone once it was pressed', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'goes to what stands in its place: of a form, a line of a list, and a page that goes on',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room);
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open('/plan/propose?change=goal.add');
      await alex.fill(/What would you like/, 'I want to see the sea again');
      await alex.press('Put it with other changes first');
      await isAt(alex, 'What would you like to change?');
      await alex.press('How often we look at it together');
      await isAt(alex, 'How often we look at it together');
      await alex.press('Put it with the others');
      await isAt(alex, 'What would you like to change?');
      await alex.page.getByRole('button', { name: 'Take it out of the suggestion' }).first().click();
      await isAt(alex, 'Take it out of the suggestion');
    }),
  );

  it(
    'stays at a control that only waited for an answer, and is not taken from where somebody reads',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.follow('Read and sign');
      await alex.press('Put it up for signing');
      await alex.sees('Who signs it');
      await isAt(alex, 'My recovery plan');
      await alex.open('/plan');
      await alex.page.locator('summary', { hasText: 'Talk about this goal, or change it' }).first().click();
      await alex.fill('Say something about it', 'Does the yard count?');
      await alex.press('Say it');
      await alex.sees('Does the yard count?');
      await alex.page.locator('h1').click();
      await agreeOn(room, [{ op: 'review.set', intervalDays: 30 }]);
      await alex.sees(/Every 30 days/);
      expect(await alex.page.locator('main :focus:not(h1)').count()).toBe(0);
    }),
  );
});
