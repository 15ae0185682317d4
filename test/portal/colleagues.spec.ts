import { password } from '../auth/door.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('a colleague', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'is found by typing, by keyboard alone, and stays chosen while somebody else is looked for',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      await clinic.person(['practitioner'], { name: 'Zoë Łukasz-Reyes' });
      await clinic.person(['practitioner'], { name: 'Ada Hill' });
      await clinic.person(['peer_supporter'], { name: 'Zoe Peer' });
      const dana = await arrive(service.portal, { viewport: { width: 320, height: 800 } });
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/around`);
      await dana.press('Take somebody into the team');
      const who = dana.page.getByRole('combobox', { name: 'Who', exact: true });
      const listed = dana.page.getByRole('listbox', { name: 'Who' }).getByRole('option');
      await who.press('ArrowDown');
      await dana.page.getByRole('option', { name: 'Ada Hill' }).waitFor();
      expect(await dana.axe()).toEqual([]);
      await who.fill('reyes zoe');
      await dana.page.getByRole('option', { name: 'Ada Hill' }).waitFor({ state: 'detached' });
      expect(await listed.allTextContents()).toEqual(['Zoë Łukasz-Reyes']);
      expect(await dana.axe()).toEqual([]);
      expect(await dana.sidewaysScrolling()).toEqual([]);
      await who.press('ArrowDown');
      await who.press('Enter');
      await listed.first().waitFor({ state: 'detached' });
      expect(await who.inputValue()).toBe('Zoë Łukasz-Reyes');

      await who.fill('nobody of this name');
      await dana.sees('Nobody is called so.');
      await who.press('Tab');
      expect(await who.inputValue()).toBe('Zoë Łukasz-Reyes');
      await dana.press('Take them in');
      // Until the form is gone, the name can stand in it and in the team at once.
      await who.waitFor({ state: 'detached' });
      await dana.page.getByText('Zoë Łukasz-Reyes').waitFor();
      expect(await dana.axe()).toEqual([]);
    }),
  );
});
