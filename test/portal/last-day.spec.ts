import { inBrowser } from './tools/browser.js';
import { aPair, comesIn } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** A day ahead of the clinic for most of each day, and behind it for most. */
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
/** By the clock of the clinic, which is that of UTC. */
const lastDay = '2090-03-31';
const endsAt = `${lastDay}T23:59:59.000Z`;

inBrowser('the last day of what ends by itself', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it.each(zones)('is the day of the clinic for whoever reads and chooses it in %s', async (timezoneId) => {
    await visiting(async (arrive) => {
      const room = await aPair(service);
      const { api, patientId } = room.patient;
      const robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
      const consents = `/v1/patients/${patientId}/consents`;
      const about = { kind: 'sharing', purpose: 'Walking along', purposeCode: 'peer_support' };
      const provisions = [{ recipientAccountId: robin.accountId, dataClasses: ['journey'] }];
      await api.expect(201, api.post(consents, { ...about, provisions, endsAt }));
      const alex = await comesIn(service, arrive, { room, person: room.patient, where: { timezoneId } });
      await alex.open('/sharing');
      await alex.sees('March 31, 2090');
      await alex.follow('Walking along');
      await alex.sees('March 31, 2090');
      await alex.goTo('/sharing');
      await alex.follow('Share something, or say no');
      await alex.choose('Who', 'Robin');
      await alex.page.getByLabel('check-ins and practice', { exact: true }).check();
      await alex.fill('What for, in a few words', 'How the days were');
      await alex.fill('The last day, if it should end by itself', lastDay);
      await alex.press('See what it would change');
      await alex.press('Yes, share it');
      await alex.sees('It counts from now on.');
      const given = await api.expect(200, api.get(consents));
      expect(given.body.items.map((each: any) => each.endsAt)).toEqual([endsAt, endsAt]);
    })();
  });
});
