import { liveAmongOthers } from './among-others.js';
import { beAsked } from './nine-questions.js';
import type { Narrator } from './narrator.js';
import { expectData, type Person } from './people.js';
import type { Room } from './signing.js';

const record = '/v1/patients/{patientId}';

/** A hard week, and who is in it. */
export interface HardWeek extends Room {
  readonly kim: Person;
  /** Who knows it from their own life. */
  readonly robin: Person;
}

/** A sign noticed early, an answer that somebody hears, a peer who walks alongside, and what was learnt. */
export async function liveThroughAHardWeek(narrator: Narrator, week: HardWeek): Promise<void> {
  const signId = await writeTheSafetyPlan(narrator, week);
  await findSomebodyAlongside(narrator, week);
  await checkIn(narrator, week, signId);
  await beAsked(narrator, week);
  await hearFromThePeer(narrator, week);
  await writeTogether(narrator, week);
  await liveAmongOthers(narrator, week);
  await lookBack(narrator, week);
}

async function writeTheSafetyPlan(narrator: Narrator, { path, alex }: HardWeek): Promise<string> {
  narrator.step(
    'A hard week, and a peer. On a good evening the patient writes down what helps in a hard hour',
  );
  const params = { path: { patientId: path.patientId } };
  const add = { op: 'entry.add' } as const;
  const written = expectData(
    await alex.api.POST(`${record}/safety-plan/changes`, {
      params,
      body: {
        ops: [
          { ...add, section: 'warning_signs', text: 'I stop answering calls' },
          { ...add, section: 'what_helps_me_alone', text: 'Cold water, then five slow breaths', minutes: 3 },
          {
            ...add,
            section: 'people_i_ask',
            text: 'My sister, at any hour',
            name: 'June',
            phone: '555-0170',
          },
          { ...add, section: 'reasons_to_live', text: 'The Saturday kitchen' },
        ],
      },
    }),
  );
  const idOf = (section: string): string =>
    written.sections.find((part) => part.section === section)?.entries[0]?.id ?? '';
  const signId = idOf('warning_signs');
  const actionIds = [idOf('what_helps_me_alone'), idOf('people_i_ask')];
  const linked = expectData(
    await alex.api.POST(`${record}/safety-plan/changes`, {
      params,
      body: { ops: [{ op: 'link.set', signId, actionIds }] },
    }),
  );
  for (const { sentence } of linked.ifThen) narrator.say(sentence);
  return signId;
}

async function findSomebodyAlongside(narrator: Narrator, { path, alex, robin }: HardWeek): Promise<void> {
  narrator.step('The patient asks somebody who has been there to walk alongside, and says what they see');
  const { patientId } = path;
  const asked = expectData(
    await alex.api.POST(`${record}/peer-supports`, {
      params: { path: { patientId } },
      body: { accountId: robin.accountId },
    }),
  );
  const request = { params: { path: { peerRequestId: asked.id } } };
  expectData(await robin.api.POST('/v1/me/peer-support-requests/{peerRequestId}/agreement', request));
  const begun = expectData(
    await alex.api.POST(`${record}/peer-supports/{peerSupportId}/acceptance`, {
      params: { path: { patientId, peerSupportId: asked.id } },
      body: { parts: ['goals', 'steps', 'journey'] },
    }),
  );
  narrator.say(`${begun.peer.displayName} sees ${begun.parts.join(', ')}, and nothing else.`);
}

async function checkIn(narrator: Narrator, { path, alex }: HardWeek, signId: string): Promise<void> {
  narrator.step('The week turns. A check-in takes a minute; a sign is answered with the patient’s own words');
  const said = expectData(
    await alex.api.POST(`${record}/check-ins`, {
      params: { path: { patientId: path.patientId } },
      body: { mood: 'low', sleep: 'hardly', energy: 'a_little', signIds: [signId], visibility: 'shared' },
    }),
  );
  for (const sentence of said.help?.says ?? []) narrator.say(sentence);
}

async function hearFromThePeer(narrator: Narrator, { path, alex, robin }: HardWeek): Promise<void> {
  narrator.step('The peer writes two sentences. Nobody else reads them');
  const params = { path: { patientId: path.patientId } };
  const words = 'You said it out loud. I remember how heavy that is, and I am around on Thursday.';
  expectData(await robin.api.POST(`${record}/encouragements`, { params, body: { about: 'journey', words } }));
  const { items } = expectData(await alex.api.GET(`${record}/encouragements`, { params }));
  for (const encouragement of items) narrator.say(encouragement.words);
}

async function writeTogether(narrator: Narrator, { path, alex, robin, dana }: HardWeek): Promise<void> {
  narrator.step('They keep a notebook. What it says is seen by the care team once the patient says so');
  const { patientId } = path;
  const entries = `${record}/peer-notebook` as const;
  const words = 'We walked to the lake. Talking is easier when both look ahead.';
  const params = { path: { patientId } };
  const entry = expectData(await robin.api.POST(entries, { params, body: { words } }));
  const before = expectData(await dana.api.GET(entries, { params }));
  const header = { 'If-Match': `"${entry.version}"` };
  expectData(
    await alex.api.POST(`${entries}/{notebookEntryId}/approval`, {
      params: { path: { patientId, notebookEntryId: entry.id }, header },
      body: { shareWithTeam: true },
    }),
  );
  const after = expectData(await dana.api.GET(entries, { params }));
  if (before.items.length > 0 || after.items.length !== 1)
    throw new Error('The care team read the notebook otherwise than the patient allowed.');
  narrator.say(`Before: nothing. Now the care team reads: ${after.items[0]?.words ?? ''}`);
}

async function lookBack(narrator: Narrator, { path, alex }: HardWeek): Promise<void> {
  narrator.step('When it is lighter the patient tells the setback gently, with what was learnt');
  const { patientId } = path;
  const params = { path: { patientId } };
  const setback = expectData(
    await alex.api.POST(`${record}/setbacks`, {
      params,
      body: {
        occurredAt: new Date(Date.now() - 60 * 60 * 1000).toISOString(),
        noticedBy: 'patient',
        intensity: 5,
        warningSigns: ['I stop answering calls'],
        triggers: ['The anniversary'],
      },
    }),
  );
  expectData(
    await alex.api.POST(`${record}/setbacks/{setbackId}/integration`, {
      params: { path: { patientId, setbackId: setback.id } },
      body: {
        whatHelped: 'I said it early',
        lesson: 'A hard week is shorter when I say so on the first day',
      },
    }),
  );
  const query = { kinds: 'setback,check-in,measure,peer-support' };
  const way = expectData(await alex.api.GET(`${record}/timeline`, { params: { ...params, query } }));
  for (const { at, sentence } of way.items) narrator.say(`${at.slice(0, 10)}  ${sentence}`);
}
