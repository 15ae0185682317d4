import { supportedBy } from '../support/peer.js';
import type { Room } from '../support/room.js';
import type { Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPairWithPeer, comesIn, type Arrive } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const goal = 'I want to see the sea again';
const step = 'Look up the train';

inBrowser('what a peer sees', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const aRoomWithPeer = () => aPairWithPeer(service, { goal, step });
  const share = async ({ patient: { api, patientId } }: Room, peer: Person, said: object): Promise<void> => {
    const provisions = [{ recipientAccountId: peer.accountId, ...said }];
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
    await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, consent));
  };
  const deny = (room: Room, peer: Person, dataClasses: string[]): Promise<void> =>
    share(room, peer, { effect: 'deny', dataClasses });
  const comeIn = (arrive: Arrive, room: Room, person: Person): Promise<Visitor> =>
    comesIn(service, arrive, { room, person });
  const main = (visitor: Visitor): Promise<string> => visitor.page.locator('main').innerText();
  const isSound = async (visitor: Visitor): Promise<void> => {
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.sidewaysScrolling()).toEqual([]);
  };

  it(
    'is said as it is decided, by whatever it was shared or refused, and what stays open is said before and after the end',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      await supportedBy(room, robin, ['goals', 'steps', 'journey']);
      await share(room, robin, { dataClasses: ['plan'] });
      await deny(room, robin, ['journey']);
      const alex = await comeIn(arrive, room, room.patient);
      await alex.open('/my-peer');
      await alex.sees('What Robin Hale sees of yours: the whole plan. Nothing else.');
      await alex.sees(/^Refused to them elsewhere: the way\. A no goes before a yes/);
      await alex.sees(/By something else that you share, this is open to Robin Hale: the whole plan\./);
      await isSound(alex);

      await alex.press('End it');
      const dialog = alex.page.getByRole('dialog');
      await dialog.getByText(/can read nothing by what you share with them here/).waitFor();
      await dialog.getByText(/this is open to Robin Hale: the whole plan/).waitFor();
      expect(await dialog.innerText()).not.toContain('nothing of yours');
      await isSound(alex);
      await alex.press('End it now');
      await alex.sees('Open by something else');
      expect(await main(alex)).not.toContain('see nothing of yours');
      await isSound(alex);
      const { patientId } = room.patient;
      await robin.api.expect(200, robin.api.get(room.plan));

      await alex.follow('Find a peer supporter');
      await alex.sees(/this is open to Robin Hale: the whole plan/);
      await isSound(alex);
      await alex.follow(/under “Who sees what”/);
      await alex.page.getByRole('heading', { name: 'Who sees what now' }).waitFor();

      const peer = await comeIn(arrive, room, robin);
      await peer.open(`/with/${patientId}/notebook`);
      await peer.sees('Nothing of it is open to you now.');
      expect(await main(peer)).not.toContain('One sentence is enough');
    }),
  );

  it(
    'is nothing any more, and said to be, where nothing else is shared',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      await supportedBy(room, robin);
      const alex = await comeIn(arrive, room, room.patient);
      await alex.open('/my-peer');
      await alex.sees('What Robin Hale sees of yours: goals and small steps. Nothing else.');
      expect(await main(alex)).not.toContain('By something else');
      await alex.press('End it');
      await alex.sees(/Robin Hale can read nothing of yours, and not the notebook either/);
      await alex.press('End it now');
      await alex.sees('Nobody walks beside you yet');
      expect(await main(alex)).not.toContain('Open by something else');
      expect((await robin.api.get(room.plan)).status).toBe(404);
    }),
  );

  it(
    'is all that kind words can go to, and a refusal in a form names the field that it means',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      await supportedBy(room, robin, ['goals', 'steps', 'journey']);
      const peer = await comeIn(arrive, room, robin);
      // This page hears of nothing that happens meanwhile.
      await peer.page.route('**/v1/me/events*', (route) => route.abort());
      peer.tolerates(/events/, /Failed to (?:load resource|fetch)/);
      await peer.open(`/with/${room.patient.patientId}`);
      const about = peer.page.getByLabel('What it is about');
      await about.selectOption({ label: 'Their way' });
      await deny(room, robin, ['journey']);
      await peer.fill('Your words', 'You have come far.');
      peer.expects(/^POST \S+ answered 422/);
      await peer.press('Send it to them');
      await peer.sees(/^This is not shared with you\./);
      const said = await peer.page.getByRole('alert').getByRole('listitem').allInnerTexts();
      expect(said).toEqual(['What it is about: must be shared with you']);

      await peer.open(`/with/${room.patient.patientId}`);
      await about.waitFor();
      const offered = await about.locator('option').allInnerTexts();
      expect(offered).toEqual([`Goal: ${goal}`, `Step: ${step}`]);
    }),
  );

  it(
    'writes what waits in the notebook, to which Today leads; a step that is ticked is named, and comes back',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      await supportedBy(room, robin, ['goals', 'progress']);
      const { patientId } = room.patient;
      const words = { words: 'We walked to the lake.' };
      await robin.api.expect(201, robin.api.post(`/v1/patients/${patientId}/peer-notebook`, words));
      const alex = await comeIn(arrive, room, room.patient);
      await alex.open('/');
      await alex.page.getByRole('checkbox', { name: step }).click();
      const told = alex.page.getByRole('status').filter({ hasText: 'Done' });
      await told.getByText(`Done: “${step}”. It stands in your plan.`).waitFor();
      await alex.page.getByRole('checkbox', { name: step }).waitFor({ state: 'detached' });
      await isSound(alex);
      await alex.press('Undo');
      await alex.page.getByRole('checkbox', { name: step }).waitFor();
      await alex.sees(`“${step}” is among your steps again.`);
      await alex.follow('Your peer wrote something for you to look at');
      await alex.sees(words.words);
      await alex.page.getByRole('button', { name: /^Approve this wording/ }).waitFor();
    }),
  );
});
