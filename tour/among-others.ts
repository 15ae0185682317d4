import type { HardWeek } from './a-hard-week.js';
import type { Narrator } from './narrator.js';
import { bringIn, expectData } from './people.js';

const record = '/v1/patients/{patientId}';

/** What one finds among others: a group of one's own choice, somewhere to go, a conversation kept apart, and a peer who is not alone. */
export async function liveAmongOthers(narrator: Narrator, week: HardWeek): Promise<void> {
  const groupId = await joinAGroup(narrator, week);
  await handTheGroupOver(narrator, week, groupId);
  await bePutInTouch(narrator, week);
  await speakInConfidence(narrator, week);
  await callTheStaff(narrator, week);
}

async function joinAGroup(narrator: Narrator, { alex, robin, dana }: HardWeek): Promise<string> {
  narrator.step('The peer facilitates a group. Who is in it is known to those in it, and to nobody else');
  const group = expectData(
    await robin.api.POST('/v1/support-groups', {
      body: {
        name: 'Thursday walks',
        about: 'We walk along the river. Nobody has to say anything.',
        conduct: 'What is said on the way stays on the way. One may turn back at any time.',
        takesRequests: true,
        aboutSubstanceUse: false,
      },
    }),
  );
  const params = { path: { groupId: group.id } };
  const yes = { called: 'Sparrow', acceptsConduct: true as const, conductEdition: group.conductEdition };
  const place = expectData(
    await alex.api.POST('/v1/support-groups/{groupId}/requests', { params, body: yes }),
  );
  const admitted = { path: { groupId: group.id, groupPlaceId: place.id } };
  expectData(
    await robin.api.POST('/v1/support-groups/{groupId}/places/{groupPlaceId}/admission', {
      params: admitted,
    }),
  );
  const words = 'I liked that nobody asked me anything.';
  expectData(await alex.api.POST('/v1/support-groups/{groupId}/words', { params, body: { words } }));
  const from = await dana.api.GET('/v1/support-groups/{groupId}/words', { params });
  if (from.data !== undefined) throw new Error('A clinician read what was shared in a group.');
  narrator.say('The clinician does not even learn that the patient is in it.');
  return group.id;
}

async function handTheGroupOver(
  narrator: Narrator,
  { kim, alex, robin }: HardWeek,
  groupId: string,
): Promise<void> {
  narrator.step(
    'Somebody else facilitates the group from now on, by their own yes and without a name of anybody in it',
  );
  const noa = await bringIn(narrator, kim, { name: 'Noa Bell', role: 'peer_supporter' });
  const params = { path: { groupId } };
  const offer = expectData(
    await robin.api.POST('/v1/support-groups/{groupId}/handovers', {
      params,
      body: { accountId: noa.accountId },
    }),
  );
  const answering = { params: { path: { groupHandoverId: offer.id } } };
  expectData(await noa.api.POST('/v1/me/group-handovers/{groupHandoverId}/acceptance', answering));
  const { items } = expectData(await noa.api.GET('/v1/support-groups/{groupId}/places', { params }));
  if (items.some(({ person }) => person !== null))
    throw new Error('Whoever took a group over learnt a name before that person said so.');
  const before = await robin.api.GET('/v1/support-groups/{groupId}/words', { params });
  if (before.data !== undefined) throw new Error('Whoever handed a group over goes on reading in it.');
  const { items: mine } = expectData(await alex.api.GET('/v1/me/support-groups', {}));
  const place = mine.find(({ group }) => group.id === groupId);
  if (!place) throw new Error('A group that was handed over is gone for somebody who is in it.');
  expectData(
    await alex.api.POST('/v1/me/support-groups/{ownPlaceId}/conduct', {
      params: { path: { ownPlaceId: place.id } },
      body: { acceptsConduct: true as const, conductEdition: place.group.conductEdition },
    }),
  );
  narrator.say(`${place.group.facilitator.displayName} reads who Alex is by Alex’s own yes.`);
}

async function bePutInTouch(narrator: Narrator, { path, alex, dana }: HardWeek): Promise<void> {
  narrator.step(
    'The clinician suggests a class. Nothing leaves before the patient’s yes, and less than was suggested',
  );
  const { patientId } = path;
  const referral = expectData(
    await dana.api.POST(`${record}/referrals`, {
      params: { path: { patientId } },
      body: {
        toName: 'The evening class at the college',
        reason: 'You said that the evenings are long',
        goesAlong: 'Your name, your telephone number, and that you come from us',
      },
    }),
  );
  const params = { path: { patientId, referralId: referral.id } };
  const early = await dana.api.POST(`${record}/referrals/{referralId}/sending`, { params, body: {} });
  if (early.data !== undefined) throw new Error('A referral left before the patient said yes.');
  const body = { goesAlong: 'My name and telephone number' };
  expectData(await alex.api.POST(`${record}/referrals/{referralId}/agreement`, { params, body }));
  const sent = expectData(
    await dana.api.POST(`${record}/referrals/{referralId}/sending`, { params, body: {} }),
  );
  narrator.say(`What goes along: ${sent.goesAlong}.`);
}

async function speakInConfidence(narrator: Narrator, { path, alex, dana }: HardWeek): Promise<void> {
  narrator.step('A note of counselling is its author’s alone, until the author shows it to the patient');
  const { patientId } = path;
  const written = expectData(
    await dana.api.POST(`${record}/counselling-notes`, {
      params: { path: { patientId } },
      body: { text: 'We spoke of the summer at the lake.' },
    }),
  );
  const params = { path: { patientId, counsellingNoteId: written.id } };
  const before = expectData(
    await alex.api.GET(`${record}/counselling-notes/{counsellingNoteId}`, { params }),
  );
  expectData(await dana.api.POST(`${record}/counselling-notes/{counsellingNoteId}/showing`, { params }));
  const after = expectData(await alex.api.GET(`${record}/counselling-notes/{counsellingNoteId}`, { params }));
  if (before.text !== null || after.text === null)
    throw new Error('A note of counselling was read otherwise than its author allowed.');
  narrator.say(`Before: that it is there. Now the patient reads: ${after.text}`);
}

async function callTheStaff(narrator: Narrator, { path, robin, dana }: HardWeek): Promise<void> {
  narrator.step(
    'The patient does not come to the walk. The peer calls the staff, and carries it no further alone',
  );
  const { patientId } = path;
  const call = expectData(
    await robin.api.POST(`${record}/peer-calls`, {
      params: { path: { patientId } },
      body: { words: 'We had said six o’clock, and he did not come' },
    }),
  );
  narrator.say(call.says);
  const ofAlert = { patientId, alertId: call.id };
  const { version } = expectData(
    await dana.api.GET(`${record}/alerts/{alertId}`, { params: { path: ofAlert } }),
  );
  const params = { path: ofAlert, header: { 'If-Match': `"${version}"` } };
  const body = {
    said: 'I rang. He had fallen asleep after a night without sleep.',
    agreed: 'He rings Robin in the morning',
    nextContactOn: new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  };
  expectData(await dana.api.POST(`${record}/alerts/{alertId}/acknowledgement`, { params, body }));
}
