import { DeliveringWorker } from '../../src/organisation/webhook-deliveries/delivering.worker.js';
import { givePassword, password } from '../auth/door.js';
import { isSignedWith } from '../organisation/webhooks/hooked.js';
import { Receiver, withStatus } from '../organisation/webhooks/receiver.js';
import { aMachine } from '../support/machine.js';
import { Clinic } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('where a machine is told that something happened', (visiting) => {
  let service: PortalService;
  let receiver: Receiver;
  beforeAll(async () => {
    service = await startPortal({ CONCORD_WEBHOOK_LOOPBACK: 'on' });
    receiver = await Receiver.open();
  });
  afterAll(async () => {
    await receiver.close();
    await service.close();
  });

  it(
    'is kept by an administrator: an address, its secret once, a test, and what came of it',
    visiting(async (arrive) => {
      const clinic = await Clinic.open(service);
      const kim = await givePassword(await clinic.person(['administrator'], { name: 'Kim Larsen' }));
      const machine = await aMachine(kim);
      const goRound = (): Promise<void> =>
        service.app.get(DeliveringWorker, { strict: false }).visit(clinic.tenantId);
      const office = await arrive(service.portal);
      const faults: string[] = [];
      const look = async (): Promise<void> => {
        for (const width of [320, 1280]) {
          await office.page.setViewportSize({ width, height: 800 });
          faults.push(...(await office.axe()), ...(await office.sidewaysScrolling()));
        }
      };
      await office.comesSignedIn(clinic.slug, kim.email, password);
      await office.open(`/clinic/machines/${machine.id}`);
      await office.press('Add an address');
      office.expects(/^POST \S+webhooks answered 422/);
      await office.fill('The address of its receiver', 'https://10.0.0.1/concord');
      await office.press('Add it');
      await office.sees('one that can be reached from the internet');
      await office.fill('The address of its receiver', receiver.url);
      await office.press('Add it');
      await office.sees('The secret, shown this once');
      const secret = await office.page.getByText(/^whsec_/).innerText();
      await look();
      await office.press('I have handed it over');
      await office.seesNoMore(secret);
      receiver.answer = withStatus(500);
      await office.press('Send a test');
      await office.press('What was sent');
      await office.sees(/^on its way$/);
      await goRound();
      // By itself: nobody is told when it is done.
      await office.sees('The answer was 500.');
      await look();
      receiver.answer = withStatus(204);
      await office.press('Send it again');
      // What the list says: that a test is on its way may still stand at the page's edge, before this one is written down.
      await office.sees(/^on its way$/);
      await goRound();
      await office.sees(/^arrived$/);
      expect(receiver.received.map((each) => isSignedWith(secret, each))).toEqual([true, true]);
      await office.press(/^End it/);
      await office.press('End it for good');
      await office.sees(/^ended$/);
      await look();
      expect(faults).toEqual([]);
    }),
  );
});
