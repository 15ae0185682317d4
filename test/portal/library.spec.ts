import { givePassword, password } from '../auth/door.js';
import { aGroup, aHelpline } from '../support/resource.js';
import { anAgreedGoal } from '../support/room.js';
import { database, type Clinic } from '../support/world.js';
import { aMeeting, aSupportGroupOfOurs } from '../support/support-group.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('what helps, where, and what others tell', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  /** Wide and narrow, and for whoever reads by other means. */
  const isOpenToEverybody = async (person: Visitor): Promise<void> => {
    expect(await person.axe()).toEqual([]);
    await person.page.setViewportSize({ width: 320, height: 700 });
    expect(await person.sidewaysScrolling()).toEqual([]);
    await person.page.setViewportSize({ width: 1280, height: 800 });
  };

  /** What was published a moment ago can be read. */
  const endThePause = async ({ tenantId }: Clinic): Promise<void> => {
    const pool = await database();
    await pool.query(
      "UPDATE story SET visible_from = visible_from - interval '2 days' WHERE tenant_id = $1",
      [tenantId],
    );
  };

  it(
    'goes through a technique step by step, keeps what helps, and suggests it for the plan',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room);
      const { clinic, patient, clinician } = room;
      const [alex, dana] = [await arrive(service.portal), await arrive(service.portal)];
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/techniques');
      await isOpenToEverybody(alex);
      await alex.fill('A word', 'breathing');
      await alex.press('Look');
      await alex.follow('Mindful breathing');
      await alex.sees('Begin, step by step');
      await isOpenToEverybody(alex);
      await alex.press('Begin, step by step');
      await alex.sees(/^Step 1 of/);
      const [, all] = /of (\d+)/.exec(await alex.page.getByText(/^Step 1 of/).innerText()) ?? [];
      for (let step = 1; step < Number(all); step += 1) await alex.press('Next step');
      await alex.press('That was it');
      await alex.page.getByLabel('It made things harder').check();
      await alex.fill('A word about it, if you like', 'My heart raced');
      await isOpenToEverybody(alex);
      await alex.press('Write it down');
      await alex.sees(/^Thank you for saying so\./);
      await alex.press('This helps me');
      await alex.fill('When or why it helps, in your own words', 'On the bus, with open eyes');
      await alex.page.getByLabel('also those to whom I have opened my check-ins').check();
      await alex.press('Put it on my list');
      await alex.sees('On the bus, with open eyes');
      await alex.press('Suggest it for the plan');
      await alex.fill('How many times, if you like', '3');
      await alex.press('Suggest it');
      await alex.sees('It is suggested.');

      await alex.open('/check-in');
      await alex.fill('A word about it, if you like', 'I want to die');
      await alex.press('Check in');
      await alex.sees('Nobody reads this at once. Should it get hard, this is whom you can reach:');
      await alex.sees(/danger now\? Call /);
      await isOpenToEverybody(alex);

      await alex.open('/techniques/tried');
      await alex.sees('My heart raced');
      await isOpenToEverybody(alex);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/techniques`);
      await dana.sees('On the bus, with open eyes');
      await isOpenToEverybody(dana);
      await alex.press(/^Show it to others Mindful breathing/);
      await alex.sees('shown to others');
      await dana.follow('What they tried so far');
      await dana.sees('My heart raced');
      await alex.press(/^Take it back Mindful breathing/);
      await alex.page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
      await alex.sees('taken back');
      await dana.open(`/people/${patient.patientId}/techniques/tried`);
      await dana.sees('They show nothing of this');
      await dana.open(`/people/${patient.patientId}/plan/proposals`);
      await dana.sees('Mindful breathing');
    }),
  );

  it(
    'finds a place by words that stand in no address, and says what they may be told',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const { api } = clinician;
      for (const body of [aGroup, aHelpline, { ...aGroup, name: 'Night nurse', isCrisisContact: true }])
        await api.expect(201, api.post('/v1/resources', body));
      const referral = { toName: 'The climbing hall', reason: 'You like heights', goesAlong: 'Your name' };
      await api.expect(201, api.post(`/v1/patients/${patient.patientId}/referrals`, referral));
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/places');
      const links = alex.page.getByRole('main').getByRole('listitem').getByRole('link');
      expect(await links.first().innerText()).toBe('Night nurse');
      await isOpenToEverybody(alex);
      await alex.fill('What are you looking for?', 'tuesday library');
      await alex.press('Look');
      await alex.sees('1 found');
      expect(new URL(alex.page.url()).search).toBe('');
      await alex.follow('Tuesday group at the library');
      await alex.sees('Nobody has checked this for a long time.');
      await alex.sees('December 25');
      await isOpenToEverybody(alex);
      await alex.follow('Back to places and people');
      expect(await alex.page.getByLabel('What are you looking for?').inputValue()).toBe('tuesday library');
      await alex.press('Show everything');
      await alex.follow('Night line');
      expect(await alex.page.getByRole('link', { name: /^Call/ }).getAttribute('href')).toBe('tel:5550123');

      await alex.open('/places');
      await alex.follow('Read it, and say yes or no');
      await alex.press('Say yes The climbing hall');
      await alex.fill('What they are told about you', 'My first name');
      await isOpenToEverybody(alex);
      await alex.press('Yes, put me in touch');
      await alex.sees('you said yes; nothing has left yet');
      await alex.sees('My first name');
    }),
  );

  it(
    'writes a story, publishes it knowing what that means, and withdraws it at once',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const [alex, dana] = [await arrive(service.portal), await arrive(service.portal)];
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/stories/mine');
      await isOpenToEverybody(alex);
      await alex.follow('Begin a story');
      await alex.fill('What it is called', 'The long way to the lake');
      await alex.fill('Your story', 'In winter I did not get up. Then Emma Stone asked me to walk a dog.');
      alex.expects(/^POST \/v1\/me\/stories answered 422/);
      await alex.press('Keep it as a draft');
      await alex.sees('Something here looks like somebody’s name.');
      await isOpenToEverybody(alex);
      alex.expects(/^POST \/v1\/me\/stories answered 422/);
      await alex.fill('Your story', 'I took forty tablets. Then a friend asked me to walk a dog.');
      await alex.press('Keep it as a draft');
      await alex.sees(/^Thank you for putting this into words\./);
      await alex.sees('If it is hard for you right now, choose “Help now”.');
      await isOpenToEverybody(alex);
      await alex.page.getByLabel('My story tells no way, no place and no note').check();
      await alex.press('Keep it as a draft');
      await alex.page.getByRole('heading', { name: 'Your draft' }).waitFor();
      await alex.fill('What it is called', 'The lake');
      await alex.sees('Keep what you have written first.');
      await alex.press('Keep it as a draft');
      await alex.press('Publish this story …');
      await alex.sees('For a day nobody reads it yet.');
      await alex.page.getByLabel(/^I agree/).check();
      await isOpenToEverybody(alex);
      alex.expects(/^POST \/v1\/me\/stories\/\S+ answered 422/);
      await alex.press('Publish it');
      await alex.page.getByLabel('My story tells no way, no place and no note').check();
      await isOpenToEverybody(alex);
      await alex.press('Publish it');
      await alex.sees(/^Others can read it from/);
      const mine = new URL(alex.page.url()).pathname;

      await endThePause(clinic);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open('/stories');
      await isOpenToEverybody(dana);
      await dana.follow('The lake');
      await dana.sees('by somebody who stays unnamed');
      await dana.press('It gives me hope');
      await dana.page.getByRole('button', { name: 'It gives me hope', pressed: true }).waitFor();
      await dana.press('Ask that somebody looks at this story');
      await dana.page.getByLabel('Something else').check();
      await isOpenToEverybody(dana);
      await dana.press('Ask for it');
      await dana.page.getByRole('button', { name: 'Ask for it' }).waitFor({ state: 'hidden' });

      await alex.open(mine);
      await alex.sees('It gives me hope');
      await isOpenToEverybody(alex);
      dana.expects(/^GET \/v1\/stories\/\S+ answered 404/);
      await alex.press('Withdraw it');
      await alex.press('Withdraw it now');
      await alex.sees(/nobody but you sees it\.$/);
      await dana.sees('This is not open to you, or it is no longer here.');
      await dana.open('/stories');
      await dana.sees('There is no story here yet.');
    }),
  );

  it(
    'has a story that a reader reported taken down, with words to its author',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const tale = { title: 'A bad week', words: 'I was angry, and I say so here.' };
      const { api } = patient;
      const { body: story } = await api.expect(201, api.post('/v1/me/stories', tale));
      const yes = { consents: true };
      await api.expect(200, api.post(`/v1/me/stories/${story.id}/publication`, yes));
      await endThePause(clinic);
      const reader = await clinic.person(['peer_supporter']);
      const report = { reason: 'hurts_people', note: 'The last line' };
      await reader.api.expect(201, reader.api.post(`/v1/stories/${story.id}/reports`, report));
      await givePassword(reader);
      const [dana, robin] = [await arrive(service.portal), await arrive(service.portal)];
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open('/stories/reports');
      await dana.sees('The last line');
      await dana.press('Decide A bad week');
      await dana.page.getByLabel(/^It is taken down/).check();
      await dana.fill('What the author is told', 'The last line names a place that people know.');
      await isOpenToEverybody(dana);
      await dana.press('Decide it');
      await dana.sees('There is none of this kind.');
      await robin.comesSignedIn(clinic.slug, reader.email, password);
      await robin.open('/stories');
      await robin.sees('There is no story here yet.');
      const { body } = await api.expect(200, api.get(`/v1/me/stories/${story.id}`));
      expect(body.decisions).toEqual(['The last line names a place that people know.']);
    }),
  );

  it(
    'begins a group, invites by the number that a person gives away, plans a meeting, and ends the group',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const peer = await givePassword(await clinic.person(['peer_supporter'], { name: 'Robin Okafor' }));
      const [alex, robin] = [await arrive(service.portal), await arrive(service.portal)];
      await robin.comesSignedIn(clinic.slug, peer.email, password);
      await robin.open('/facilitating');
      await robin.press('Begin a group');
      await robin.fill('What it is called', 'Long nights');
      await robin.fill('For whom it is, and what one can expect', 'For people whose nights are long.');
      await robin.fill('What holds in the group', 'What is said here stays here.');
      await isOpenToEverybody(robin);
      await robin.press('Begin this group');
      await robin.sees('Nobody yet.');
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/groups');
      await isOpenToEverybody(alex);
      const number = await alex.page.locator('.group-number').innerText();
      await robin.press('Invite somebody');
      await robin.fill('The code of their account', number);
      await robin.press('Invite them');
      await robin.sees('invited, no answer yet');
      await alex.open('/groups');
      await alex.follow('Long nights');
      await alex.fill('What the others are to call you', 'Sparrow');
      await alex.page.getByLabel(/^I have read/).check();
      await alex.press(/^Join/);
      await alex.page.getByRole('button', { name: /^Join/ }).waitFor({ state: 'hidden' });
      await robin.page.reload();
      await robin.ready();
      await robin.sees('Sparrow');
      await robin.press('Plan a meeting');
      const heldOn = new Date(Date.now() + 9 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      await robin.page.getByLabel('Day', { exact: true }).fill(heldOn);
      await robin.fill('Where, or how one gets in', 'The room with the blue door');
      await isOpenToEverybody(robin);
      await robin.press('Plan it');
      await robin.press(/^Call it off/);
      await robin.page.getByRole('dialog').getByRole('button', { name: 'Call it off' }).click();
      await robin.sees('called off');
      await isOpenToEverybody(robin);
      await robin.press('End this group');
      await robin.page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
      await robin.sees('Nobody is in it any more');
      await alex.page.reload();
      await alex.sees('the group has ended');
    }),
  );

  it(
    'finds somebody for a group whose facilitator is gone',
    visiting(async (arrive) => {
      const { clinic } = await aPair(service);
      const administrator = await givePassword(await clinic.person(['administrator'], { name: 'Kim Roy' }));
      const robin = await clinic.person(['peer_supporter'], { name: 'Robin Okafor' });
      await clinic.person(['peer_supporter'], { name: 'Noa Bell' });
      await robin.api.expect(201, robin.api.post('/v1/support-groups', aSupportGroupOfOurs));
      const kim = await arrive(service.portal);
      await kim.comesSignedIn(clinic.slug, administrator.email, password);
      await kim.open('/clinic/groups');
      await kim.sees('Every support group has somebody who facilitates it.');
      const { api } = administrator;
      await api.expect(200, api.post(`/v1/accounts/${robin.accountId}/disablement`, {}));
      await kim.open('/clinic/groups');
      await kim.sees('Tuesday evenings');
      await kim.press('Ask somebody to facilitate it');
      await kim.choose('Who could do it', 'Noa Bell');
      await isOpenToEverybody(kim);
      await kim.press('Ask them');
      await kim.sees('who has not answered yet');
      await kim.press('Take it back');
      await kim.page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
      await kim.page.getByRole('button', { name: 'Ask somebody to facilitate it' }).waitFor();
      await isOpenToEverybody(kim);
    }),
  );

  it(
    'asks to join a group after reading what holds there, shares something, and leaves with it',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const { api } = clinician;
      const { body: group } = await api.expect(201, api.post('/v1/support-groups', aSupportGroupOfOurs));
      const path = `/v1/support-groups/${group.id}`;
      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/groups');
      await alex.press('Ask to join Tuesday evenings');
      await alex.sees(aSupportGroupOfOurs.conduct);
      await alex.fill('What the others are to call you', 'Sparrow');
      await alex.page.getByLabel(/^I have read/).check();
      await isOpenToEverybody(alex);
      await alex.press('Ask to join');
      await alex.sees('you asked; no answer yet');
      const { body: places } = await api.expect(200, api.get(`${path}/places`));
      await api.expect(200, api.post(`${path}/places/${places.items[0].id}/admission`));
      const heldOn = new Date(Date.now() + 9 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      await api.expect(201, api.post(`${path}/meetings`, { ...aMeeting, heldOn }));
      await alex.open('/groups');
      await alex.follow('Tuesday evenings');
      await alex.sees('The room with the blue door');
      await alex.fill('Something you want to share', 'The nights are long.');
      await alex.press('Share it with the group');
      await alex.page.getByRole('listitem').getByText('The nights are long.').waitFor();
      await alex.sees('Sparrow');
      await isOpenToEverybody(alex);
      await alex.press('Leave this group');
      await alex.press('Leave now');
      await alex.sees('you left');
      const { body: words } = await api.expect(200, api.get(`${path}/words`));
      expect(words.items).toEqual([]);
    }),
  );

  it(
    'is there in Arabic too',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      await clinician.api.expect(201, clinician.api.post('/v1/resources', aHelpline));
      await clinician.api.expect(201, clinician.api.post('/v1/support-groups', aSupportGroupOfOurs));
      const alex = await arrive(service.portal, { locale: 'ar' });
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      for (const [path, heading] of [
        ['/techniques', 'أشياء تساعد'],
        ['/places', 'أماكن وأشخاص'],
        ['/stories/mine/new', 'ابدأ حكاية'],
        ['/groups', 'مجموعات'],
      ] as const) {
        await alex.open(path);
        await alex.page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await isOpenToEverybody(alex);
      }
    }),
  );
});
