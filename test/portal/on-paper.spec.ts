import { givePassword, password } from '../auth/door.js';
import { completed, frozen } from '../support/signed.js';
import { scan } from '../support/signed-elsewhere.js';
import { inBrowser } from './tools/browser.js';
import { aPair, bothAtThePlan } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const page = { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from(scan.content, 'base64') };

inBrowser('what is signed on paper or on the clinic’s device', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const fillPaper = async (visitor: Visitor): Promise<void> => {
    await visitor.fill('Who saw them sign', 'Robin Marsh');
    await visitor.page.getByLabel('The scanned page', { exact: true }).setInputFiles(page);
  };
  const looksRight = async (visitor: Visitor): Promise<void> => {
    expect(await visitor.axe()).toEqual([]);
    await visitor.page.setViewportSize({ width: 320, height: 700 });
    expect(await visitor.sidewaysScrolling()).toEqual([]);
    await visitor.page.setViewportSize({ width: 1280, height: 800 });
  };

  it(
    'puts the patient’s signature under the plan, with the page and a witness, until they say that it is not theirs',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      await frozen(room);
      const { alex, dana, theirPlan } = await bothAtThePlan(room, arrive, service);
      await dana.open(`${theirPlan}/sign`);
      await dana.page.getByText('The person signs on paper, or on this device').click();
      await fillPaper(dana);
      await looksRight(dana);
      await dana.press('Record the signature');
      await dana.sees('signed on paper, recorded by Dana Reyes');
      await dana.sees('Robin Marsh');
      const saved = dana.page.waitForEvent('download');
      await dana.press('Save the signed page');
      expect((await saved).suggestedFilename()).toBe('signed-page.png');
      await looksRight(dana);
      await alex.open('/plan/sign');
      await alex.sees('signed on paper, recorded by Dana Reyes');
      await alex.page.getByText('This signature is not mine').click();
      await alex.fill('What happened, in your words', 'I was not there that day');
      await alex.press('I did not sign this');
      await alex.sees('contested: it does not count');
      await dana.sees('contested: it does not count');
      await dana.sees('I was not there that day');
    }),
  );

  it(
    'opens what a consent opens, closes it at a word, and shows who knows of that',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { clinic, clinician, patient } = room;
      const peer = await givePassword(await clinic.person(['peer_supporter'], { name: 'Robin Okafor' }));
      const record = `/v1/patients/${patient.patientId}`;
      const provisions = [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }];
      const question = { kind: 'sharing', purpose: 'Walking along', purposeCode: 'peer_support', provisions };
      const { api } = clinician;
      const { body } = await api.expect(201, api.post(`${record}/consents/requests`, question));
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/sharing/consents/${body.id}`);
      await dana.press('Record a yes');
      await fillPaper(dana);
      await dana.fill('What they understood, in their words', 'Robin can read my plan');
      await looksRight(dana);
      await dana.press('Record their yes');
      await dana.sees('Robin can read my plan');
      await peer.api.expect(200, peer.api.get(room.plan));
      await dana.press('Record that they withdrew it');
      await looksRight(dana);
      await dana.press('Record the withdrawal');
      await dana.sees('no answer yet');
      const robin = await arrive(service.portal);
      await robin.comesSignedIn(clinic.slug, peer.email, password);
      await robin.open('/taken-back');
      await robin.press(/^I know, and keep nothing of it/);
      await robin.sees('you have said that you know');
      await looksRight(robin);
      await dana.page.reload();
      await dana.ready();
      await dana.sees(/^knows$/);
      await looksRight(dana);
    }),
  );

  it(
    'holds what the patient asks to be put right, and that they take it back, as they said it',
    visiting(async (arrive) => {
      const { clinic, clinician, patient } = await aPair(service);
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/sharing/put-right`);
      await dana.press('Write down what the patient asks to be put right');
      await dana.fill(/^In their words: what is not right/, 'I never said that I sleep badly');
      await dana.page.getByLabel('on paper', { exact: true }).check();
      await looksRight(dana);
      await dana.press('Write it down');
      await dana.sees('I never said that I sleep badly');
      const asked = `/v1/patients/${patient.patientId}/amendments`;
      const { body } = await patient.api.expect(200, patient.api.get(asked));
      expect(body.items).toMatchObject([{ saidHow: 'paper', state: 'asked' }]);
      await dana.press('The patient takes it back');
      await looksRight(dana);
      await dana.press('Write down that it is taken back');
      await dana.sees('taken back');
      await looksRight(dana);
    }),
  );
});
