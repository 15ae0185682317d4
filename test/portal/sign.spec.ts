import { readFile } from 'node:fs/promises';
import { agreeOn } from '../support/room.js';
import { completed, frozen, signedByBoth } from '../support/signed.js';
import { inBrowser } from './tools/browser.js';
import { aPair, bothAtThePlan } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

async function sign(person: Visitor): Promise<void> {
  await person.page.getByLabel('I have read what I sign').check();
  await person.page.getByRole('button', { name: 'Sign', exact: true }).click();
  await person.sees('You have signed this version.');
}

inBrowser('signing the plan', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'is read, put up, signed by both and put into force, each at their own browser',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      await Promise.all([alex.follow('Read and sign'), dana.follow('Read and sign')]);
      await alex.press('Put it up for signing');
      await dana.sees('I want to get out more');
      await sign(alex);
      await sign(dana);
      await dana.press('Put it into force');
      await dana.sees('Everything in the plan is signed as it stands.');
      await alex.open('/plan');
      await alex.sees('It is in force.');
      for (const person of [alex, dana]) expect(await person.axe()).toEqual([]);
    }),
  );

  it(
    'says to the person, in words for them, what is missing and whose turn it is, and lets them mend what is theirs',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      const added = await agreeOn(room, [
        { op: 'goal.add', lifeDomain: 'health', statement: 'Swim once a week' },
      ]);
      const goal = { goalId: added.ops[0].goalId };
      await agreeOn(room, [
        { op: 'goal.revise', ...goal, objective: { measure: 'swims', baseline: 0, target: 1 } },
        { op: 'step.add', ...goal, description: 'Find the bag', owner: { kind: 'patient' } },
      ]);
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open('/plan/sign');
      alex.expects(/^POST \S+\/versions answered 422$/);
      await alex.press('Put it up for signing');
      await alex.sees('It cannot be put up for signing yet.');
      await alex.seesNoMore(/“gaps”/);
      await alex.page.locator('summary', { hasText: 'Why it matters, and what to do' }).first().click();
      expect(
        await alex.page.getByRole('link', { name: /writes down what the person dictates/ }).count(),
      ).toBe(0);
      await alex.page.locator('summary', { hasText: 'Say it in my own words' }).click();
      await alex.fill('My own words', 'I want to float again');
      await alex.press('Put it into the plan');
      await alex.seesNoMore('It cannot be put up for signing yet.');
      await alex.press('Put it up for signing');
      await alex.sees('It waits for your signature.');
      await alex.page
        .getByRole('listitem')
        .filter({ hasText: 'not signed yet' })
        .getByText('you', { exact: true })
        .waitFor();
      await alex.seesNoMore(/each attempt is recorded/);
      expect(await alex.axe()).toEqual([]);
      await sign(alex);
      await alex.sees('You have signed. It comes into force once the others have signed as well.');
    }),
  );

  it(
    'gives a receipt to keep, which anybody can check and nobody can change unseen',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      await signedByBoth(room, await frozen(room));
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open('/plan/sign');
      const saved = alex.page.waitForEvent('download');
      await alex.press('Save the receipt');
      const receipt = await readFile(await (await saved).path(), 'utf8');
      const stranger = await arrive(service.portal);
      await stranger.page.goto('/receipt');
      await stranger.fill('The receipt, or its fingerprint', receipt);
      await stranger.press('Check it');
      await stranger.sees('This receipt is genuine, to the last letter.');
      await stranger.fill('The receipt, or its fingerprint', receipt.replace('Dana Reyes', 'Dana Reyez'));
      await stranger.press('Check it');
      await stranger.sees('This receipt is not as it was made.');
      expect(await stranger.axe()).toEqual([]);
      expect(await alex.tokensInStorage()).toEqual([]);
    }),
  );

  it(
    'has a sentence for a receipt that is pasted broken, and sends no word of it anywhere',
    visiting(async (arrive) => {
      const stranger = await arrive(service.portal);
      await stranger.page.goto('/receipt');
      const paste = async (text: string) => {
        await stranger.fill('The receipt, or its fingerprint', text);
        await stranger.press('Check it');
      };
      await paste('{"format":"concord-receipt/1","content":"{\\"title\\":\\"My reco');
      await stranger.sees('This begins like a receipt, but a part of it is missing or changed.');
      await paste('I want to get up in the morning again');
      await stranger.sees('This is not a receipt.');
      await paste('0'.repeat(64));
      await stranger.sees('No plan with this fingerprint was put up for signing here.');
      await paste(`${'0F'.repeat(16)}\n${'0f'.repeat(16)}`);
      await stranger.sees('No plan with this fingerprint was put up for signing here.');
      const asked: string[] = [];
      stranger.page.on('request', (request) => asked.push(request.url()));
      for (const word of ['hello', 'abc', '[1,2]', 'https://concord.example/receipt', 'g'.repeat(64)]) {
        await paste(word);
        await stranger.sees('This is not a receipt.');
      }
      await paste('0'.repeat(63));
      await stranger.sees('it has 63 letters and digits; a whole one has 64.');
      expect(asked.filter((address) => address.includes('/v1/receipts'))).toEqual([]);
    }),
  );

  it(
    'names each level of a scale that is frozen, and says a sentence once that is goal and own words in one',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      const levels = {
        muchLess: 'In bed',
        less: 'In the yard',
        expected: 'To the shop',
        more: 'To the park',
      };
      const attainmentScale = { ...levels, muchMore: 'To the sea' };
      await agreeOn(room, [{ op: 'goal.revise', goalId: room.goalId, objective: null, attainmentScale }]);
      const { version } = await frozen(room);
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open(`/plan/versions/${version.id}`);
      const level = alex.page.getByRole('listitem').filter({ hasText: 'To the sea' });
      await level.filter({ hasText: 'Much more than hoped for (+2)' }).waitFor();
      expect(await alex.page.getByText('I want to get out more', { exact: true }).count()).toBe(1);
      expect(await alex.axe()).toEqual([]);
    }),
  );

  it(
    'says what has changed since somebody signed',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      await signedByBoth(room, await frozen(room));
      const { api } = room.patient;
      const words = { stance: 'agree-with-reservation', words: 'Not on Sundays' };
      await api.expect(200, api.post(`${room.plan}/agreements/${room.goalId}`, words));
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open('/plan/sign');
      await alex.sees('What has changed since you signed');
      await alex.sees(/with a reservation: “Not on Sundays”/);
    }),
  );
});
