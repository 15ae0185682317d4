import { newId } from '../../src/core/ids.js';
import { givePassword } from '../auth/door.js';
import type { Room } from '../support/room.js';
import type { Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPair, type Arrive, comesIn } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const neverOpen = 'This is not open to you, or it is no longer here.';
const noMore = /^This is not open to you any more\./;

inBrowser('what is refused', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const comeIn = (arrive: Arrive, room: Room, person: Person): Promise<Visitor> =>
    comesIn(service, arrive, { room, person });
  const seen = (visitor: Visitor, text: string | RegExp): Promise<number> =>
    visitor.page.locator('main').getByText(text).filter({ visible: true }).count();
  const focused = ({ page }: Visitor): Promise<string> =>
    page.evaluate<string>('document.activeElement.name');
  /** @returns how to take it back */
  const share = async ({ patient }: Room, peer: Person, dataClasses: string[]) => {
    const provisions = [{ recipientAccountId: peer.accountId, dataClasses }];
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
    const { api, patientId } = patient;
    const at = `/v1/patients/${patientId}/consents`;
    const { body } = await api.expect(201, api.post(at, consent));
    return () => api.expect(200, api.post(`${at}/${body.id}/withdrawal`));
  };

  it(
    'was open a moment ago: that is said once, without what was there, and leads on; of the rest nothing is said',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const peer = await givePassword(await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' }));
      const takeBack = await share(room, peer, ['check_ins']);
      const { api, patientId } = room.patient;
      await api.expect(
        201,
        api.post(`/v1/patients/${patientId}/check-ins`, { words: 'Rain', visibility: 'shared' }),
      );
      const robin = await comeIn(arrive, room, peer);
      robin.tolerates(/answered 40[34]/);
      await robin.open(`/people/${patientId}/check-ins`);
      await robin.sees('Rain');
      await takeBack();
      await robin.sees(noMore);
      await robin.seesNoMore('Rain');
      expect([await seen(robin, noMore), await seen(robin, neverOpen)]).toEqual([1, 0]);
      expect(await robin.page.locator('main').getByRole('heading').allInnerTexts()).toEqual(['Check-ins']);
      expect(await robin.axe()).toEqual([]);
      await robin.page.locator('main').getByRole('link', { name: 'Whom I walk with' }).click();
      await robin.page.waitForURL('**/with');
      for (const page of [`/people/${patientId}/measures`, `/people/${newId()}/check-ins`]) {
        await robin.open(page);
        await robin.sees(neverOpen);
        expect([page, await seen(robin, noMore), await seen(robin, neverOpen)]).toEqual([page, 0, 1]);
      }
    }),
  );

  it(
    'was shared with somebody: they say that they know with the name before them, and are spoken to',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const peer = await givePassword(await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' }));
      await (
        await share(room, peer, ['check_ins'])
      )();
      const robin = await comeIn(arrive, room, peer);
      await robin.open('/taken-back');
      await robin.sees(/^What Alex.* shared with you was taken back/);
      await robin.sees('You have not said yet that you know.');
      expect(await seen(robin, 'Robin Hale')).toBe(0);
      expect(await robin.axe()).toEqual([]);
      await robin.press(/^I know, and keep nothing of it/);
      await robin.sees('You have said that you know.');
      await robin.seesNoMore(/^What Alex/);
    }),
  );

  it(
    'is a field of a form: it is named as on the page, said at the field, and the focus is there',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const kim = await givePassword(await room.clinic.person(['administrator'], { name: 'Kim Larsen' }));
      const office = await comeIn(arrive, room, kim);
      await office.open('/clinic/people');
      await office.press('Add somebody');
      await office.fill('Their name, as others see it', 'Zoe');
      await office.fill('The e-mail address they sign in with', 'zoe@riverside');
      office.expects(/^POST \S+ answered 400/);
      await office.press('Invite them');
      await office.sees('A whole e-mail address is needed, such as name@example.org.');
      await office.sees('Please choose at least one.');
      const alert = await office.page.getByRole('alert').innerText();
      expect(alert).toContain('“The e-mail address they sign in with”');
      expect(alert).not.toMatch(/\/|errors|roles|must/);
      const field = office.page.getByLabel('The e-mail address they sign in with');
      expect(await focused(office)).toBe('email');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await office.axe()).toEqual([]);

      const dana = await comeIn(arrive, room, room.clinician);
      await dana.open('/people/new');
      await dana.fill('Family name', 'Berg');
      await dana.fill('Date of birth', '1990');
      await dana.fill('Record number', newId());
      await dana.fill('Languages', 'Spanish language');
      dana.expects(/^POST \S+ answered 400/);
      await dana.press('Register');
      await dana.sees('This cannot be taken as it is. The best first, such as es, en.');
      expect(await dana.page.locator('main').innerText()).not.toMatch(/BCP|errors|\/languages/);
    }),
  );

  it(
    'has the label of a field where the service has its name, and means the right one of several alike',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const alex = await comeIn(arrive, room, room.patient);
      await alex.open('/way');
      await alex.press('Say where I am');
      await alex.page.getByRole('radio').first().check();
      await alex.fill('Since when, if not today', '2020-01-01');
      await alex.fill('Why you say it only now, in a few words', ' ');
      alex.expects(/^POST \S+stage-transitions answered 4\d\d/);
      await alex.press('Say it');
      const notice = alex.page.getByRole('alert');
      await notice.getByText('“Why you say it only now, in a few words”').waitFor();
      expect(await notice.innerText()).not.toMatch(/\p{Ll}\p{Lu}/u);

      const kim = await givePassword(await room.clinic.person(['administrator'], { name: 'Kim Park' }));
      const office = await comeIn(arrive, room, kim);
      await office.open('/clinic/resources/new');
      await office.fill('What it is called', 'The harbour house');
      await office.fill('Languages spoken there', 'en');
      await office.page.getByLabel('Number, web address or street').fill('555-010-1234');
      await office.press('Add another way to reach it');
      const second = office.page.getByRole('group', { name: 'Way 2 to reach it' });
      await second.getByLabel('How', { exact: true }).selectOption('web page');
      await second.getByLabel('Number, web address or street').fill('not an address');
      office.expects(/^POST \S+resources answered 4\d\d/);
      await office.press('Add it to the list');
      await second.locator('[aria-invalid=true]').waitFor();
      expect(await office.page.locator('[aria-invalid=true]').count()).toBe(1);
    }),
  );

  it(
    'is said once, and the focus goes to what is wrong: a password that is none',
    visiting(async (arrive) => {
      const visitor = await arrive(service.portal);
      await visitor.open('/invitation');
      await visitor.fill('The code from your invitation', 'nothing');
      await visitor.fill('Choose a password', 'short');
      visitor.expects(/^POST \S+ answered 422/);
      await visitor.press('Begin');
      await visitor.sees(/^This password is not safe enough/);
      expect(await visitor.page.getByRole('alert').getByRole('listitem').count()).toBe(0);
      expect(await focused(visitor)).toBe('password');
    }),
  );

  it(
    'is a record: whoever may not read it is shown no form of it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const other = await givePassword(await room.clinic.person(['practitioner'], { name: 'Ada Hill' }));
      const ada = await comeIn(arrive, room, other);
      ada.tolerates(/answered 40[34]/);
      await ada.open(`/people/${room.patient.patientId}/details`);
      await ada.sees(neverOpen);
      expect(await ada.page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
      expect(await ada.page.locator('main').locator('form').count()).toBe(0);
    }),
  );
});
