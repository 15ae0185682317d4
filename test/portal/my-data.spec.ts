import { readFile } from 'node:fs/promises';
import { password } from '../auth/door.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const words = 'The lake was quiet and so was I';
const letters = 'At my aunt’s, 4 Mill Lane';

inBrowser('what is kept about somebody', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  async function isSound(visitor: Visitor): Promise<void> {
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.sidewaysScrolling()).toEqual([]);
  }

  const saved = async (visitor: Visitor, button: string): Promise<string> => {
    const [file] = await Promise.all([visitor.page.waitForEvent('download'), visitor.press(button)]);
    // Others see what is in the folder of downloads: the name says nothing of what is in it.
    expect(file.suggestedFilename()).toMatch(/^concord/);
    return readFile(await file.path(), 'utf8');
  };

  it(
    'can be taken along, and is reached as they want: asked for in one place, and no longer when they say so',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const { api } = patient;
      await api.expect(201, api.post('/v1/me/journal', { words }));
      const alex = await arrive(service.portal, { viewport: { width: 320, height: 800 } });
      await alex.signIn(clinic.slug, patient.email, password);
      await alex.press('Menu');
      await alex.page.getByRole('dialog').getByRole('link', { name: 'My data' }).click();
      await alex.sees('Take it along');
      await isSound(alex);
      expect(await saved(alex, 'Journal as plain text')).toContain(words);
      expect(await saved(alex, 'Picture of my way')).toContain('<svg');
      await alex.page.getByRole('link', { name: 'Versions of “My recovery plan”' }).waitFor();

      await alex.follow('Say how the clinic may reach you');
      await alex.sees('Nothing yet. The clinic reaches you as it always did.');
      await alex.page.locator('select[name=means]').selectOption({ label: 'by letter' });
      await alex.page.locator('[name=address]').fill(letters);
      await alex.press('Reach me like this from now on');
      await alex.page.getByRole('listitem').getByText(letters, { exact: true }).waitFor();
      await isSound(alex);
      await alex.press(`No longer: ${letters}`);
      await alex.page.getByRole('dialog').getByRole('button', { name: 'No longer' }).click();
      await alex.page.getByRole('listitem').getByText('over', { exact: true }).waitFor();

      await alex.follow('Back to my data');
      await alex.follow('Read what the clinic must tell you');
      await alex.sees('The clinic has not put its notice here yet.');
      await isSound(alex);
      await alex.follow('Back to my data');
      await alex.follow('See who looked');
      await alex.page.getByRole('heading', { name: 'Who looked', level: 1 }).waitFor();
    }),
  );

  it(
    'is written down for who says at the desk how to be reached: they read who wrote it, and the staff that it is over',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const writer = (await clinician.api.expect(200, clinician.api.get('/v1/me'))).body
        .displayName as string;
      const dana = await arrive(service.portal, { viewport: { width: 320, height: 800 } });
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.page.goto(`${service.portal}/people/${patient.patientId}/around`);
      await dana.sees('The patient has asked for nothing in particular.');
      await dana.press('Write down how they ask to be reached');
      await dana.page.getByLabel('How they want to be reached').selectOption({ label: 'by letter' });
      await dana.fill('Where: the number or the address', letters);
      await dana.page.getByLabel('on paper').check();
      await isSound(dana);
      await dana.press('Write it down');
      await dana.sees('The patient said it on paper');

      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.page.goto(`${service.portal}/data/reach-me`);
      await alex.page.getByText(`You said it, and ${writer} wrote it down for you.`).waitFor();

      await dana.press(`They end it ${letters}`);
      await dana.press('Write down that it is over');
      await dana.page.getByRole('listitem').getByText('over', { exact: true }).waitFor();
      await isSound(dana);
      await alex.page.getByRole('listitem').getByText('over', { exact: true }).waitFor();
    }),
  );

  it(
    'is answered where somebody else asked it for them: done so, or not possible with what stands in the way',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const toni = await clinic.person(['representative'], { name: 'Toni Vale' });
      const record = `/v1/patients/${patient.patientId}`;
      const acting = {
        ...{ accountId: toni.accountId, kind: 'guardian', evidence: 'The order of 3 May, seen' },
        ...{ acts: ['read', 'take_part'], dataClasses: ['plan'] },
      };
      await clinician.api.expect(201, clinician.api.post(`${record}/representatives`, acting));
      const asked = { means: 'post', address: letters, how: 'In a plain envelope' };
      await toni.api.expect(201, toni.api.post(`${record}/communication-wishes`, asked));

      const dana = await arrive(service.portal, { viewport: { width: 320, height: 800 } });
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/around`);
      await dana.sees('waits for an answer');
      await dana.press(`It cannot be done ${letters}`);
      await dana.press('Say that it cannot be done');
      await dana.sees('What can reasonably be done must be done');
      const why = dana.page.getByLabel('What stands in the way, and what can be done instead');
      expect(await why.and(dana.page.locator(':invalid')).count()).toBe(1);
      await isSound(dana);
      await why.fill('No post goes there. We can call in the morning.');
      await dana.press('Say that it cannot be done');
      await dana.page.getByRole('listitem').getByText('cannot be done', { exact: true }).waitFor();
      await dana.sees('No post goes there. We can call in the morning.');

      await dana.press(`It is done so ${letters}`);
      await dana.fill('A word to them, if you like', 'A neighbour brings it.');
      await isSound(dana);
      await dana.press('Say that it is done so');
      await dana.page.getByRole('listitem').getByText('counts', { exact: true }).waitFor();
      await dana.sees('A neighbour brings it.');
      await isSound(dana);
    }),
  );
});
