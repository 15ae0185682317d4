import { givePassword, password } from '../auth/door.js';
import type { Room } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

type Arrive = (address: string) => Promise<Visitor>;

inBrowser('what somebody wants in a crisis', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const comeTo = async (arrive: Arrive, room: Room, who: 'patient' | 'clinician'): Promise<Visitor> => {
    const visitor = await arrive(service.portal);
    await visitor.comesSignedIn(room.clinic.slug, room[who].email, password);
    await visitor.open('/notices');
    return visitor;
  };
  const follow = ({ page }: Visitor, sentence: string): Promise<void> =>
    page
      .getByRole('listitem')
      .filter({ hasText: sentence })
      .getByRole('link', { name: /^Look at it/ })
      .first()
      .click();
  const inDialog = ({ page }: Visitor, name: string): Promise<void> =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const isSound = async (visitor: Visitor): Promise<void> => {
    expect(await visitor.axe()).toEqual([]);
    await visitor.page.setViewportSize({ width: 320, height: 700 });
    expect(await visitor.sidewaysScrolling()).toEqual([]);
  };

  it(
    'is written by whoever it is about, and kept from the team until it counts, of which both hear',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const alex = await comeTo(arrive, room, 'patient');
      await alex.open('/safety-plan');
      await alex.follow('What I want in a crisis');
      await alex.sees('Nothing is written here yet.');
      await alex.press('Write it down');
      await alex.fill('What helps me, and what I want', 'A quiet room, and my sister rung first');
      await alex.press('Name somebody who may act for me');
      await alex.fill('Name', 'Jo');
      expect(await alex.axe()).toEqual([]);
      await alex.press('Keep it');
      await alex.sees('No. It waits for a hard time.');

      const dana = await comeTo(arrive, room, 'clinician');
      await follow(dana, 'has written something down for hard times');
      await dana.sees('They keep the words to themself until they count.');
      expect(dana.findings.answers.join()).not.toContain('A quiet room');
      await dana.press('We looked at it together today');
      await inDialog(dana, 'Yes, write it down');
      await alex.sees('looked at together');

      await alex.press('Let it count from now on');
      await inDialog(alex, 'Let it count');
      await alex.sees(/^Yes\. It counts until/);
      await dana.sees('A quiet room, and my sister rung first');
      await isSound(dana);
      await alex.press('End it');
      await inDialog(alex, 'End it now');
      await alex.sees('No. It waits for a hard time.');
      await isSound(alex);
      await alex.open('/notices');
      await follow(alex, 'wrote down that you looked at something of yours together');
      await alex.sees('Does it count now?');
    }),
  );

  it(
    'says to whoever may read them that nothing is written, and to nobody else whether something is',
    visiting(async (arrive) => {
      const { clinic, patient } = await aPair(service);
      const sam = await clinic.person(['natural_support'], { name: 'Sam' });
      await givePassword(sam);
      const record = `/v1/patients/${patient.patientId}`;
      const sharing = { kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support' };
      const share = (...dataClasses: string[]) => {
        const provisions = [{ recipientAccountId: sam.accountId, dataClasses }];
        return patient.api.expect(201, patient.api.post(`${record}/consents`, { ...sharing, provisions }));
      };
      await share('plan');
      const close = await arrive(service.portal);
      await close.comesSignedIn(clinic.slug, sam.email, password);
      close.expects(/advance-preferences answered 403$/, /advance-preferences answered 404$/);
      await close.open(`/people/${patient.patientId}/safety-plan/wishes`);
      await close.sees('This is not open to you');
      await share('safety_plan');
      await close.sees('It is theirs to write; you can ask whether they would like to.');
      expect(await close.axe()).toEqual([]);
    }),
  );

  it(
    'counts by two keys, each turned by whoever was given it, which the news lead to',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { clinic, patient, clinician } = room;
      const sam = await clinic.person(['natural_support'], { name: 'Sam' });
      await givePassword(sam);
      const record = `/v1/patients/${patient.patientId}`;
      const provisions = [{ recipientAccountId: sam.accountId, dataClasses: ['safety_plan'] }];
      const yes = { kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support', provisions };
      await patient.api.expect(201, patient.api.post(`${record}/consents`, yes));
      const keyHolderIds = [sam.accountId, clinician.accountId];
      const wishes = { wantedText: 'A quiet room', keyHolderIds };
      await patient.api.expect(200, patient.api.post(`${record}/advance-preferences`, wishes));

      const dana = await comeTo(arrive, room, 'clinician');
      await follow(dana, 'has given you a key');
      await dana.press('Turn my key');
      await inDialog(dana, 'Turn it');
      await dana.sees(/^Not yet\. One of two keys is turned/);

      const close = await arrive(service.portal);
      await close.comesSignedIn(clinic.slug, sam.email, password);
      await close.open('/notices');
      await follow(close, 'has given you a key');
      await close.press('Turn my key');
      await inDialog(close, 'Turn it');
      await close.sees(/^Yes\. It counts until/);
      await close.sees('A quiet room');
      await isSound(close);
    }),
  );
});
