import { givePassword } from '../auth/door.js';
import { aProtocol } from '../support/measures-room.js';
import { aPeerProfile, readyFor, supportedBy } from '../support/peer.js';
import type { Room } from '../support/room.js';
import type { Person } from '../support/world.js';
import { inBrowser } from './tools/browser.js';
import { aPairWithPeer, comesIn, type Arrive } from './tools/pair.js';
import type { Surroundings, Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** What the patient wrote and shares with nobody here. */
const kept = 'Kept between me and the harbour';
const goal = 'I want to see the sea again';
const step = 'Look up the train';

inBrowser('peer support', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  /** A plan of which one part is kept, and a peer supporter who introduced themself. */
  const aRoomWithPeer = async (): Promise<{ room: Room; robin: Person }> => {
    const { room, robin } = await aPairWithPeer(service, { goal, step });
    const { api, patientId } = room.patient;
    const said = { perspective: 'self', stage: 'rebuilding', words: kept };
    await api.expect(201, api.post(`/v1/patients/${patientId}/stage-transitions`, said));
    return { room, robin };
  };
  const come = async (
    arrive: Arrive,
    room: Room,
    who: { person: Person; page: string; where?: Surroundings },
  ): Promise<Visitor> => {
    const visitor = await comesIn(service, arrive, { room, ...who });
    await visitor.open(who.page);
    return visitor;
  };
  /** Readable by other means, and without moving it sideways on a small screen. */
  const isSound = async (visitor: Visitor): Promise<void> => {
    expect(await visitor.axe()).toEqual([]);
    const size = visitor.page.viewportSize();
    await visitor.page.setViewportSize({ width: 320, height: 800 });
    expect(await visitor.sidewaysScrolling()).toEqual([]);
    expect(await visitor.axe()).toEqual([]);
    if (size) await visitor.page.setViewportSize(size);
  };
  const everythingIn = (visitor: Visitor): Promise<string> => visitor.page.content();
  const entry = (visitor: Visitor, name: RegExp) => visitor.page.getByRole('button', { name });

  it(
    'begins with asking, agreeing and accepting, shows only what is shared, and empties the peer’s page when it ends',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      const peer = await come(arrive, room, { person: robin, page: '/with' });
      await peer.sees('Nobody shares anything with you at the moment.');
      const alex = await come(arrive, room, { person: room.patient, page: '/my-peer' });
      await isSound(alex);
      await alex.follow('Find a peer supporter');
      await alex.sees('I know long winters.');
      await isSound(alex);
      await alex.press('Ask Robin Hale');
      await alex.press('Ask them');
      await alex.sees('You asked Robin Hale');
      await peer.sees('Alex asks whether you would walk beside them');
      await isSound(peer);
      await peer.press('Yes, I would like to: Alex');
      await alex.sees('Robin Hale would like to walk beside you');
      const preview = alex.page.getByRole('button', { name: 'Look at what Robin Hale would see' });
      expect(await preview.innerText()).toBe('Look at what Robin Hale would see');
      await preview.click();
      await alex.sees('Robin Hale would see, and what is added to it later:');
      await isSound(alex);
      await alex.press('Yes, begin with Robin Hale');
      await alex.sees('What Robin Hale sees of yours: goals and small steps. Nothing else.');
      await isSound(alex);

      await peer.page.getByRole('link', { name: /^Alex/ }).click();
      await peer.sees('They share with you: goals and small steps. Nothing else.');
      await peer.sees(step);
      await isSound(peer);
      expect(await everythingIn(peer)).not.toContain(kept);
      await peer.follow('Plan');
      await peer.sees(goal);
      expect(await everythingIn(peer)).not.toContain(kept);
      await peer.open(`/with/${room.patient.patientId}`);
      await peer.sees(step);
      peer.tolerates(/answered 40[34]/);
      await alex.press('End it');
      await alex.sees('It ends at once.');
      await alex.press('End it now');
      await peer.seesNoMore(step);
      await peer.sees('This is not open to you');
      expect(await everythingIn(peer)).not.toContain(goal);
      await alex.sees('Nobody walks beside you yet');
    }),
  );

  it(
    'writes a notebook of two: proposed by one it is there for the other at once, and another wording needs another yes',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      await supportedBy(room, robin);
      const { patientId } = room.patient;
      const alex = await come(arrive, room, { person: room.patient, page: '/my-peer/notebook' });
      await alex.sees('Nothing yet. One sentence is enough to begin.');
      const peer = await come(arrive, room, { person: robin, page: `/with/${patientId}/notebook` });
      await peer.fill('What you would like to keep', 'We walked to the lake.');
      await peer.press('Put it into the notebook');
      await alex.sees('We walked to the lake.');
      await entry(alex, /^Approve this wording/).click();
      await alex.sees('You say yes to these very words.');
      await isSound(alex);
      await alex.press('Approve it for us two');
      await peer.sees('approved, for the two of you');
      await entry(peer, /^Word it differently/).click();
      await peer.fill('The new wording', 'We walked to the lake, in the rain.');
      await peer.press('Save the new wording');
      await alex.sees('Robin Hale has just worded this differently.');
      expect(await entry(alex, /^Approve this wording/).count()).toBe(0);
      await alex.press('I have read it');
      await entry(alex, /^Approve this wording/).click();
      await alex.page.getByLabel('Show it to my care team as well').check();
      await alex.press('Approve and show it');
      await peer.sees('the care team sees it');
      await entry(peer, /^What it said before/).click();
      await peer.page.getByText('We walked to the lake.', { exact: true }).waitFor();
      await isSound(peer);
      const page = `/people/${patientId}/peer-support`;
      const dana = await come(arrive, room, { person: room.clinician, page });
      await dana.sees('We walked to the lake, in the rain.');
      await isSound(dana);
      await entry(alex, /^Take it back from my care team/).click();
      await alex.sees('Your care team sees it no longer.');
      await dana.sees('Nothing. What the two write stays between them until then.');
      await dana.seesNoMore('We walked to the lake, in the rain.');
    }),
  );

  it(
    'keeps what somebody types when the other changes the entry meanwhile, and never writes over it unseen',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      const support = await supportedBy(room, robin);
      const notebook = `/v1/patients/${room.patient.patientId}/peer-notebook`;
      const { api } = room.patient;
      const writing = api.post(notebook, { words: 'First words', peerSupportId: support.id });
      const { body: written } = await api.expect(201, writing);
      const alex = await come(arrive, room, { person: room.patient, page: '/my-peer/notebook' });
      await entry(alex, /^Word it differently/).click();
      await alex.fill('The new wording', 'Words of my own');
      const theirs = robin.api.with({ 'If-Match': '"1"' });
      await robin.api.expect(200, theirs.patch(`${notebook}/${written.id}`, { words: 'Words of Robin' }));
      await alex.sees('The entry changed while you were writing.');
      expect(await alex.page.getByLabel('The new wording').inputValue()).toBe('Words of my own');
      alex.expects(/^PATCH \S+ answered 412/);
      await alex.press('Save the new wording');
      await alex.page.getByRole('alert').first().waitFor();
      await alex.press('I have seen it, go on with my words');
      await alex.press('Save the new wording');
      await alex.page.locator('.own-words', { hasText: 'Words of my own' }).waitFor();
    }),
  );

  it(
    'brings kind words to the person without a reload, and staff when a peer is worried',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      await aProtocol(room);
      await supportedBy(room, robin);
      const alex = await come(arrive, room, { person: room.patient, page: '/my-peer' });
      const page = `/with/${room.patient.patientId}`;
      const peer = await come(arrive, room, { person: robin, page });
      await peer.page.getByLabel('What it is about').selectOption({ label: `Goal: ${goal}` });
      await peer.fill('Your words', 'You went out in the rain. I saw that.');
      await peer.press('Send it to them');
      await alex.sees('You went out in the rain. I saw that.');
      await alex.sees(`about: ${goal}`);
      await peer.press('I am worried');
      await peer.fill('A word about it, if you like', 'They did not come to our walk');
      await peer.press('Ask the clinic to get in touch');
      await peer.sees('Somebody on the staff was told');
      await isSound(peer);
      await alex.sees('When somebody was worried about you');
      await isSound(alex);
      await peer.page.getByRole('button', { name: 'End it', exact: true }).click();
      peer.tolerates(/answered 40[34]/);
      await peer.press('End it now');
      await peer.sees('This is not open to you');
    }),
  );

  it(
    'shows somebody close exactly what is shared with them',
    visiting(async (arrive) => {
      const { room } = await aRoomWithPeer();
      const { patient, clinic, clinician } = room;
      const {
        body: { goals },
      } = await clinician.api.expect(200, clinician.api.get(room.plan));
      const differently = { stance: 'disagree', words: 'One morning at a time' };
      const agreement = `${room.plan}/agreements/${goals[0].id}`;
      await clinician.api.expect(200, clinician.api.post(agreement, differently));
      const jo = await givePassword(await clinic.person(['natural_support'], { name: 'Jo Morgan' }));
      const relative = await come(arrive, room, { person: jo, page: '/' });
      await relative.sees('Nobody shares anything with you at the moment.');
      const provisions = [{ recipientAccountId: jo.accountId, dataClasses: ['plan'], planParts: ['goals'] }];
      const consent = { kind: 'sharing', purpose: 'My family', purposeCode: 'natural_support', provisions };
      await patient.api.expect(201, patient.api.post(`/v1/patients/${patient.patientId}/consents`, consent));
      await relative.open('/with');
      await relative.page.getByRole('link', { name: /^Alex/ }).click();
      await relative.sees('They share with you: goals. Nothing else.');
      await isSound(relative);
      const links = relative.page.getByRole('navigation', { name: 'What is shared with me' });
      expect(await links.getByRole('link').allTextContents()).toEqual(['What is shared with me', 'Plan']);
      await relative.follow('Plan');
      await relative.sees(goal);
      await relative.sees(/^The care team: see it differently/);
      await isSound(relative);
      const all = await everythingIn(relative);
      expect(all).not.toContain(step);
      expect(all).not.toContain(kept);
    }),
  );

  it(
    'lets who acts for the person use the person’s own pages, as far as their authority goes',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      const { patient, clinic, clinician } = room;
      const gail = await givePassword(await clinic.person(['representative'], { name: 'Gail Morgan' }));
      const authority = {
        accountId: gail.accountId,
        kind: 'guardian',
        acts: ['read', 'take_part', 'consent'],
        dataClasses: ['plan', 'progress'],
        evidence: 'Order seen',
      };
      const { api } = clinician;
      await api.expect(201, api.post(`/v1/patients/${patient.patientId}/representatives`, authority));
      const guardian = await come(arrive, room, { person: gail, page: '/with' });
      await guardian.sees('You act for this person.');
      await guardian.page.getByRole('link', { name: /^Alex/ }).click();
      await guardian.sees('By that, this is open to you: the plan and how it is going. Nothing else.');
      await guardian.sees(step);
      await isSound(guardian);
      expect(await everythingIn(guardian)).not.toContain(kept);
      await guardian.follow('Plan');
      await guardian.page.getByRole('link', { name: 'Suggest a change' }).first().waitFor();
      await guardian.follow('Who sees what');
      await guardian.page.getByRole('link', { name: 'Share something, or say no' }).waitFor();
      await guardian.follow('Peer support');
      await guardian.sees('Nobody walks beside them yet');
      await guardian.follow('Find a peer supporter');
      await isSound(guardian);
      await guardian.press('Ask Robin Hale');
      await guardian.press('Ask them');
      await guardian.sees('Robin Hale is asked');
      expect(await everythingIn(guardian)).not.toMatch(/beside you|see nothing of yours|your name/);
      const { body } = await robin.api.get('/v1/me/peer-support-requests');
      expect(body.items).toMatchObject([{ state: 'asked' }]);
    }),
  );

  it(
    'speaks Arabic to the person and to the peer, who says who they are and when they are there',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      await readyFor(room, robin);
      const where = { locale: 'ar' };
      const alex = await come(arrive, room, { person: room.patient, page: '/my-peer', where });
      await alex.sees('يود Robin Hale أن يسير بجانبك');
      await isSound(alex);
      const peer = await come(arrive, room, { person: robin, page: '/with/profile', where });
      await peer.sees('ما أقوله عن نفسي');
      await isSound(peer);
      const { boundaries } = aPeerProfile;
      await peer.page.locator('textarea[name=boundaries]').fill('اتصل بي: 555 010 0199');
      peer.expects(/^POST \/v1\/me\/peer-profile answered 422/);
      await peer.press('حفظ');
      const wrong = peer.page.locator('textarea[name=boundaries][aria-invalid=true]');
      await wrong.waitFor();
      const told = (await wrong.getAttribute('aria-describedby')) ?? '';
      const saying = told.split(' ').map((id) => `[id="${id}"]`);
      expect(await peer.page.locator(saying.join(',')).allInnerTexts()).toContainEqual(
        expect.stringMatching(/leave your own number and address out/),
      );
      await isSound(peer);
      await peer.page.locator('textarea[name=boundaries]').fill(boundaries.join('\n'));
      await peer.press('إضافة وقت');
      await peer.page.getByRole('checkbox', { name: 'الثلاثاء' }).last().check();
      await peer.press('حفظ');
      await peer.sees('هو كذلك من الآن.');
      const profile = await robin.api.get(`/v1/peer-supporters/${robin.accountId}`);
      expect(profile.body.hours).toContainEqual({ days: ['tue'], from: '14:00', until: '18:00' });
      await peer.open('/with');
      await isSound(peer);
    }),
  );

  it(
    'goes on with somebody else when staff suggest it and the patient would like that, and is counted for who accompanies',
    visiting(async (arrive) => {
      const { room, robin } = await aRoomWithPeer();
      const { clinic, clinician, patient } = room;
      const [ash, kim] = [
        await clinic.person(['peer_supporter'], { name: 'Ash Lind' }),
        await clinic.person(['administrator'], { name: 'Kim' }),
      ];
      await ash.api.expect(200, ash.api.post('/v1/me/peer-profile', aPeerProfile));
      await supportedBy(room, robin);
      const page = `/people/${patient.patientId}/peer-support`;
      const dana = await come(arrive, room, { person: clinician, page });
      await dana.press('Suggest somebody who goes on Robin Hale');
      await dana.page.getByLabel('Who', { exact: true }).selectOption({ label: 'Ash Lind' });
      await isSound(dana);
      await dana.press('Suggest the hand-over');
      await dana.sees('suggested to the patient');
      const alex = await come(arrive, room, { person: patient, page: '/my-peer' });
      await alex.sees('They would go on from Robin Hale.');
      await isSound(alex);
      await alex.press('Ask Ash Lind');
      await alex.sees('You asked Ash Lind');
      await dana.sees('asked, not answered yet');
      const naming = kim.api.post(`/v1/peer-supporters/${robin.accountId}/supervisor`, {
        accountId: clinician.accountId,
      });
      await kim.api.expect(200, naming);
      await dana.open('/peer-supervision');
      await dana.page.getByRole('row', { name: /Robin Hale/ }).waitFor();
      expect(await everythingIn(dana)).not.toContain('Alex');
      await isSound(dana);
    }),
  );
});
