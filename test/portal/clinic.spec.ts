import { exportJWK, generateKeyPair } from 'jose';
import { givePassword, password } from '../auth/door.js';
import { aGroup } from '../support/resource.js';
import { Clinic, type Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** The narrowest screen that people have, and a usual one. */
const widths = [320, 1280];

/** @returns what is wrong with the page that somebody is at, on a narrow screen and on a wide one */
async function faults(visitor: Visitor): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await visitor.page.setViewportSize({ width, height: 800 });
    found.push(...(await visitor.axe()), ...(await visitor.sidewaysScrolling()));
  }
  return found;
}

/** Where a deed asks for a fresh proof. */
async function prove({ page }: Visitor): Promise<void> {
  const question = page.getByRole('dialog', { name: 'Is it really you?' });
  await question.getByLabel('Your password').fill(password);
  await question.getByRole('button', { name: 'It is me' }).click();
}

inBrowser('the pages of the clinic', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const administrator = async (clinic: Clinic, name: string): Promise<Person> =>
    givePassword(await clinic.person(['administrator'], { name }));

  it(
    'let an administrator invite somebody, who redeems the code and signs in',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const kim = await administrator(clinic, 'Kim Larsen');
      const [office, newcomer] = [await arrive(service.portal), await arrive(service.portal)];
      await office.signIn(clinic.slug, kim.email, password);
      await office.page.waitForURL('**/clinic/people');
      await office.press('Add somebody');
      await office.fill('Their name, as others see it', 'Jo Berg');
      await office.fill('The e-mail address they sign in with', 'jo@clinic.example');
      await office.page.getByLabel('clinician').check();
      expect(await faults(office)).toEqual([]);
      await office.press('Invite them');
      await office.sees('It is shown only now');
      expect(await faults(office)).toEqual([]);
      await office.sees(`To sign in later they need the clinic’s short name as well: ${clinic.slug}`);
      const code = await office.page.locator('.handed-code-words').innerText();
      await newcomer.open('/invitation');
      await newcomer.fill('The code from your invitation', code);
      await newcomer.fill('Choose a password', password);
      await newcomer.press('Begin');
      await newcomer.sees('Welcome, Jo Berg');
      await newcomer.page.getByLabel('Password', { exact: true }).fill(password);
      await newcomer.press('Sign in');
      await newcomer.page.waitForURL('**/morning');
      // The page heard of it by itself.
      await office.sees('The code was used: Jo Berg can sign in now.');
      expect(await office.page.getByText(code).count()).toBe(0);
      await office.press('Put it away');
      await office.page.getByRole('link', { name: 'Jo Berg' }).click();
      await office.sees('jo@clinic.example');
      expect(await faults(office)).toEqual([]);
      await office.press('Disable the account');
      await office.press('Disable it now');
      await office.sees('The account is disabled.');
      await office.press('Let them in again');
      await office.press(/^Let them in$/);
      await office.sees('They can sign in again.');
      // The session that ended tells the newcomer’s page.
      newcomer.tolerates(/answered 40[13]$/);
    }),
  );

  it(
    'have roles that nobody gives alone confirmed by a second administrator',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const [kim, lee] = [await administrator(clinic, 'Kim Larsen'), await administrator(clinic, 'Lee Park')];
      const jo = await clinic.practitioner('Jo Berg');
      const [first, second] = [await arrive(service.portal), await arrive(service.portal)];
      await first.comesSignedIn(clinic.slug, kim.email, password);
      await first.open(`/clinic/people/${jo.accountId}`);
      await first.press('Change the name or the roles');
      await first.page.getByLabel('administrator').check();
      first.expects(/^PATCH \S+ answered 422/);
      await first.press('Save');
      await first.sees('These roles take two people');
      await first.press('Cancel');
      await first.press('Ask for such a change');
      await first.page.getByLabel('What is to change').selectOption('roles');
      await first.page.getByLabel('administrator').check();
      await first.fill('Why, and how you know', 'Jo leads the clinic from May on; we spoke on Monday');
      expect(await faults(first)).toEqual([]);
      await first.press('Ask a second person');
      await first.sees('Take it back');
      await second.signIn(clinic.slug, lee.email, password);
      await second.follow('Changes of accounts');
      await second.sees('Jo leads the clinic from May on');
      expect(await faults(second)).toEqual([]);
      await second.press('Confirm it');
      // The proof of signing in is too old by then, and so are the first access tokens.
      service.clock.forward(6 * 60 * 1000);
      second.expects(/confirmation answered 403/);
      for (const each of [first, second]) each.tolerates(/answered 401$/);
      await second.press('Yes, it is right');
      await prove(second);
      await second.sees('It is confirmed, and counts at once.');
      await second.sees('There are none.');
      const { api } = await clinic.renew(kim);
      const { body } = await api.expect(200, api.get(`/v1/accounts/${jo.accountId}`));
      expect(body.roles).toEqual(expect.arrayContaining(['practitioner', 'administrator']));
      await first.sees('clinician and administrator');
    }),
  );

  it(
    'see the code of a new password go from the page by itself when it was used, and read why',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const [kim, lee] = [await administrator(clinic, 'Kim Larsen'), await administrator(clinic, 'Lee Park')];
      const jo = await clinic.practitioner('Jo Berg');
      const change = { what: 'password', reason: 'Jo stands before me and has lost it' };
      await kim.api.expect(201, kim.api.post(`/v1/accounts/${jo.accountId}/changes`, change));
      const office = await arrive(service.portal);
      await office.signIn(clinic.slug, lee.email, password);
      await office.follow('Changes of accounts');
      await office.press('Confirm it');
      await office.press('Yes, it is right');
      await office.sees('It is shown only now');
      const code = await office.page.locator('.handed-code-words').innerText();
      const own = { code, password: 'a lamp by the quiet harbour' };
      await service.api.expect(201, service.api.post('/v1/invitation-redemptions', own));
      await office.sees('is off this page, because it does not count any more');
      expect(await office.page.getByText(code).count()).toBe(0);
      expect(await faults(office)).toEqual([]);
    }),
  );

  it(
    'tell whoever saves the settings second, and keep what they typed',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const [kim, lee] = [await administrator(clinic, 'Kim Larsen'), await administrator(clinic, 'Lee Park')];
      const [first, second] = [await arrive(service.portal), await arrive(service.portal)];
      await first.comesSignedIn(clinic.slug, kim.email, password);
      await second.comesSignedIn(clinic.slug, lee.email, password);
      await first.open('/clinic/settings');
      await second.open('/clinic/settings');
      await second.fill('Counter-proposals until help is offered', '9');
      await first.fill('Days until a proposal lapses', '21');
      expect(await faults(first)).toEqual([]);
      await first.press('Save the settings');
      await first.sees('The settings are saved.');
      await second.sees('Somebody else saved this while you were typing');
      await second.sees('Days until a proposal lapses: 21');
      expect(await faults(second)).toEqual([]);
      expect(await second.page.getByLabel('Counter-proposals until help is offered').inputValue()).toBe('9');
      await second.press('Go on from theirs, with what I typed');
      await second.press('Save the settings');
      await second.sees('The settings are saved.');
      const { body } = await kim.api.expect(200, kim.api.get('/v1/settings'));
      expect(body).toMatchObject({ counterLimit: 9, proposalDays: 21 });
    }),
  );

  it(
    'hear when a patient has come in with the code that is still on the screen, which says where to type it',
    visiting(async (arrive) => {
      const { clinic, clinician } = await aPair(service);
      const patientId = await clinic.record('Ben');
      await clinic.join(patientId, clinician, 'lead');
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patientId}/details`);
      await dana.fill('The e-mail address the patient will sign in with', `${patientId}@clinic.example`);
      await dana.press('Make a code');
      await dana.sees(`${service.portal}/invitation`);
      await dana.sees(`the clinic’s short name as well: ${clinic.slug}`);
      expect(await faults(dana)).toEqual([]);
      const code = await dana.page.locator('.handed-code-words').innerText();
      const { status } = await service.api.post('/v1/invitation-redemptions', { code, password });
      expect(status).toBe(201);
      await dana.sees(/^The code was used: Ben/);
      expect(await dana.page.getByText(code).count()).toBe(0);
    }),
  );

  it(
    'draft a consent form, show it as the patient will see it, publish it, and offer it to a clinician',
    visiting(async (arrive) => {
      const { clinic, clinician, patient } = await aPair(service);
      const kim = await administrator(clinic, 'Kim Larsen');
      await clinic.person(['peer_supporter'], { name: 'Robin Okafor' });
      const [office, dana] = [await arrive(service.portal), await arrive(service.portal)];
      await office.comesSignedIn(clinic.slug, kim.email, password);
      await office.open('/clinic/consent-forms');
      expect(await faults(office)).toEqual([]);
      await office.press('Begin the draft');
      await office.page.waitForURL(/consent-forms\/[0-9a-f-]{36}$/);
      await office.press('Publish it as the next edition');
      office.expects(/^POST \S+publication answered 422/);
      await office.press('Publish this edition');
      await office.sees('must not have');
      expect(await faults(office)).toEqual([]);
      await office.press('Cancel');
      const text = office.page.getByRole('textbox', { name: 'Text', exact: true });
      await text.fill('Robin walks beside you.\n\n- You choose what Robin reads.\n- You can take it back.');
      await office.sees('Save the draft to see what you have typed since');
      await office.press('Save the draft');
      await office.page.getByRole('article').getByText('Robin walks beside you.').waitFor();
      await office.press('Publish it as the next edition');
      await office.press('Publish this edition');
      await office.sees('can be agreed to');
      expect(await faults(office)).toEqual([]);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/sharing/ask`);
      await dana.page.getByLabel('that somebody here may see something').check();
      await dana.choose('Who', 'Robin Okafor');
      await dana.sees('You choose what Robin reads.');
    }),
  );

  it(
    'say which places that help have to be checked, and that somebody did; and leave a technique out',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const kim = await administrator(clinic, 'Kim Larsen');
      const { body } = await kim.api.expect(201, kim.api.post('/v1/resources', aGroup));
      const office = await arrive(service.portal);
      await office.comesSignedIn(clinic.slug, kim.email, password);
      await office.open('/clinic/resources');
      await office.page.getByLabel('Only what should be checked').check();
      await office.sees('should be checked');
      expect(await faults(office)).toEqual([]);
      await office.press(`I checked it ${aGroup.name}`);
      await office.press('It is all so');
      await office.sees('All of it was checked.');
      await office.open(`/clinic/resources/${body.id}`);
      await office.fill('Where it is', 'Mill Road 7');
      expect(await faults(office)).toEqual([]);
      await office.press('Save what you changed');
      await office.sees('should be checked');
      await office.open('/clinic/techniques');
      await office.page
        .getByRole('button', { name: /^Leave it out: / })
        .first()
        .click();
      await office.sees('left out here');
      expect(await faults(office)).toEqual([]);
    }),
  );

  it(
    'find an account by name, and take a technique of one’s own and another stage into use',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const kim = await administrator(clinic, 'Kim Larsen');
      await clinic.person(['peer_supporter'], { name: 'Zoë Okafor' });
      const office = await arrive(service.portal);
      await office.comesSignedIn(clinic.slug, kim.email, password);
      await office.open('/clinic/people');
      await office.fill('Look for a name or an address', 'okaf zoe');
      await office.seesNoMore(kim.email);
      await office.sees('Zoë Okafor');

      await office.open('/clinic/techniques');
      await office.follow('Add a technique');
      await office.fill('What it is called', 'A walk to the river');
      await office.fill('What it is, in one or two short sentences', 'Ten minutes outside.');
      await office.fill('How to do it, a line for each step', 'Put on your shoes\nWalk to the river');
      await office.fill('When it helps', 'When the room is too small');
      await office.page.getByLabel('Source 1', { exact: true }).fill('Our groups');
      expect(await faults(office)).toEqual([]);
      await office.press('Add it to the library');
      await office.fill('Look for words', 'river');
      await office.follow('Change it: A walk to the river');
      await office.fill('What it is called', 'A walk to the water');
      await office.press('Save what you changed');
      await office.sees('A walk to the water');

      await office.open('/clinic/stages');
      await office.press('Write a new version');
      await office.press('Take it out: stage 2');
      await office.page.getByLabel(/^Where people go on/).selectOption({ index: 1 });
      await office.press('Add a stage');
      const added = office.page.getByRole('group', { name: /, new$/ });
      await added.getByLabel('Its name').fill('Home again');
      await added.getByLabel('What it is like, to the person').fill('You live as you like to');
      expect(await faults(office)).toEqual([]);
      await office.press('Publish this version');
      await office.sees('The new version counts from now on.');
      await office.sees('Home again');
    }),
  );

  it(
    'let a machine in once a second person has confirmed its key',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const kim = await administrator(clinic, 'Kim Larsen');
      const noor = await givePassword(await clinic.person(['privacy_officer'], { name: 'Noor Haddad' }));
      const [office, officer] = [await arrive(service.portal), await arrive(service.portal)];
      await office.signIn(clinic.slug, kim.email, password);
      await office.follow('Machines');
      await office.press('Register a machine');
      await office.fill('What it is called', 'Discharge bridge');
      await office.fill('Whose it is', 'Lakeside Hospital');
      await office.fill('Whom to reach there', 'it@lakeside.example');
      await office.page.getByLabel('the plan', { exact: true }).check();
      expect(await faults(office)).toEqual([]);
      await office.press('Register it');
      await office.press('Add a key');
      await office.fill('Name of the key', 'may-2027');
      await office.fill('The public key, as a JSON Web Key', 'no key at all');
      await office.press('Add it');
      await office.sees('This is not a JSON Web Key');
      const { publicKey } = await generateKeyPair('ES384', { extractable: true });
      await office.fill('The public key, as a JSON Web Key', JSON.stringify(await exportJWK(publicKey)));
      await office.press('Add it');
      await office.sees('waits for a second person');
      expect(await faults(office)).toEqual([]);
      await officer.signIn(clinic.slug, noor.email, password);
      await officer.follow('Machines');
      await officer.follow('Discharge bridge');
      await officer.press('Confirm the key may-2027');
      await officer.press('Yes, it is theirs');
      await officer.sees('The key counts from now on.');
      await officer.sees('confirmed by Noor Haddad');
      expect(await faults(officer)).toEqual([]);
    }),
  );

  it(
    'say the rules and the stages in plain words, also in the dark',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const kim = await administrator(clinic, 'Kim Larsen');
      const office = await arrive(service.portal, { colorScheme: 'dark', locale: 'es' });
      await office.comesSignedIn(clinic.slug, kim.email, password);
      for (const page of ['people', 'settings', 'consent-forms', 'rule-pack', 'stages', 'resources/new']) {
        await office.open(`/clinic/${page}`);
        expect([page, await faults(office)]).toEqual([page, []]);
      }
    }),
  );
});
