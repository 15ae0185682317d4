import { givePassword, password } from '../auth/door.js';
import { all, answered, aProtocol, asked, phq9 } from '../support/measures-room.js';
import { aSupportGroupOfOurs, aYes } from '../support/support-group.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('the day of a clinician', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  async function isSound(visitor: Visitor): Promise<void> {
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.sidewaysScrolling()).toEqual([]);
  }

  it(
    'begins with what waits and of whom, leads to where it is done, and goes on by itself',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { clinic, patient, clinician, plan } = room;
      const { api } = patient;
      await aProtocol(room);
      const { path } = await asked(room, phq9);
      await answered(room, path, [{ item: 9, value: 1 }]);
      const { body: now } = await api.expect(200, api.get(plan));
      const goal = { op: 'goal.add', lifeDomain: 'community', ownWords: { text: 'I want to see the sea' } };
      const proposal = { basePlanRevision: now.revision, ops: [goal] };
      const { body: waiting } = await api.expect(201, api.post(`${plan}/proposals`, proposal));
      const dana = await arrive(service.portal, { viewport: { width: 320, height: 800 } });
      await dana.signIn(clinic.slug, clinician.email, password);
      expect(new URL(dana.page.url()).pathname).toBe('/morning');
      const proposals = dana.page.getByRole('region', { name: 'Proposals to answer' });
      await dana.sees('Without a safety plan');
      const alerts = dana.page.getByRole('region', { name: 'Somebody should see this today' });
      await alerts.getByText('you are asked to get in touch').waitFor();
      await isSound(dana);
      await proposals.getByRole('link', { name: /^Alex/ }).click();
      await dana.sees('I want to see the sea');
      expect(dana.page.url()).toContain(`/people/${patient.patientId}/plan/proposals/${waiting.id}`);
      await dana.page.goBack();
      await proposals.waitFor();
      await clinician.api.expect(200, clinician.api.post(`${plan}/proposals/${waiting.id}/acceptance`));
      await proposals.waitFor({ state: 'hidden' });
      await dana.page.getByLabel('New is what came').selectOption('7');
      await dana.sees('Without a safety plan');

      const nobodys = await givePassword(await clinic.practitioner('Jo Berg'));
      const jo = await arrive(service.portal);
      await jo.signIn(clinic.slug, nobodys.email, password);
      await jo.sees('Nothing waits for you');
      await isSound(jo);
      await jo.follow('Go to my patients');
      await jo.page.getByRole('heading', { name: 'My patients', level: 1 }).waitFor();
    }),
  );

  it(
    'has also whom they are asked to look after though they are not on the care team, and leads to opening the record',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const night = await givePassword(await room.clinic.practitioner('Nur Night'));
      const steps = [{ to: 'named', accountIds: [night.accountId], withinMinutes: 30 }];
      await aProtocol(room, { steps });
      const { path } = await asked(room, phq9);
      await answered(room, path, [...all(8, 0), { item: 9, value: 1 }]);
      const dana = await arrive(service.portal);
      await dana.signIn(room.clinic.slug, room.clinician.email, password);
      await dana.sees('Somebody should see this today');
      await dana.seesNoMore('you are asked to get in touch');
      const nur = await arrive(service.portal, { viewport: { width: 320, height: 800 } });
      await nur.signIn(room.clinic.slug, night.email, password);
      const beyond = nur.page.getByRole('region', { name: 'You are asked to get in touch' });
      await beyond.waitFor();
      await nur.seesNoMore('Nothing waits for you');
      await isSound(nur);
      nur.expects(/404/);
      await beyond.getByRole('link').click();
      await nur.follow('Open it in an emergency');
      await nur.sees('The patient is told at once');
      await isSound(nur);
      await nur.page.getByLabel('Why', { exact: true }).selectOption('danger_to_self_or_others');
      await nur.fill('Why, in words', 'I am asked tonight to get in touch');
      await nur.press('Open the record for 60 minutes');
      await nur.page.getByRole('link', { name: 'Go to the record' }).first().click();
      await nur.press('Say what came of it');
      await nur.sees('Talk with the person first.');
    }),
  );

  it(
    'has the groups of the peer supporters whom they accompany: how much and when, nobody and no word',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const robin = await clinic.person(['peer_supporter'], { name: 'Robin Hale' });
      const { body: group } = await robin.api.expect(
        201,
        robin.api.post('/v1/support-groups', aSupportGroupOfOurs),
      );
      const at = `/v1/support-groups/${group.id}`;
      await patient.api.expect(201, patient.api.post(`${at}/requests`, aYes));
      const { body: places } = await robin.api.expect(200, robin.api.get(`${at}/places`));
      await robin.api.expect(200, robin.api.post(`${at}/places/${places.items[0].id}/admission`));
      const dana = await arrive(service.portal);
      await dana.signIn(clinic.slug, clinician.email, password);
      await dana.page.getByRole('navigation').getByRole('link', { name: 'Groups I accompany' }).click();
      await dana.sees('None. An administrator says who accompanies a peer supporter.');
      const office = await clinic.person(['administrator']);
      const accompanied = { accountId: clinician.accountId };
      await office.api.expect(
        200,
        office.api.post(`/v1/peer-supporters/${robin.accountId}/supervisor`, accompanied),
      );
      await dana.open('/supervised-groups');
      await dana.sees('Tuesday evenings');
      await dana.sees('Robin Hale');
      await isSound(dana);
      await dana.findings.settled();
      const all = [await dana.page.content(), ...dana.findings.answers].join('\n');
      expect(all).not.toContain(aYes.called);
    }),
  );
});
